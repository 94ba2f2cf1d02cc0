import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { readFromSource } from "../../tools/source-condition.ts";
import { coalitions } from "./vite/coalitions-plugin.ts";
import { contentSecurityPolicy } from "./vite/content-security-policy.ts";

const host = "127.0.0.1";

export default defineConfig({
  ...readFromSource,
  plugins: [
    react(),
    contentSecurityPolicy(),
    coalitions({
      folder: "coalitions",
      first: ["sacramento", "colorado", "npcs", "cppc", "connecticut-towns", "pennsylvania"],
    }),
  ],
  // One file: the first chart needs all of it, and a coalition's page is read whole.
  build: { chunkSizeWarningLimit: 1000 },
  server: { host },
  // Where the usual port is taken, the next free one is used and printed.
  preview: { host, port: 4173 },
});
