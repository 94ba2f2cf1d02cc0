#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { commands } from "./commands/index.ts";
import { run } from "./run.ts";

// Whoever reads the answer may stop before its end: `shared-measurement check … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Ends by itself and not by process.exit, which would cut an answer that is still on its way through a pipe.
process.exitCode = await run(commands, process.argv.slice(2), {
  env: process.env,
  readInput: () => text(process.stdin),
  answer: (words) => process.stdout.write(words),
  say: (sentence) => process.stderr.write(sentence),
});
