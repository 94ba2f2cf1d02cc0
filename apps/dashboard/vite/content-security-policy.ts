import type { Plugin } from "vite";

/**
 * Nothing is loaded from another host, and no script or style runs that is not a file of the site. Said in the page
 * itself, so that it holds wherever the page is published.
 */
const POLICY = "default-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

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
