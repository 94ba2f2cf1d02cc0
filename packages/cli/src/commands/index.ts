import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { newCoalition } from "./new.ts";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [newCoalition, check];
