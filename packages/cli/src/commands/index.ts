import type { Command } from "../command.ts";
import { audit } from "./audit.ts";
import { protect } from "./protect.ts";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [protect, audit];
