// A page that shows the pictures of a tour beside each other.

export interface Shot {
  readonly name: string;
  readonly language: string;
  readonly scheme: string;
  /** CSS pixels. */
  readonly width: number;
  /** The picture's name beside the sheet. */
  readonly file: string;
}

/** The whole page; names come from the list of scenes and hold nothing to be escaped. */
export function sheetHtml(language: string, shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(({ name }) => name))];
  const row = (name: string): string =>
    shots
      .filter((shot) => shot.name === name)
      .map(
        ({ file, scheme, width }) =>
          `<figure class="w${width}"><img src="${file}" alt=""><figcaption>${scheme} ${width}</figcaption></figure>`,
      )
      .join("");
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>Tour, ${language}</title>
<style>
body { margin: 24px; font: 14px system-ui, sans-serif; background: #888; color: #000; }
h2 { margin: 24px 0 8px; font-size: 16px; }
section { display: flex; gap: 12px; align-items: start; }
figure { margin: 0; }
.w390 { width: 200px; } .w1280 { width: 540px; }
img { width: 100%; max-height: 620px; object-fit: cover; object-position: top; display: block; }
</style>
${names.map((name) => `<h2>${name}</h2><section>${row(name)}</section>`).join("\n")}
</html>`;
}
