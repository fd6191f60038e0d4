// Starts the servers whose configurations are shipped, with those configurations: only port and folder are put in.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caddyfile, nginxConfig } from "../../../src/host/server-configs.mjs";
import type { RunningApp } from "./app.ts";

const DEPLOY = join(import.meta.dirname, "..", "..", "..", "deploy");

export const HOSTS = ["nginx", "caddy", "portable"] as const;
export type Host = (typeof HOSTS)[number];

const PROGRAM: Readonly<Record<Host, string>> = {
  nginx: "nginx",
  caddy: "caddy",
  portable: "perl",
};

/** Whether the server's program is on this machine. */
export function isThere(host: Host): boolean {
  const places = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin"];
  return places.some((place) => existsSync(join(place, PROGRAM[host])));
}

/** Serves a built app at `base`; the portable edition knows "/" alone. */
export async function startHost(host: Host, dist: string, base: string): Promise<RunningApp> {
  const directory = mkdtempSync(join(tmpdir(), `kintsugi-${host}-`));
  const port = await freePort();
  const root = join(directory, host === "portable" ? "app" : "root");
  mkdirSync(directory, { recursive: true });
  cpSync(dist, join(root, ...base.split("/")), { recursive: true });
  // nginx' workers run as another user.
  spawnSync("chmod", ["-R", "a+rX", directory]);
  const child = start[host]({ directory, root, port, base });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://localhost:${port}${base}`;
  await untilAnswered(url, child, () => said);
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly directory: string;
  readonly root: string;
  readonly port: number;
  readonly base: string;
}

const start: Readonly<Record<Host, (place: Place) => ChildProcess>> = {
  nginx({ directory, root, port, base }) {
    const shipped = base === "/" ? read("nginx.conf") : nginxConfig(base);
    const site = shipped
      .replace("listen 8080", `listen 127.0.0.1:${port}`)
      .replace("/srv/kintsugi", root);
    writeFileSync(join(directory, "site.conf"), site);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${directory}/${kind};`,
    );
    writeFileSync(
      join(directory, "nginx.conf"),
      `daemon off; pid ${directory}/pid; error_log stderr; worker_processes 1; events {}
http { access_log off; ${temporary.join(" ")} include ${directory}/site.conf; }`,
    );
    return spawn("nginx", ["-p", directory, "-c", join(directory, "nginx.conf")], {
      env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` },
    });
  },
  caddy({ directory, root, port, base }) {
    const shipped = base === "/" ? read("Caddyfile") : caddyfile(base);
    writeFileSync(join(directory, "Caddyfile"), `{\n\tadmin off\n}\n${shipped}`);
    return spawn(
      "caddy",
      ["run", "--adapter", "caddyfile", "--config", join(directory, "Caddyfile")],
      {
        env: {
          ...process.env,
          HOME: directory,
          KINTSUGI_ADDRESS: `:${port}`,
          KINTSUGI_ROOT: root,
        },
      },
    );
  },
  portable({ directory, port }) {
    cpSync(join(DEPLOY, "portable"), directory, { recursive: true });
    return spawn("perl", [join(directory, "serve.pl")], {
      env: { ...process.env, PORT: String(port) },
    });
  },
};

const read = (name: string): string => readFileSync(join(DEPLOY, name), "utf8");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilAnswered(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server has ended: ${said()}`);
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return void (await answer.arrayBuffer());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
