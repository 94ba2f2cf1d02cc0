import { defaultClientConditions, defaultServerConditions, type UserConfig } from "vite";

/** The condition in each package's `exports` that leads to its TypeScript source. */
const source = "@shared-measurement/source";

/**
 * What the sources bring along, prepared before the first page is served: the statistics' special functions are
 * CommonJS, and a package that is found only later makes Vite reload a page in the middle of a test.
 */
const brought = [
  "@shared-measurement/data > papaparse",
  ...["betainc", "erfc", "erfcinv", "gammainc", "gammaincinv", "kernel-betaincinv"].map(
    (name) => `@shared-measurement/core > @stdlib/math-base-special-${name}`,
  ),
];

/** Makes Vite read our packages from source: nothing needs to be built before it is served or tested. */
export const readFromSource = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  optimizeDeps: { include: brought },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
} satisfies UserConfig;
