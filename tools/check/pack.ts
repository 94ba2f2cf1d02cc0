import { join } from "node:path";
import { output } from "./command.ts";

const root = join(import.meta.dirname, "../..");

export type Tarball = { readonly name: string; readonly file: string };

/** Packs every package, built before, into a folder, as they would be published. */
export function packAll(folder: string): readonly Tarball[] {
  const list = ["--filter", "./packages/*", "pack", "--json", "--pack-destination", folder];
  const packed: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(
    output(root, "pnpm", "--recursive", ...list),
  );
  return packed.map(({ name, filename }) => ({ name, file: filename }));
}
