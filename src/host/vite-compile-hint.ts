// Has the browser compile the start file while it arrives, on a thread of its own. Otherwise each function is compiled
// when it is first called, which the first screen waits for; nearly all of this file is called before it stands.
import type { Plugin } from "vite";

/** V8's explicit compile hint (Chrome 136), for a whole file when it is its first line; a comment to all others. */
const HINT = "//# allFunctionsCalledOnLoad";

export function compileHint(): Plugin {
  return {
    name: "kintsugi:compile-hint",
    generateBundle: {
      // Vite writes its list of parts above everything that is put in earlier.
      order: "post",
      handler(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === "chunk" && output.isEntry) output.code = `${HINT}\n${output.code}`;
      },
    },
  };
}
