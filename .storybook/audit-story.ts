import { auditPage } from "../tools/audit/audit-page.ts";

/** Fails where the auditor finds a fault in a story as it is shown. The other looks have a test of their own. */
export function auditStory(canvas: HTMLElement): void {
  const faults = auditPage(canvas).map(({ sentence }) => sentence);
  if (faults.length > 0) throw new Error(`The auditor found:\n${faults.join("\n")}`);
}
