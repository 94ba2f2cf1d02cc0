import { defaultClientConditions, defaultServerConditions, type UserConfig } from "vite";

/** The condition in each package's `exports` that leads to its TypeScript source. */
const source = "@shared-measurement/source";

/** Makes Vite read our packages from source: nothing needs to be built before it is served or tested. */
export const readFromSource = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
} satisfies UserConfig;
