// Small choices of the person, kept in localStorage. Where that is refused they last as long as the page.

/** The choice kept under `key`, or null. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`kintsugi.${key}`);
  } catch {
    // Site data blocked: nothing was remembered, and nothing else depends on it.
    return null;
  }
}

/** Keeps a choice where the browser lets it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`kintsugi.${key}`, value);
  } catch {
    // Site data blocked: the choice holds for this page only.
  }
}
