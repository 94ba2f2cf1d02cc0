import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language, languageOf } from "@shared-measurement/core";
import { type Guess, guessText, hasErrors, reportHtml, reportText } from "@shared-measurement/data";
import { checkFile } from "../check/check-file.ts";
import { checkFolder } from "../check/check-folder.ts";
import { type Command, type ExitCode, InputError, type Surroundings } from "../command.ts";

/**
 * Checks a coalition's folder or one data file. 0: every figure can be shown, warnings or not. 1: an error stops some,
 * or the file needs a mapping first. 2: it was called wrongly.
 */
export const check: Command = {
  name: "check",
  usage:
    "PATH [--mapping FILE] [--sheet NAME] [--coalition DIR] [--against DIR] [--json] [--html FILE] [--language en|es]",
  summary: "report on a coalition's folder or a data file; guess a mapping where there is none",
  run: async (args, surroundings) => {
    const { path, options } = readArguments(args);
    const { language } = options;
    const result = isFolder(path) ? await checkFolder(path, options.against) : await checkFile(path, options);
    if ("questions" in result) return answerGuess(result, options.json, language, surroundings);
    if (options.html !== undefined) await writePage(options.html, reportHtml(result, language));
    surroundings.answer(options.json ? `${JSON.stringify(result, null, 2)}\n` : reportText(result, language));
    return hasErrors(result) ? 1 : 0;
  },
};

function answerGuess(guess: Guess, json: boolean, language: Language, { answer }: Surroundings): ExitCode {
  answer(json ? `${JSON.stringify({ guess }, null, 2)}\n` : guessText(guess, language));
  return 1;
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch {
    throw new InputError(`The page cannot be written to ${path}. Check that its folder exists.`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new InputError(`There is no ${path}.`);
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new InputError(`Name one folder or file: ${check.name} ${check.usage}`);
  }
  const language = languageOf(values.language ?? "en");
  if (!language)
    throw new InputError(`The language is ${LANGUAGES.join(" or ")}, and not "${values.language}".`);
  return { path, options: { ...values, language, json: values.json ?? false } };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = {
    mapping: text,
    sheet: text,
    coalition: text,
    against: text,
    html: text,
    language: text,
    json: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}
