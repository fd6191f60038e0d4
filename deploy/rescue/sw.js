// For an emergency: put in place of sw.js on the server, it removes every version of the app's worker and its
// offline copy from the browsers that come by. Records are not touched; the next visit installs afresh.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("kintsugi-")).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.registration.unregister()),
  );
});
