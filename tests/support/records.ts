// Made-up records for tests: bodies, stamps, and strands that are linked as the app links them.
import { createHash } from "node:crypto";
import type { UsbSnapshot } from "../../src/core/apple/snapshot.ts";
import { FIRST_JOINT, link } from "../../src/core/session/chain.ts";
import type { Joint } from "../../src/core/session/chain.ts";
import type { EventBody, RecordedEvent, Stamp } from "../../src/core/session/events.ts";
import type { SessionSummary } from "../../src/core/ports.ts";

/** SHA-256 by Node's own implementation: the second opinion on src/platform/sha256.ts. */
export async function nodeSha256(data: string | Uint8Array): Promise<string> {
  return createHash("sha256").update(data).digest("hex");
}

/** The session with this number. */
export function sessionId(number = 1): string {
  return number.toString(16).padStart(32, "0");
}

/** The writer with this number. */
export function writerId(number = 1): string {
  return number.toString(16).padStart(16, "0");
}

export function stamp(second = 0): Stamp {
  return { wall: 1_790_000_000_000 + second * 1000, mono: second * 1000, run: "00000000000000aa" };
}

export function started(
  more: Partial<Extract<EventBody, { type: "session-started" }>> = {},
): EventBody {
  return {
    type: "session-started",
    playbook: "error-4013",
    role: "owner",
    practice: false,
    host: { system: "windows", systemVersion: "11", browser: "Chromium 156" },
    app: { version: "0.1.0", commit: "0123456789ab" },
    language: "en",
    ...more,
  };
}

export function note(text: string): EventBody {
  return { type: "note-added", text };
}

export const closed: EventBody = { type: "session-closed", outcome: "mended" };

/** A phone in recovery mode, with a made-up ECID. */
export const recoverySnapshot: UsbSnapshot = {
  vendorId: 0x05ac,
  productId: 0x1281,
  bcdDevice: 0x0000,
  manufacturerName: "Apple Inc.",
  productName: "Apple Mobile Device (Recovery Mode)",
  serialNumber:
    "CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:06 ECID:001A2B3C4D5E6F70 IBFL:3D SRNM:[F0EXAMPLE001]",
  configurations: [
    {
      value: 1,
      interfaces: [
        {
          number: 0,
          alternates: [
            {
              setting: 0,
              classCode: 254,
              subclassCode: 1,
              protocolCode: 0,
              endpoints: [{ number: 4, direction: "out", type: "bulk", packetSize: 512 }],
            },
          ],
        },
      ],
    },
  ],
};

export function summary(more: Partial<SessionSummary> = {}): SessionSummary {
  return {
    playbook: "error-4013",
    practice: false,
    deviceKey: null,
    deviceKeys: [],
    productType: null,
    step: null,
    outcome: "open",
    role: "owner",
    codes: [],
    verdict: null,
    helped: null,
    serialNumber: null,
    dfuMisses: 0,
    ticket: "",
    customer: "",
    technician: "",
    startedWall: 1_790_000_000_000,
    lastWall: 1_790_000_000_000,
    ...more,
  };
}

/** One link after `prev`; throws where the body cannot be linked, which no test body is. */
export async function linked(
  body: EventBody,
  prev: Joint,
  of: { readonly session?: string; readonly writer?: string; readonly second?: number } = {},
): Promise<RecordedEvent> {
  const draft = {
    session: of.session ?? sessionId(),
    writer: of.writer ?? writerId(),
    at: stamp(of.second ?? prev.n),
    body,
  };
  const result = await link(draft, prev, nodeSha256);
  if (result.kind === "refused")
    throw new Error(`test body refused: ${result.reason} at ${result.path}`);
  return result.event;
}

/** One writer's strand with these bodies. */
export async function strandOf(
  bodies: readonly EventBody[],
  of: { readonly session?: string; readonly writer?: string } = {},
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let joint = FIRST_JOINT;
  for (const body of bodies) {
    const event = await linked(body, joint, of);
    events.push(event);
    joint = { n: event.n, hash: event.hash, lamport: event.lamport };
  }
  return events;
}

/** A strand of a start and `count - 1` notes. */
export function strandOfLength(
  count: number,
  of: { readonly session?: string; readonly writer?: string } = {},
): Promise<RecordedEvent[]> {
  return strandOf(
    [started(), ...Array.from({ length: count - 1 }, (_, index) => note(`note ${index}`))],
    of,
  );
}
