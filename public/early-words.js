// The words of the language to begin with are fetched beside the app and not after it. A wrong guess costs a fetch:
// which language it is, src/i18n/language.ts decides.
{
  const files = document.currentScript.dataset;
  const tags = [...navigator.languages];
  try {
    tags.unshift(localStorage["kintsugi.language"] ?? "");
  } catch {
    // Site data blocked: nothing was remembered.
  }
  const tag = tags
    .map((wanted) => wanted.toLowerCase().split("-")[0])
    .find((wanted) => files[wanted]);
  const href = files[tag ?? "en"];
  if (href) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", crossOrigin: "", href });
    document.head.append(link);
  }
}
