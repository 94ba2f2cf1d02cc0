import type { Plugin } from "vite";

/**
 * Nothing is loaded from another host, and no script or style runs that is not a file of the site. Said in the page
 * itself, so that it holds wherever the page is published. A picture may be written in the page: a chart's PNG is made of
 * its SVG.
 */
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Puts the policy into the built page. The development server needs inline scripts, so it goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
