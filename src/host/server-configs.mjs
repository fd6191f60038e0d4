// @ts-check
// Writes the configurations of other servers from the same headers and types that `npm start` sends. Pure: a
// test holds deploy/ against these texts, and others run the servers.
import { TYPES } from "./content-types.mjs";
import { IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from "./headers.mjs";

const HEADERS = Object.entries(SECURITY_HEADERS);

/**
 * For hosts that take a file of this name (Cloudflare Pages, Netlify), and for the portable edition. What is not
 * named here they let be asked for again each time.
 * @param {string} base "/" or "/sub/path/"
 */
export function headersFile(base) {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...lines, `${base}assets/*`, `  Cache-Control: ${IMMUTABLE}`, ""].join("\n");
}

/**
 * One file for /etc/nginx/conf.d. The build lies in the folder of the base below `root`.
 * @param {string} base
 */
export function nginxConfig(base) {
  const types = new Map(Object.entries(TYPES).map(([end, type]) => [end, type.split(";")[0]]));
  const packed = [...new Set(types.values())].filter(
    (type) => type !== "text/html" && !/^(image\/(png|webp)|font)/.test(type ?? ""),
  );
  return `# Kintsugi behind nginx 1.18 or later. Made from src/host/headers.mjs; a test keeps the two alike.
# WebUSB, the offline copy and hashing need https, or http on localhost alone: add your listen 443 ssl, certificate and
#   add_header Strict-Transport-Security "max-age=63072000" always;
map "$status$uri" $kintsugi_cache {
    default "${REVALIDATE}";
    "~^(200|206|304)${base}assets/" "${IMMUTABLE}";
}

server {
    listen 8080;
    root /srv/kintsugi;
    server_tokens off;

    types {
${[...types].map(([end, type]) => `        ${type} ${end};`).join("\n")}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${packed.join(" ")};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${packed.join(" ")};

${HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}
    add_header Cache-Control $kintsugi_cache always;

    # A name with an ending is a file: answering it with a page would hide that it is missing.
    location ^~ ${base}assets/ {
        try_files $uri =404;
    }
    location ~ \\.[^/]*$ {
        try_files $uri =404;
    }
    location ${base} {
        try_files $uri ${base}index.html;
    }
}
`;
}

/**
 * A Caddyfile. With a name instead of the port Caddy fetches a certificate by itself.
 * @param {string} base
 */
export function caddyfile(base) {
  return `# Kintsugi behind Caddy 2.6 or later. Made from src/host/headers.mjs; a test keeps the two alike.
# WebUSB, the offline copy and hashing need https, or http on localhost alone: put your host name in place of :8080.
{$KINTSUGI_ADDRESS::8080} {
	root * {$KINTSUGI_ROOT:/srv/kintsugi}
	encode gzip
	header {
${HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
	}
	@kept path ${base}assets/*
	header @kept Cache-Control "${IMMUTABLE}"
	@asked not path ${base}assets/*
	header @asked Cache-Control "${REVALIDATE}"
	@manifest path *.webmanifest
	header @manifest Content-Type "${TYPES["webmanifest"]}"

	# A name with an ending is a file: answering it with a page would hide that it is missing.
	@screen {
		path ${base}*
		not path ${base}assets/*
		not path_regexp \\.[^/]*$
	}
	rewrite @screen ${base}index.html
	file_server

	handle_errors {
		header Cache-Control "${REVALIDATE}"
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`;
}
