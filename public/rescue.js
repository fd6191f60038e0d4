// If a lost or damaged file keeps the app from starting: the offline copy goes, once, where the server answers.
{
  const rescue = async ({ target }) => {
    const shell = document.querySelector("[data-shell]");
    if (!shell || (target.href && target.rel !== "stylesheet")) return;
    shell.querySelector("[hidden]")?.removeAttribute("hidden");
    try {
      const kept = sessionStorage;
      // The copy does not know this address and this method.
      if (kept.rescue || !(await fetch("?rescue", { method: "HEAD" })).ok) return;
      kept.rescue = 1;
      for (const name of await caches.keys())
        if (name.startsWith("kintsugi-")) await caches.delete(name);
      location.reload();
    } catch {
      // The sentence in the page stands.
    }
  };
  addEventListener("error", rescue, true);
  addEventListener("unhandledrejection", rescue);
}
