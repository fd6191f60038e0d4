// Tells public/early-words.js in which file of this build the words of each language are.
import type { Plugin } from "vite";

const SCRIPT = "early-words.js";
const LANGUAGE = /src\/i18n\/([a-z]{2})\.ts$/;

/** Names the files on the script's tag: `data-ja="/assets/…"`. Fails the build where the tag is missing. */
export function earlyWords(base: string): Plugin {
  return {
    name: "kintsugi:early-words",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle).flatMap((output) => {
          const language =
            output.type === "chunk" ? LANGUAGE.exec(output.facadeModuleId ?? "") : null;
          return language === null ? [] : [`data-${language[1]}="${base}${output.fileName}"`];
        });
        if (!html.includes(`${SCRIPT}"`)) throw new Error(`index.html has no ${SCRIPT}`);
        return html.replace(`${SCRIPT}"`, `${SCRIPT}" ${files.toSorted().join(" ")}`);
      },
    },
  };
}
