// A screen that nobody sees, for what a browser shows outside its pages: Xvfb, a window manager (without one no window
// has the focus), and a hand on the keyboard.
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { cleanAtExit } from "./scratch.ts";
import { KEYBOARD, WINDOW_MANAGER, X_SERVER } from "./tools.data.ts";

export interface Screen {
  /** Its name, for instance ":0". */
  readonly display: string;
  /** Presses keys in the window that has the focus, by their names in X ("Down", "Return"). */
  press(...keys: readonly string[]): void;
  /** Clicks at places of the screen, one after the other, in pixels from its upper left corner. */
  click(...places: readonly (readonly [number, number])[]): void;
  close(): void;
}

/** Opens a screen with a number that is free. Throws where its programs are missing. */
export async function openScreen(): Promise<Screen> {
  // Xvfb picks a free number and prints it.
  const server = spawn(
    X_SERVER,
    ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const forgetServer = cleanAtExit(() => server.kill("SIGKILL"));
  const display = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended (${String(code)})`)));
    createInterface(server.stdout).once("line", (number) => resolve(`:${number}`));
  });
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn(WINDOW_MANAGER, [], { env, stdio: "ignore" });
  const forgetManager = cleanAtExit(() => manager.kill("SIGKILL"));
  manager.once("error", () => server.kill());
  const hand = (...does: readonly string[]): void => {
    const { status, stderr } = spawnSync(KEYBOARD, does, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`xdotool ${does.join(" ")}: ${stderr}`);
  };
  return {
    display,
    press: (...keys) => hand("key", "--delay", "100", ...keys),
    click(...places) {
      for (const [x, y] of places) hand("mousemove", String(x), String(y), "click", "1");
    },
    close() {
      manager.kill();
      server.kill();
      forgetManager();
      forgetServer();
    },
  };
}
