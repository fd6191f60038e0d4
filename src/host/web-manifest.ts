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
  const localized = {
    description_localized: {
      ja: {
        value:
          "エラー 4013 などで復元に失敗した iPhone・iPad を、診断から復旧まで順に案内します。オフラインで動き、記録はこのコンピュータにだけ残ります。",
        lang: "ja",
      },
    },
  };
  return {
    ...localized,
    id: base,
    name: "Kintsugi",
    short_name: "Kintsugi",
    description:
      "Leads an iPhone or iPad whose restore failed, with error 4013 for instance, through diagnosis and repair. Works offline; records stay on this computer.",
    lang: "en",
    start_url: base,
    scope: base,
    display: "standalone",
    theme_color: PORCELAIN,
    background_color: PORCELAIN,
    categories: ["utilities", "productivity"],
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
