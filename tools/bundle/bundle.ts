import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { readFromSource } from "../source-condition.ts";

/** What a page loads before it shows anything. */
export interface FirstLoad {
  /** Bytes of its scripts and style sheets, minified and compressed with gzip, without React. */
  readonly bytes: number;
  /** The modules that are in its scripts, by their paths. */
  readonly modules: readonly string[];
}

const ENTRY = "the-page";

/**
 * Bundles a page's script as an application would and takes what its first load brings. Bytes are no timings: they
 * are the same on every machine.
 */
export async function firstLoadOf(script: string): Promise<FirstLoad> {
  const built = await build({
    ...readFromSource,
    configFile: false,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    // A test runs with NODE_ENV=test, for which Vite would compile JSX as for development, with files and lines in it.
    oxc: { jsx: { development: false } },
    plugins: [
      {
        name: "the-page",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? { code: script, moduleType: "js" } : null),
      },
      withoutPreloadHelper,
    ],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRY,
        external: /^react(-dom)?(\/|$)/,
        // An application's own entry exports nothing, so what is loaded later may import from it. Kept "strict", whatever the
        // two share would be a file of its own, compressed apart.
        preserveEntrySignatures: "allow-extension",
      },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const chunks = loadedFirst(output.filter((file) => file.type === "chunk"));
  const styles = output.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : [],
  );
  return {
    bytes: [...chunks.map(({ code }) => code), ...styles]
      .map((text) => gzipSync(text, { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0),
    modules: chunks.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : [])),
    ),
  };
}

/**
 * Vite puts a helper into every application that loads anything later, once for all of it: it is none of ours, and other
 * bundlers have none.
 */
const withoutPreloadHelper: Plugin = {
  name: "without-preload-helper",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

/** The entry and all that it imports at once; what is imported later, when asked for, is not of the first load. */
function loadedFirst(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set that grows while it is walked is walked to its new end.
  for (const name of wanted)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(next);
  return chunks.filter(({ fileName }) => wanted.has(fileName));
}
