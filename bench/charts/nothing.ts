import type { Adapter } from "./data.ts";

/** Draws nothing: what the bench itself costs. */
export const mount: Adapter["mount"] = (host) => host.append("nothing");
export const update: Adapter["update"] = (host, { charts }) => host.append(String(charts.length));
export const unmount: Adapter["unmount"] = (host) => host.replaceChildren();
