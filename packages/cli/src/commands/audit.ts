import { parseArgs } from "node:util";
import { auditTable, type PublishedTable } from "@shared-measurement/disclosure";
import { type Command, InputError } from "../command.ts";
import { asTable, isHidden, readJson, withTableErrors } from "../read-input.ts";

function fileOf(args: readonly string[]): string | undefined {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`expected one table, found ${positionals.length}`);
    return positionals[0];
  } catch (error) {
    throw new InputError(`audit: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a table as it is published, and prints what anybody could work out about its hidden counts. */
export const audit: Command = {
  name: "audit",
  usage: "<published.json | ->",
  summary: "says what can be worked out about the hidden counts of a published table",
  async run(args, surroundings) {
    const { cells, rest } = asTable(await readJson(fileOf(args), surroundings));
    const published = {
      ...rest,
      cells: cells.map(({ shown, value, ...cell }) =>
        isHidden({ shown, value }) ? { ...cell, hidden: true } : { id: cell.id, value },
      ),
    } as unknown as PublishedTable;
    const answer = await withTableErrors(() => auditTable(published));
    surroundings.answer(`${JSON.stringify(answer)}\n`);
    if (answer.safe) return 0;
    const open = answer.hidden.filter((cell) => !cell.protected);
    surroundings.say(
      `${open.length} of ${answer.hidden.length} hidden counts can be worked out or narrowed too far, for instance "${open[0]?.id}".\n`,
    );
    return 1;
  },
};
