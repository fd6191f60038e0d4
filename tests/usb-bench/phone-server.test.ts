// The server and the rules of usbfs, over a real socket and without any program of the system.
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PhoneFace, TransferReply } from "../../src/device/virtual/face.ts";
import { createByteQueue } from "./byte-queue.ts";
import type { PhoneServer, Served } from "./phone-server.ts";
import { startPhoneServer } from "./phone-server.ts";
import { createTestClock, makePhone } from "./phones.ts";
import { makeScratch } from "./scratch.ts";
import { ERRNO } from "./usbfs-session.ts";
import type { Request } from "./wire.ts";
import { ANSWER_HEADER_SIZE, decodeAnswerHeader, encodeHello, encodeRequest } from "./wire.ts";

const scratch = makeScratch();
const path = join(scratch.folder, "phones");
let server: PhoneServer;
let lastDevice = 1;

beforeAll(async () => {
  server = await startPhoneServer(path);
});

afterAll(async () => {
  await server.close();
  scratch.remove();
});

/** A request whose id the client below gives. */
type Asked = Request extends infer One ? (One extends Request ? Omit<One, "id"> : never) : never;

interface Client {
  /** What opening gave: 0 or a negative errno. */
  readonly opened: number;
  ask(request: Asked): Promise<{ readonly status: number; readonly data: Uint8Array } | "ended">;
  end(): void;
}

