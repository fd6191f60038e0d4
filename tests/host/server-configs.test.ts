import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SECURITY_HEADERS } from "../../src/host/headers.mjs";
import { caddyfile, headersFile, nginxConfig } from "../../src/host/server-configs.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

describe("the configurations that are shipped", () => {
  test("are what the headers say now (npm run -s host-config -- nginx > deploy/nginx.conf)", () => {
    expect(read("deploy/nginx.conf")).toBe(nginxConfig("/"));
    expect(read("deploy/Caddyfile")).toBe(caddyfile("/"));
  });

  test.each([nginxConfig, caddyfile, headersFile])("%o holds every header, whole", (compose) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(compose("/"), name).toMatch(new RegExp(`${name}:? "?${escape(value)}`));
    }
  });

  test("hold no character that would end a quoted value", () => {
    expect(Object.values(SECURITY_HEADERS).join("")).not.toMatch(/["$\\{}]/);
  });

  test.each([nginxConfig, caddyfile, headersFile])(
    "%o names every path below its base",
    (compose) => {
      expect(compose("/sub/path/")).toContain("/sub/path/assets/");
      expect(compose("/sub/path/")).not.toMatch(/[^h]\/assets\//);
    },
  );

  test("are printed for a base, and a base that is none is refused", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(ROOT, "src/host/print-config.mjs"), ...args], {
        encoding: "utf8",
      });
    expect(run("caddy", "/kintsugi/").stdout).toBe(caddyfile("/kintsugi/"));
    for (const args of [[], ["apache"], ["nginx", "kintsugi"], ["nginx", '/";/']]) {
      expect(run(...args).status, args.join(" ")).toBe(2);
    }
  });
});

describe("the container", () => {
  test("copies files that are there", () => {
    const copied = read("deploy/Containerfile")
      .split("\n")
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from"))
      .flatMap((line) => line.split(" ").slice(1, -1))
      .filter((path) => !path.includes("*"));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

describe("the start commands of the portable edition", () => {
  test("are commands for their shells", () => {
    execFileSync("sh", ["-n", join(ROOT, "deploy/portable/start.command")]);
    const windows = read("deploy/portable/start-windows.cmd");
    expect(windows.split("\n").every((line) => line === "" || line.endsWith("\r"))).toBe(true);
    expect(windows).toContain("-File serve.ps1");
  });

  test("know the types of everything that is built", () => {
    for (const server of ["serve.pl", "serve.ps1"]) {
      for (const ending of ["css", "html", "js", "json", "png", "svg", "webp", "webmanifest"]) {
        expect(read(`deploy/portable/${server}`), `${server}: ${ending}`).toMatch(
          new RegExp(`\\b${ending} =`),
        );
      }
    }
  });
});

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
