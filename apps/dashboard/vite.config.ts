import { AUDIENCES } from "@shared-measurement/disclosure";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { readFromSource } from "../../tools/source-condition.ts";
import { coalitions } from "./vite/coalitions-plugin.ts";
import { contentSecurityPolicy } from "./vite/content-security-policy.ts";

const host = "127.0.0.1";

const listed = {
  folder: "coalitions",
  first: ["sacramento", "colorado", "npcs", "cppc", "connecticut-towns", "pennsylvania"],
};

/** `vite build --mode partner` builds what partners may see, into a folder of its own; without a mode it is the public's. */
export default defineConfig(({ mode }) => {
  const audience = AUDIENCES.find((one) => one === mode) ?? "public";
  return {
    ...readFromSource,
    plugins: [react(), contentSecurityPolicy(), coalitions(listed, audience)],
    build: {
      outDir: audience === "public" ? "dist" : `dist-${audience}`,
      // One file: the first chart needs all of it, and a coalition's page is read whole.
      chunkSizeWarningLimit: 1000,
    },
    server: { host },
    // Where the usual port is taken, the next free one is used and printed.
    preview: { host, port: 4173 },
  };
});
