#!/usr/bin/env -S node --conditions=@shared-measurement/source
// In this repository the command runs from source; what is published runs dist (publishConfig in package.json).
import { realpathSync } from "node:fs";

// pnpm runs it at the root; a path is meant from where the person is.
const root = realpathSync(new URL("../..", import.meta.url));
if (process.env.INIT_CWD && process.cwd() === root) process.chdir(process.env.INIT_CWD);
await import("./src/main.ts");
