import { type SpawnSyncOptions, spawnSync } from "node:child_process";

/** Runs a command of the project's own tools to its end. Its output goes to ours, unless it is asked for. */
function run(command: string, args: readonly string[], options: SpawnSyncOptions) {
  // On Windows the tools are .cmd files, which only a shell starts.
  const done = spawnSync(command, args, { shell: process.platform === "win32", ...options });
  if (done.error) throw new Error(`${command} could not be started: ${done.error.message}`);
  return done;
}

/** Whether the command ends well; what it prints is shown. */
export function passes(command: string, ...args: readonly string[]): boolean {
  return run(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/** What the command prints, run in a folder as a person would. Throws with all that it said if it fails. */
export function output(cwd: string, command: string, ...args: readonly string[]): string {
  // A test runner's NODE_ENV would make a development build of what is meant for production.
  const { NODE_ENV: _, ...env } = process.env;
  const done = run(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  if (done.status === 0) return String(done.stdout);
  throw new Error(`${[command, ...args].join(" ")} failed in ${cwd}\n${done.stdout}${done.stderr}`);
}
