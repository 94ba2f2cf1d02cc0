import { join } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/**
 * Writes the tones over what tsc made of them, with chart2music inside. It has all it needs in one file, and yet names a
 * dependency that wants a version of TypeScript: those who install the charts have neither.
 */
export default defineConfig({
  root: here,
  build: {
    target: "es2022",
    outDir: "dist/sound",
    emptyOutDir: false,
    minify: true,
    sourcemap: false,
    lib: {
      entry: join(here, "src/sound/tones.ts"),
      formats: ["es"],
      fileName: () => "tones.js",
    },
  },
});
