// A lost or damaged file keeps the app from starting: the offline copy goes, once, if the server answers.
{
  const rescue = async ({ target }) => {
    const shell = document.querySelector("[data-shell]");
    if (!shell || (target.href && target.rel !== "stylesheet")) return;
    shell.querySelector("[hidden]")?.removeAttribute("hidden");
    const kept = sessionStorage;
    if (kept.rescue || !(await fetch("?rescue", { method: "HEAD" })).ok) return;
    kept.rescue = 1;
    for (const name of await caches.keys())
      if (name.startsWith("kintsugi-")) await caches.delete(name);
    // Without its worker: what came through it once, the browser would take from its memory again.
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    location.reload();
  };
  const tell = (event) => void rescue(event).catch(console.warn);
  addEventListener("error", tell, true);
  addEventListener("unhandledrejection", tell);
  // A file cut short may still read as a script: then nothing fails, and nothing begins.
  addEventListener("load", (event) => document.querySelector('[data-shell=""]') && tell(event));
}
