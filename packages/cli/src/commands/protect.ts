import { parseArgs } from "node:util";
import { type LinkedTable, protectTable } from "@shared-measurement/disclosure";
import { type Command, InputError } from "../command.ts";
import { asTable, isHidden, readJson, withTableErrors } from "../read-input.ts";
import { findSecret } from "../secret.ts";

function parse(args: readonly string[]) {
  try {
    const options = { "secret-file": { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`expected one table, found ${positionals.length}`);
    return { file: positionals[0], secretFile: values["secret-file"] };
  } catch (error) {
    throw new InputError(`protect: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a table of counts and prints it with every count hidden that must be, and the audit of what is printed. */
export const protect: Command = {
  name: "protect",
  usage: "<table.json | -> [--secret-file FILE]",
  summary: "hides small counts of linked tables, and what would give them away",
  async run(args, surroundings) {
    const { file, secretFile } = parse(args);
    const { cells, rest } = asTable(await readJson(file, surroundings));
    const { secret, from } = findSecret(secretFile, surroundings);
    // The engine checks every field; what is declared here is what it will find or refuse.
    const table = {
      ...rest,
      cells: cells.map(({ shown, value, ...cell }) =>
        isHidden({ shown, value }) ? cell : { ...cell, value },
      ),
    } as unknown as LinkedTable;
    const answer = await withTableErrors(() => protectTable(table, secret));
    if ("refused" in answer) {
      surroundings.answer(`${JSON.stringify(answer)}\n`);
      surroundings.say(`${answer.refused.reason.en}\n`);
      return 1;
    }
    const shown = table.cells.map(({ id, value }) =>
      answer.hidden.has(id) ? { id, shown: false } : { id, shown: true, value },
    );
    surroundings.answer(`${JSON.stringify({ cells: shown, audit: { ...answer.audit, secret: from } })}\n`);
    return 0;
  },
};
