// Puts a text on the clipboard, where the browser lets a page do that.

/** Says whether the text is on the clipboard. Call it from a click; never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on an insecure page, or refused: the caller shows the text to be copied by hand.
    return false;
  }
}
