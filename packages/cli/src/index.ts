export { type Command, type ExitCode, InputError, type Surroundings } from "./command.ts";
export { commands } from "./commands/index.ts";
export { run } from "./run.ts";
