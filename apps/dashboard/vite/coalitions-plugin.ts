import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { Audience } from "@shared-measurement/disclosure";
import type { Plugin, ResolvedConfig } from "vite";
import { type CoalitionFiles, type CoalitionsOptions, coalitionFiles } from "./coalition-files.ts";

const PUBLISHED = /^[^/]+\/((coalition|release)\.json|observations\/.+)$/;

const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" };

/**
 * Publishes a folder of coalitions with the site, protected: served while developing, written at build. A coalition is
 * added by adding its folder. `/<id>` itself stays an address of the app.
 *
 * @param audience Who the site is for. A site is for one audience: nothing of it may be put where a wider one reads.
 */
export function coalitions(options: CoalitionsOptions, audience: Audience = "public"): Plugin {
  let config: ResolvedConfig;
  let files: CoalitionFiles;
  const pathOf = (request: IncomingMessage) => pathBelow(config.base, request.url ?? "/");

  return {
    name: "coalitions",
    configResolved(resolved) {
      config = resolved;
      files = coalitionFiles(
        { ...options, folder: join(config.root, options.folder) },
        {
          audience,
          today: new Date().toISOString().slice(0, 10),
          // Only what is built is published: what a developer looks at is not kept.
          keep: config.command === "build",
          say: (sentence) => config.logger.warn(sentence),
        },
      );
    },
    async generateBundle() {
      for (const [fileName, source] of await files.all()) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request);
        if (!PUBLISHED.test(path) && path !== "coalitions.json") {
          next();
          return;
        }
        files.read(path).then((text) => {
          if (text === undefined) answerMissing(response, path);
          else answer(response, path, text);
        }, next);
      });
    },
    configurePreviewServer(server) {
      // The app's page answers every other address; a missing file must not look like it.
      const built = resolve(config.root, config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request);
        if (PUBLISHED.test(path) && !existsSync(join(built, path))) answerMissing(response, path);
        else next();
      });
    },
  };
}

function pathBelow(base: string, url: string): string {
  const path = url.replace(/[?#].*$/, "");
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}

function answer(response: ServerResponse, path: string, content: string): void {
  response.setHeader("Content-Type", path.endsWith(".csv") ? TYPES.csv : TYPES.json);
  response.setHeader("Cache-Control", "no-cache");
  response.end(content);
}

function answerMissing(response: ServerResponse, path: string): void {
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`There is no ${path} here.\n`);
}
