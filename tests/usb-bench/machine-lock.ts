// One bench at a time on a machine: Chromium's managed policy is a file for all of its browsers. The
// lock is an abstract unix socket, so it cannot be left behind: it ends with the process.
import { connect, createServer } from "node:net";
import type { Socket } from "node:net";

const NAME = "\0kintsugi-usb-bench";

/** Lets the next one in. */
export type Release = () => Promise<void>;

/** Waits for its turn. */
export async function takeMachineLock(): Promise<Release> {
  for (;;) {
    const release = await tryLock();
    if (release !== null) return release;
    await holderEnded();
  }
}

/** Null where another process holds the lock. */
async function tryLock(): Promise<Release | null> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => waiting.delete(socket));
  });
  const release: Release = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of waiting) socket.destroy();
    });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(NAME, () => resolve(release));
  });
}

/** Whoever waits stays connected to the holder, whose end ends the connection. */
async function holderEnded(): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(NAME);
    // A refused connection: the holder has ended just now. Closed follows either way.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve());
    socket.resume();
  });
}
