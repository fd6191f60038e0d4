// A screen that nobody looks at, with a window manager, for what Chromium shows outside the page: the chooser.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { cleanAtExit } from "./scratch.ts";

export interface Desktop {
  /** For instance ":99". */
  readonly display: string;
  /** Presses and releases keys, one after another, in whatever window has the focus. */
  press(...keys: readonly string[]): void;
  /** How many windows Chromium shows: the chooser is one of its own. */
  windows(): number;
  close(): void;
}

export async function openDesktop(): Promise<Desktop> {
  // The server picks a free number and writes it to the pipe once it listens.
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const display = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn("openbox", [], { env, stdio: "ignore" });
  const end = (): void => {
    manager.kill();
    server.kill();
  };
  const forget = cleanAtExit(end);
  const xdotool = (...args: readonly string[]): string =>
    spawnSync("xdotool", [...args], { env, encoding: "utf8" }).stdout;
  return {
    display,
    press: (...keys) => void xdotool("key", "--delay", "150", ...keys),
    windows: () =>
      xdotool("search", "--onlyvisible", "--class", "chromium").split("\n").filter(Boolean).length,
    close() {
      forget();
      end();
    },
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3] as Readable; // opened as a pipe above
  return new Promise((resolve, reject) => {
    let text = "";
    pipe.on("data", (chunk: Buffer) => {
      text += String(chunk);
      if (text.includes("\n")) resolve(text.trim());
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended (${String(code)})`)));
  });
}
