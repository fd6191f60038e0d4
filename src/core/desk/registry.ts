// The policies as Windows keeps them: a .reg file to import, the same as command lines, and the way back. Knows the
// registry's spelling; says nothing of what a policy does. Lists and dictionaries of a policy are one text of JSON
// (REG_SZ) or, for lists of texts, a key with numbered values; source: Chromium's policy loader for Windows
// (components/policy/core/common/policy_loader_win.cc, registry_dict.cc).
import type { DeskBrowser, Policy } from "./policies.ts";

const ROOT: Readonly<Record<DeskBrowser, string>> = {
  chrome: "SOFTWARE\\Policies\\Google\\Chrome",
  edge: "SOFTWARE\\Policies\\Microsoft\\Edge",
};

/** One value of the registry; `key` is below HKEY_LOCAL_MACHINE. */
interface Value {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

function valuesOf(browser: DeskBrowser, policies: readonly Policy[]): readonly Value[] {
  return policies.flatMap(({ name, value }) =>
    value.every((item) => typeof item === "string")
      ? value.map((text, at) => ({
          key: `${ROOT[browser]}\\${name}`,
          name: String(at + 1),
          text,
        }))
      : [{ key: ROOT[browser], name, text: JSON.stringify(value) }],
  );
}

/** Backslashes and quotation marks are escaped in a .reg file; nothing else is. */
const quoted = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

const HEAD = "Windows Registry Editor Version 5.00";

/** A .reg file that sets the policies; lines end in CR LF. To be saved as UTF-16LE with its mark (`regBytes`). */
export function regFile(browsers: readonly DeskBrowser[], policies: readonly Policy[]): string {
  const values = browsers.flatMap((browser) => valuesOf(browser, policies));
  const keys = [...new Set(values.map(({ key }) => key))];
  const blocks = keys.map((key) =>
    [
      `[HKEY_LOCAL_MACHINE\\${key}]`,
      ...values
        .filter((value) => value.key === key)
        .map(({ name, text }) => `${quoted(name)}=${quoted(text)}`),
    ].join("\r\n"),
  );
  return `${[HEAD, ...blocks].join("\r\n\r\n")}\r\n`;
}

/** A .reg file that takes the same policies away again, and nothing else. */
export function regRemoval(browsers: readonly DeskBrowser[], policies: readonly Policy[]): string {
  const values = browsers.flatMap((browser) => valuesOf(browser, policies));
  const roots = new Set(Object.values(ROOT));
  const blocks = [...new Set(values.map(({ key }) => key))].map((key) =>
    roots.has(key)
      ? [
          `[HKEY_LOCAL_MACHINE\\${key}]`,
          ...values.filter((value) => value.key === key).map(({ name }) => `${quoted(name)}=-`),
        ].join("\r\n")
      : `[-HKEY_LOCAL_MACHINE\\${key}]`,
  );
  return `${[HEAD, ...blocks].join("\r\n\r\n")}\r\n`;
}

/** The same as commands for an administrator's prompt, a line each; a percent sign is doubled for a batch file. */
export function regCommands(browsers: readonly DeskBrowser[], policies: readonly Policy[]): string {
  const lines = browsers
    .flatMap((browser) => valuesOf(browser, policies))
    .map(({ key, name, text }) => {
      const data = text.replaceAll('"', '\\"').replaceAll("%", "%%");
      return `reg add "HKLM\\${key}" /v ${name} /t REG_SZ /d "${data}" /f`;
    });
  return `${lines.join("\r\n")}\r\n`;
}

/** As the registry editor itself writes its files: UTF-16, little end first, with the mark. */
export function regBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}
