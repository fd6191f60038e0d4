// Lets Solid's compiled templates through `require-trusted-types-for 'script'`: Solid 1.9 sets
// `innerHTML` in exactly one place, `template()`, with markup that was fixed when the app was compiled.
// The policy passes strings as they are, so it must never be reachable from anywhere else.
import type { Plugin } from "vite";

/** The browser builds of solid-js/web. */
const SOLID_WEB = /[\\/]solid-js[\\/]web[\\/]dist[\\/](web|dev)\.js$/;

/** The one statement of `template()`, checked against solid-js 1.9.19. */
const SINK = "t.innerHTML = html;";
const TRUSTED_SINK = "t.innerHTML = templatePolicy ? templatePolicy.createHTML(html) : html;";
const POLICY =
  'const templatePolicy = globalThis.trustedTypes?.createPolicy("solid-template", { createHTML: (html) => html });\n';

/**
 * Rewrites `code` of solid-js/web.
 * @returns null when the statement is not there exactly once, which means that Solid has changed and
 *   somebody has to look.
 */
export function trustTemplates(code: string): string | null {
  const parts = code.split(SINK);
  return parts.length === 2 ? POLICY + parts.join(TRUSTED_SINK) : null;
}

/** Fails the build when Solid's runtime is not the one this plugin knows, or is not met at all. */
export function trustedTypes(): Plugin {
  let met = false;
  return {
    name: "kintsugi:trusted-types",
    apply: "build",
    transform(code, id) {
      if (!SOLID_WEB.test(id)) return null;
      const trusted = trustTemplates(code);
      if (trusted === null) {
        this.error(
          `"${SINK}" is no longer found once in ${id}: Solid would render a blank page under Trusted Types`,
        );
      }
      met = true;
      return { code: trusted, map: null };
    },
    buildEnd(error) {
      if (error === undefined && !met) {
        this.error("solid-js/web was not part of the build, so its template policy is missing");
      }
    },
  };
}
