// Under which keys a bundle says what it says: file, kind of event, path. Values are nobody's business here.

/** As "record.ndjson device-failed.error.name"; bodies of newer versions are nobody's to list. */
export function keysOf(files: ReadonlyMap<string, string>): Set<string> {
  const keys = new Set<string>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) {
        keys.add(`${path}.${key}`);
        visit(item, `${path}.${key}`);
      }
  };
  for (const [path, text] of files) {
    // Whose names and contents are the person's own.
    if (path.startsWith("logs/") || path.startsWith("photos/")) keys.add(`${path.split("/")[0]}/`);
    else if (path.endsWith(".ndjson"))
      for (const line of text.trimEnd().split("\n")) {
        const { body, ...envelope } = JSON.parse(line) as {
          readonly body: { readonly type: string };
        };
        visit(envelope, path);
        if (body.type !== NEWER) visit(body, `${path} ${body.type}`);
      }
    else if (path.endsWith(".json")) visit(JSON.parse(text), path);
    else keys.add(path);
  }
  return keys;
}

/** The body that the planted sessions have from a version that is not written yet (leak-sessions.ts). */
const NEWER = "lockdown-read";
