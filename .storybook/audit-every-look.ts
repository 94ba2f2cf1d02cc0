import { auditPage } from "../tools/audit/audit-page.ts";

/** Pixels: the narrowest page that has to read without scrolling sideways (WCAG 1.4.10), less the page's margins. */
const NARROWEST = 288;

/**
 * Fails where the auditor finds a fault in a story as it is shown, in the other theme, or as narrow as a phone. Style
 * alone makes these looks: nothing is rendered again.
 */
export function auditEveryLook(canvas: HTMLElement, theme: string): void {
  const { dataset } = document.documentElement;
  const faults: string[] = [];
  try {
    for (const look of ["light", "dark"]) {
      for (const width of ["", `${NARROWEST}px`]) {
        dataset.theme = look;
        canvas.style.width = width;
        for (const { sentence } of auditPage(canvas)) {
          faults.push(`${look}, ${canvas.clientWidth} px wide: ${sentence}`);
        }
      }
    }
  } finally {
    dataset.theme = theme;
    canvas.style.width = "";
  }
  if (faults.length > 0) throw new Error(`The auditor found:\n${faults.join("\n")}`);
}
