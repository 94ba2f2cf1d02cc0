import canyon from "@shared-measurement/charts/themes/canyon.css?inline";
import lakeshore from "@shared-measurement/charts/themes/lakeshore.css?inline";

const LOOKS: Readonly<Record<string, string>> = { lakeshore, canyon };
const ID = "coalition-look";

/** Gives the page the look of an example coalition, as its own style sheet would; any other name, the charts' own look. */
export function showLook(name: string): void {
  document.getElementById(ID)?.remove();
  const css = LOOKS[name];
  if (css === undefined) return;
  const style = document.createElement("style");
  style.id = ID;
  style.textContent = css;
  document.head.append(style);
}
