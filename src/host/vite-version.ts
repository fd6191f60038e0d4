// Writes into the page which build it is. It stands there and in no script: one that has not changed keeps its name in
// the next version, with all that import from it, and is not fetched again.
import type { Plugin } from "vite";

const ROOT = '<html lang="en"';

/** As `data-version` and `data-commit` of the root element. Fails the build where that is missing. */
export function versionInPage({
  version,
  commit,
}: {
  readonly version: string;
  readonly commit: string;
}): Plugin {
  return {
    name: "kintsugi:version",
    transformIndexHtml(html) {
      if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
      return html.replace(ROOT, `${ROOT} data-version="${version}" data-commit="${commit}"`);
    },
  };
}
