/** The streams and the surroundings that a command may use: a test gives its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<string>;
  /** Writes the command's answer. */
  readonly answer: (text: string) => void;
  /** Tells the person something that is not part of the answer. */
  readonly say: (sentence: string) => void;
}

/** 0: done. 1: the answer is no (it cannot be protected, something is recoverable). 2: what was given is wrong. */
export type ExitCode = 0 | 1 | 2;

/** One command, one file. */
export interface Command {
  readonly name: string;
  /** How it is called, after its name. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Throws `InputError` where what was given is wrong. */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
}

/** What the person gave is wrong, in words that say where and what to do. Ends the program with exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
}
