import { join } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/**
 * Writes the special functions over what tsc made of them, with @stdlib inside: those who install core get the very
 * versions it was tested with (pnpm's `overrides` do not reach them), and no dependency.
 */
export default defineConfig({
  root: here,
  build: {
    target: "es2022",
    outDir: "dist/statistics",
    emptyOutDir: false,
    minify: true,
    sourcemap: false,
    lib: {
      entry: join(here, "src/statistics/special-functions.ts"),
      formats: ["es"],
      fileName: () => "special-functions.js",
    },
  },
});
