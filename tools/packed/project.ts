import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { output } from "../check/command.ts";
import { packAll } from "../check/pack.ts";

const require = createRequire(import.meta.url);

/** The version that this repository has installed, which the package store therefore holds. */
function version(name: string): string {
  return String(require(`${name}/package.json`).version);
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>A stranger's page</title></head>
  <body><main></main><script type="module" src="/main.tsx"></script></body>
</html>
`;

/** What a project of each major version of React has of it. */
const REACT = {
  18: { react: "^18.3.1", "react-dom": "^18.3.1", "@types/react": "^18.3.0", "@types/react-dom": "^18.3.0" },
  19: Object.fromEntries(
    ["react", "react-dom", "@types/react", "@types/react-dom"].map((name) => [name, version(name)]),
  ),
};
export type ReactVersion = keyof typeof REACT;

/** Ours that work without React 19: who has React 18 installs these. */
const WITHOUT_HOOKS = ["@shared-measurement/charts", "@shared-measurement/core"];

/**
 * Makes, in an empty folder, a Vite and React project that has only our packed packages; installs, types and builds it.
 */
export function buildStrangersProject(folder: string, react: ReactVersion): void {
  const tarballs = Object.fromEntries(packAll(folder).map(({ name, file }) => [name, `file:${file}`]));
  const ours = Object.entries(tarballs).filter(([name]) => react === 19 || WITHOUT_HOOKS.includes(name));
  const tools = Object.fromEntries(["vite", "typescript"].map((name) => [name, version(name)]));
  const dependencies = { ...Object.fromEntries(ours), ...REACT[react], ...tools };
  const write = (name: string, content: unknown) =>
    writeFileSync(
      join(folder, name),
      typeof content === "string" ? content : JSON.stringify(content, null, 2),
    );
  write("package.json", { name: "stranger", private: true, type: "module", dependencies });
  // Our packages are not published yet: one that needs another finds its tarball too.
  write("pnpm-workspace.yaml", { overrides: tarballs, minimumReleaseAge: 0 });
  write("index.html", page);
  write("tsconfig.json", {
    compilerOptions: {
      strict: true,
      noEmit: true,
      jsx: "react-jsx",
      module: "ESNext",
      moduleResolution: "bundler",
      lib: ["ES2023", "DOM"],
      types: ["vite/client"],
    },
    include: ["main.tsx"],
  });
  copyFileSync(join(import.meta.dirname, "main.tsx"), join(folder, "main.tsx"));
  output(folder, "pnpm", "install", "--prefer-offline", "--no-frozen-lockfile");
  output(folder, "pnpm", "exec", "tsc");
  output(folder, "pnpm", "exec", "vite", "build");
}
