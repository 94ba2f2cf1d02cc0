import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { coalitionJsonSchema, writeTidy } from "@shared-measurement/data";
import { type Command, InputError } from "../command.ts";
import { exampleConfiguration, exampleObservations } from "../new/example.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** Makes a coalition's folder with one real series in it. Overwrites nothing. */
export const newCoalition: Command = {
  name: "new",
  usage: "NAME",
  summary: "make a coalition's folder that works, with one real series in it",
  run: async ([folder, ...more], { answer }) => {
    if (folder === undefined || more.length > 0) throw new InputError("Name one folder: new NAME");
    const id = basename(folder);
    if (!ID.test(id)) {
      throw new InputError(
        `"${id}" cannot name a coalition: use letters, digits, "-" and "_", a letter or digit first.`,
      );
    }
    if (existsSync(folder)) {
      throw new InputError(`${folder} is already there, and nothing is overwritten. Choose another name.`);
    }
    await mkdir(join(folder, "observations"), { recursive: true });
    const files = {
      "coalition.json": `${JSON.stringify(exampleConfiguration(id), null, 2)}\n`,
      "coalition.schema.json": `${JSON.stringify(coalitionJsonSchema(), null, 2)}\n`,
      "observations/fatalities.csv": writeTidy(exampleObservations),
    };
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, name), text, { flag: "wx" });
    answer(`${folder} is ready. Check it with: shared-measurement check ${folder}\n`);
    return 0;
  },
};
