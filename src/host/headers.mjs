// @ts-check
// The one source of the response headers: what `npm start` and the tests send, and what shipped server
// configurations are made from. Knows nothing about files or sockets.

/**
 * Everything is refused, then only what the app needs is allowed, from its own origin alone. Seven Trusted
 * Types policies exist: `solid-template` lives in the transformed Solid runtime (vite-trusted-types.ts); the others,
 * each for one address of a script, are made in src/platform/trusted-script.ts. Any other use of a string as markup or
 * script stops at the browser.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types solid-template sw-url log-worker-url beat-worker-url backup-worker-url bundle-worker-url copy-worker-url",
];
const CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");

/**
 * The same as it stands in the page itself, for hosts that send no headers of ours (GitHub Pages). A page cannot
 * forbid being framed, browsers say so, and workers follow the headers of their own file.
 */
export const POLICY_IN_PAGE = DIRECTIVES.filter(
  (directive) => !directive.startsWith("frame-ancestors"),
).join("; ");

/** Browser powers this app never asks for, so that a fault in it cannot ask either. */
const REFUSED_FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "sync-xhr",
  "window-management",
  "xr-spatial-tracking",
];

const PERMISSIONS_POLICY = [
  "usb=(self)",
  "screen-wake-lock=(self)",
  ...REFUSED_FEATURES.map((feature) => `${feature}=()`),
].join(", ");

/**
 * Sent with every response, errors and redirects included.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = Object.freeze({
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": PERMISSIONS_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Origin-Agent-Cluster": "?1",
});

/** Names under assets/ carry a hash of their content, so they can be kept for ever. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
/** Everything else keeps its name from version to version and is asked for again each time. */
export const REVALIDATE = "no-cache";

/**
 * All headers for a path below the base, for instance "/assets/index-a1b2.js". `found` is false for
 * error answers, which must never be kept.
 * @param {string} path
 * @param {{ found: boolean }} answer
 * @returns {Record<string, string>}
 */
export function headersFor(path, answer) {
  const cacheControl = answer.found && path.startsWith("/assets/") ? IMMUTABLE : REVALIDATE;
  return { ...SECURITY_HEADERS, "Cache-Control": cacheControl };
}
