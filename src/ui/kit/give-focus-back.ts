// Where the focus goes when what took it is put away.

/**
 * Gives the focus back to what opened a dialog. Where that has gone, or goes in a moment with what was deleted, the
 * screen itself takes it: else it would be nowhere, and the next Tab would begin at the top of the page.
 */
export function giveFocusBack(opener: HTMLElement): void {
  const main = document.getElementById("main");
  const toScreen = (): void => main?.focus({ preventScroll: true });
  if (!opener.isConnected) return toScreen();
  opener.focus();
  if (main === null) return;
  const watching = new MutationObserver(() => {
    if (opener.isConnected && document.activeElement === opener) return;
    watching.disconnect();
    if (document.activeElement === document.body) toScreen();
  });
  watching.observe(main, { childList: true, subtree: true });
}
