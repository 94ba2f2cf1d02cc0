import { type Command, type ExitCode, InputError, type Surroundings } from "./command.ts";

const usageOf = ({ name, usage, summary }: Command) => `${name} ${usage}\n      ${summary}`;

const help = (commands: readonly Command[]): string =>
  `shared-measurement <command>\n\n${commands.map((command) => `  ${usageOf(command)}`).join("\n\n")}\n`;

/** Runs the command that the first argument names. Everything that is not its answer goes to `say`. */
export async function run(
  commands: readonly Command[],
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    surroundings.answer(help(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    surroundings.say(
      `${name === undefined ? "Which command?" : `There is no command "${name}".`}\n${help(commands)}`,
    );
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    surroundings.answer(`shared-measurement ${usageOf(command)}\n`);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    surroundings.say(`${error.message}\n`);
    return 2;
  }
}
