// Runs before the app and apart from it. If the app cannot start because a file of its offline copy is gone or
// damaged, the copy is thrown away and fetched anew, once in ten minutes and only where the server answers.
addEventListener("error", rescue, true);
addEventListener("unhandledrejection", rescue);

let tried = false;
async function rescue({ target }) {
  const shell = document.querySelector("[data-shell]");
  // Of files, a program or a style alone: without the icon the app starts as well.
  const other = target instanceof Element && !target.matches("script, link[rel=stylesheet]");
  if (shell === null || other || tried) return;
  tried = true;
  shell.querySelector("[hidden]")?.removeAttribute("hidden");
  try {
    const key = "kintsugi.rescue";
    if (Date.now() - Number(sessionStorage.getItem(key)) < 600000) return;
    // Past the offline copy, which does not know this address.
    const answer = await fetch("?rescue", { cache: "no-store", method: "HEAD" });
    if (!answer.ok) return;
    sessionStorage.setItem(key, String(Date.now()));
    for (const name of await caches.keys())
      if (name.startsWith("kintsugi-precache")) await caches.delete(name);
    location.reload();
  } catch {
    // No network, or no caches: the sentence in the page says what to do.
  }
}
