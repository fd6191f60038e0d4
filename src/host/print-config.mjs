// @ts-check
// `npm run -s host-config -- nginx /kintsugi/`: prints a server's configuration for a base of one's own.
import { caddyfile, headersFile, nginxConfig } from "./server-configs.mjs";

/** @type {Readonly<Record<string, (base: string) => string>>} */
const KINDS = { nginx: nginxConfig, caddy: caddyfile, headers: headersFile };

const [kind = "", base = "/"] = process.argv.slice(2);
const compose = KINDS[kind];
if (compose === undefined || !/^\/([\w.-]+\/)*$/.test(base)) {
  process.stderr.write(
    `Say which: ${Object.keys(KINDS).join(", ")}; and behind it the base, for instance /kintsugi/\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(compose(base));
}
