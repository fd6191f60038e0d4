// Answers the preload's connections: each names a device by its place on the bus and then asks what
// usbfs would be asked. Knows sockets and places; what a phone answers is the phone's business.
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import type { Attachment, PhoneFace } from "../../src/device/virtual/face.ts";
import type { ByteQueue } from "./byte-queue.ts";
import { createByteQueue } from "./byte-queue.ts";
import type { UsbfsDevice, UsbfsSession } from "./usbfs-session.ts";
import { createUsbfsDevice, ERRNO } from "./usbfs-session.ts";
import type { BusAddress } from "./wire.ts";
import {
  decodeHello,
  decodeRequest,
  encodeAnswer,
  encodeStatus,
  HELLO_SIZE,
  payloadSize,
  REQUEST_HEADER_SIZE,
  WireError,
} from "./wire.ts";

/** One enumeration of a phone that programs can open. */
export interface Served {
  readonly device: UsbfsDevice;
  /** The phone leaves the bus. */
  end(): void;
}

export interface PhoneServer {
  /** `mayOpen` is asked for each program that opens the device: what udev's permissions would say. */
  serve(
    address: BusAddress,
    face: PhoneFace,
    attachment: Attachment,
    mayOpen?: () => boolean,
  ): Served;
  /** What broke the protocol, oldest first; a healthy bench has none. */
  readonly faults: readonly Error[];
  close(): Promise<void>;
}

interface Port {
  readonly device: UsbfsDevice;
  readonly sockets: Set<Socket>;
  readonly mayOpen: () => boolean;
}

/** Listens on a unix socket. Rejects with the system's error where that fails. */
export async function startPhoneServer(path: string): Promise<PhoneServer> {
  const ports = new Map<string, Port>();
  const sockets = new Set<Socket>();
  const faults: Error[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A program that was killed: its socket closes, and that is all there is to it.
    socket.on("error", () => socket.destroy());
    converse(socket, ports, faults);
  });
  await listen(server, path);
  return {
    faults,
    serve(address, face, attachment, mayOpen = () => true) {
      const port = {
        device: createUsbfsDevice(face, attachment),
        sockets: new Set<Socket>(),
        mayOpen,
      };
      const key = keyOf(address);
      if (ports.has(key)) throw new Error(`${key} is taken`);
      ports.set(key, port);
      return {
        device: port.device,
        end() {
          ports.delete(key);
          // What was answered before is still delivered; then the end of the socket says that it is gone.
          for (const socket of port.sockets) socket.destroySoon();
        },
      };
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Serves one connection to its end. */
function converse(socket: Socket, ports: ReadonlyMap<string, Port>, faults: Error[]): void {
  const queue = createByteQueue();
  let session: UsbfsSession | null = null;
  let header: Uint8Array | null = null;

  const greet = (hello: Uint8Array): UsbfsSession | null => {
    const port = ports.get(keyOf(decodeHello(hello)));
    if (port === undefined || !port.mayOpen()) {
      socket.end(encodeStatus(port === undefined ? -ERRNO.ENODEV : -ERRNO.EACCES));
      return null;
    }
    const opened = port.device.open();
    port.sockets.add(socket);
    socket.on("close", () => {
      port.sockets.delete(socket);
      opened.end();
    });
    socket.write(encodeStatus(0));
    return opened;
  };

  /** One frame; false while its bytes are not all there. */
  const step = (): boolean => {
    if (session === null) {
      const hello = queue.take(HELLO_SIZE);
      session = hello === null ? null : greet(hello);
      return session !== null;
    }
    header ??= queue.take(REQUEST_HEADER_SIZE);
    const frame = header === null ? null : takeRequest(queue, header);
    if (frame === null) return false;
    header = null;
    const answer = session.handle(frame);
    // The phone may have left the bus by what it was asked, and its socket with it.
    if (answer !== null && socket.writable) socket.write(encodeAnswer(answer));
    return true;
  };

  socket.on("data", (chunk) => {
    queue.push(chunk);
    try {
      while (step());
    } catch (error) {
      faults.push(
        error instanceof WireError ? error : new Error("the phone threw", { cause: error }),
      );
      socket.destroy();
    }
  });
}

function takeRequest(
  queue: ByteQueue,
  header: Uint8Array,
): ReturnType<typeof decodeRequest> | null {
  const payload = queue.take(payloadSize(header));
  return payload === null ? null : decodeRequest(header, payload);
}

async function listen(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function keyOf({ bus, device }: BusAddress): string {
  return `${bus}/${device}`;
}
