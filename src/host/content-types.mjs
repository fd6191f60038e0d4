// @ts-check
// What a file is, told by its name. Only the kinds that the build writes; anything else is bytes.

/**
 * By ending, without the point.
 * @type {Readonly<Record<string, string>>}
 */
export const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  woff2: "font/woff2",
};

/**
 * @param {string} path
 * @returns {string} the media type, `application/octet-stream` for an unknown ending
 */
export function contentType(path) {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? "";
  return TYPES[ending] ?? "application/octet-stream";
}

/**
 * True for types that gzip makes smaller; images and fonts are packed already.
 * @param {string} type
 */
export function isCompressible(type) {
  return /^(text\/|application\/(json|manifest)|image\/svg)/.test(type);
}
