// What the browser shows of the app when it is installed. The words here are read by the browser before
// any script runs, which is why they are not in src/i18n.
import type { ManifestOptions } from "vite-plugin-pwa";

/** Also the background of the icon and of the first paint. */
const PORCELAIN = "#f7f5f0";

/**
 * @param base where the app is served. It is also the app's identity: installed copies survive every
 *   change but a move.
 */
export function webManifest(base: string): Partial<ManifestOptions> {
  // Members that the plugin's types do not know yet.
  const more = {
    file_handlers: [
      {
        action: base,
        accept: {
          "application/zip": [".zip"],
          "text/plain": [".log", ".ips"],
          "application/gzip": [".gz", ".tgz"],
          // A locked bundle: the age format has no media type of its own.
          "application/octet-stream": [".age"],
        },
        launch_type: "single-client",
      },
    ],
    description_localized: {
      ja: {
        value:
          "エラー 4013 などで復元に失敗した iPhone・iPad を、診断から復旧まで順に案内します。オフラインで動き、記録はこのコンピュータにだけ残ります。",
        lang: "ja",
      },
    },
  };
  return {
    ...more,
    id: base,
    name: "Kintsugi",
    short_name: "Kintsugi",
    description:
      "Leads an iPhone or iPad whose restore failed, with error 4013 for instance, through diagnosis and repair. Works offline; records stay on this computer.",
    lang: "en",
    start_url: `${base}?src=pwa`,
    scope: base,
    display: "standalone",
    theme_color: PORCELAIN,
    background_color: PORCELAIN,
    launch_handler: { client_mode: ["focus-existing", "auto"] },
    prefer_related_applications: false,
    categories: ["utilities", "productivity"],
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      shortcut("Connect a device", "デバイスを接続", `${base}?src=connect`),
      shortcut("History", "履歴", `${base}history?src=shortcut`),
      shortcut("Open a bundle", "バンドルを開く", `${base}bundles?src=shortcut`),
    ],
    screenshots: [
      picture(
        "wide",
        "1280x720",
        "coach",
        "The coach counts the buttons on a drawing of the device",
      ),
      picture(
        "wide",
        "1280x720",
        "session",
        "The way on the left, on the right the step that stands",
      ),
      picture("narrow", "390x844", "session", "The step that stands now"),
      picture("narrow", "390x844", "coach", "The coach counts"),
    ],
  };
}

/** An entry of the icon's menu. */
function shortcut(name: string, ja: string, url: string) {
  return {
    name,
    name_localized: { ja: { value: ja, lang: "ja" } },
    url,
    icons: [{ src: "icon-192.png", sizes: "192x192", type: "image/png" }],
  };
}

/** One picture of the install dialog, made from the app by tests/screenshots/make.ts. */
function picture(form: "wide" | "narrow", sizes: string, name: string, label: string) {
  const src = `screenshots/${name}-${form}.webp`;
  return { src, sizes, type: "image/webp", form_factor: form, label } as const;
}