/** Opens the device as the preload does. */
async function open(device: number): Promise<Client> {
  const socket = connect(path);
  const queue = createByteQueue();
  let ended = false;
  let wake = (): void => {};
  socket.on("data", (chunk) => {
    queue.push(chunk);
    wake();
  });
  socket.on("error", () => socket.destroy());
  socket.on("close", () => {
    ended = true;
    wake();
  });
  const take = async (count: number): Promise<Uint8Array | null> => {
    for (;;) {
      const bytes = queue.take(count);
      if (bytes !== null || ended) return bytes;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  socket.write(encodeHello({ bus: 1, device }));
  const status = await take(4);
  let lastId = 0;
  return {
    opened: status === null ? -ERRNO.ENODEV : Buffer.from(status).readInt32LE(0),
    async ask(request) {
      socket.write(encodeRequest({ ...request, id: ++lastId }));
      const header = await take(ANSWER_HEADER_SIZE);
      if (header === null) return "ended";
      const { status: outcome, size } = decodeAnswerHeader(header);
      return { status: outcome, data: (await take(size)) ?? new Uint8Array(0) };
    },
    end: () => socket.end(),
  };
}

/** A phone in recovery mode that programs can open. */
function serve(change: (face: PhoneFace) => PhoneFace = (face) => face): {
  device: number;
  served: Served;
} {
  const device = ++lastDevice;
  const phone = makePhone({ clock: createTestClock(), stage: "recovery", number: device });
  const attachment = phone.attachment();
  if (attachment === null) throw new Error("the phone is not on the bus");
  return { device, served: server.serve({ bus: 1, device }, change(phone), attachment) };
}

/** The phone answers every bulk transfer so. */
const bulkReply =
  (reply: TransferReply) =>
  (face: PhoneFace): PhoneFace => ({
    attachment: () => face.attachment(),
    subscribe: (listener) => face.subscribe(listener),
    control: (attachment, setup, data) => face.control(attachment, setup, data),
    bulk: () => reply,
  });

const NOTHING = new Uint8Array(0);
const readConsole = { kind: "bulk", endpoint: 0x81, data: NOTHING, length: 4 } as const;
const settingOne = { kind: "set-interface", number: 1, alternate: 1 } as const;
const status = (value: number): object => ({ status: value, data: expect.anything() });

describe("a device that is not there", () => {
  test("cannot be opened, nor one that has left", async () => {
    expect((await open(99)).opened).toBe(-ERRNO.ENODEV);
    const { device, served } = serve();
    served.end();
    expect((await open(device)).opened).toBe(-ERRNO.ENODEV);
  });

  test("any more ends the program's connection", async () => {
    const { device, served } = serve(bulkReply({ kind: "pending" }));
    const client = await open(device);
    await client.ask(settingOne);
    const pending = client.ask(readConsole);
    served.end();
    await expect(pending).resolves.toBe("ended");
  });
});

describe("an interface", () => {
  test("belongs to one program until it releases it or ends", async () => {
    const { device } = serve();
    const [first, second] = await Promise.all([open(device), open(device)]);
    expect(await first.ask({ kind: "claim", number: 0 })).toEqual(status(0));
    expect(await second.ask({ kind: "claim", number: 0 })).toEqual(status(-ERRNO.EBUSY));
    expect(await second.ask({ kind: "release", number: 0 })).toEqual(status(-ERRNO.EINVAL));
    expect(await second.ask({ kind: "set-configuration", value: 1 })).toEqual(status(-ERRNO.EBUSY));
    expect(await first.ask({ kind: "release", number: 0 })).toEqual(status(0));
    expect(await second.ask({ kind: "claim", number: 0 })).toEqual(status(0));
    second.end();
    await expect.poll(() => first.ask({ kind: "claim", number: 0 })).toEqual(status(0));
  });

  test("that does not exist cannot be claimed, nor a setting or configuration chosen", async () => {
    const client = await open(serve().device);
    expect(await client.ask({ kind: "claim", number: 9 })).toEqual(status(-ERRNO.ENOENT));
    expect(await client.ask({ kind: "set-interface", number: 0, alternate: 1 })).toEqual(
      status(-ERRNO.EINVAL),
    );
    expect(await client.ask({ kind: "release", number: 0 })).toEqual(status(0));
    expect(await client.ask({ kind: "set-configuration", value: 2 })).toEqual(
      status(-ERRNO.EINVAL),
    );
    expect(await client.ask({ kind: "set-configuration", value: 1 })).toEqual(status(0));
  });
});

describe("an endpoint", () => {
  test("exists in the chosen setting only", async () => {
    const client = await open(
      serve(bulkReply({ kind: "data", bytes: Uint8Array.of(1, 2) })).device,
    );
    expect(await client.ask(readConsole)).toEqual(status(-ERRNO.ENOENT));
    expect(await client.ask(settingOne)).toEqual(status(0));
    expect(await client.ask(readConsole)).toEqual({ status: 0, data: Buffer.of(1, 2) });
  });

  test("that sends more than was asked for babbles", async () => {
    const client = await open(
      serve(bulkReply({ kind: "data", bytes: Uint8Array.of(1, 2, 3, 4, 5) })).device,
    );
    await client.ask(settingOne);
    expect(await client.ask(readConsole)).toEqual({
      status: -ERRNO.EOVERFLOW,
      data: Buffer.of(1, 2, 3, 4),
    });
  });

  test("of a phone that stalls or leaves says so", async () => {
    const stalling = await open(serve(bulkReply({ kind: "stall" })).device);
    await stalling.ask(settingOne);
    expect(await stalling.ask(readConsole)).toEqual(status(-ERRNO.EPIPE));
    const leaving = await open(serve(bulkReply({ kind: "gone" })).device);
    await leaving.ask(settingOne);
    expect(await leaving.ask(readConsole)).toEqual(status(-ERRNO.ENODEV));
  });
});

describe("a control transfer", () => {
  const toInterface = { requestType: 0x21, request: 6, value: 0, index: 0, length: 0 } as const;

  test("to an interface claims it, as on Linux, unless it is a vendor's", async () => {
    const { device } = serve();
    const [first, second] = await Promise.all([open(device), open(device)]);
    await first.ask({ kind: "claim", number: 0 });
    expect(await second.ask({ kind: "control", setup: toInterface, data: NOTHING })).toEqual(
      status(-ERRNO.EBUSY),
    );
    const vendor = { ...toInterface, requestType: 0x41, request: 0 };
    expect(await second.ask({ kind: "control", setup: vendor, data: NOTHING })).toEqual(status(0));
  });

  test("brings what the phone said", async () => {
    const client = await open(serve().device);
    const setup = { requestType: 0x80, request: 6, value: 0x0302, index: 0x0409, length: 255 };
    expect(await client.ask({ kind: "control", setup, data: NOTHING })).toEqual({
      status: 0,
      data: Buffer.concat([Buffer.of(22, 3), Buffer.from("Apple Inc.", "utf16le")]),
    });
  });
});

test("a stranger's bytes end its own connection and nobody else's", async () => {
  const { device } = serve();
  const client = await open(device);
  const before = server.faults.length;
  const rubbish = fc.sample(fc.uint8Array({ minLength: 24, maxLength: 400 }), {
    numRuns: 50,
    seed: 1,
  });
  await Promise.all(rubbish.map((bytes) => closedAfter(bytes)));
  expect(server.faults.length).toBe(before + rubbish.length);
  expect(await client.ask({ kind: "claim", number: 0 })).toEqual(status(0));
});

async function closedAfter(bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(path, () => socket.write(bytes));
    socket.on("error", () => socket.destroy()).on("close", () => resolve());
  });
}
