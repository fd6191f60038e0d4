// The system's own way of handing a file on, where the browser has it.

/** Whether this browser shares files at all; whether it takes this one, it says when asked. */
export function canShare(): boolean {
  return typeof navigator.canShare === "function";
}

/** Call it soon after a click. False where the system refused; a person who closed its window wanted that. */
export async function shareFile(name: string, blob: Blob, type: string): Promise<boolean> {
  const files = [new File([blob], name, { type })];
  try {
    if (!navigator.canShare({ files })) return false;
    await navigator.share({ files });
    return true;
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === "AbortError";
  }
}
