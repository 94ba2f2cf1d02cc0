import type { Command } from "../command.ts";
import { audit } from "./audit.ts";
import { check } from "./check.ts";
import { newCoalition } from "./new.ts";
import { protect } from "./protect.ts";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [newCoalition, check, protect, audit];
