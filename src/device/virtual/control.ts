// What the phone answers on endpoint 0 and its bulk endpoints, and which input that is to the state
// machine. Standard requests by the USB 2.0 spec 9.4; iBoot and DFU as libirecovery sends them.
// Decides only: virtual-phone.ts carries the input out.
import {
  encodeConfiguration,
  encodeDevice,
  encodeLanguages,
  encodeString,
} from "./encode-descriptors.ts";
import type { Attachment, ControlSetup, TransferReply } from "./face.ts";
import { MAX_COMMAND_BYTES } from "./iboot.ts";
import type { PhoneInput, Running } from "./phone.ts";

/** The reply, and what the request sets going. */
export interface Answer {
  readonly reply: TransferReply;
  /** What the request does to the phone; null: nothing. */
  readonly input: PhoneInput | null;
}

const STALL: Answer = { reply: { kind: "stall" }, input: null };
const DONE: TransferReply = { kind: "data", bytes: new Uint8Array() };

const tell = (...bytes: readonly number[]): Answer => ({
  reply: { kind: "data", bytes: Uint8Array.from(bytes) },
  input: null,
});
const obey = (input: PhoneInput | null): Answer => ({ reply: DONE, input });

/** bmRequestType and bRequest in one number, to switch on. */
const key = (setup: ControlSetup): number => (setup.requestType << 8) | setup.request;

/** One control transfer to what is running; an answer longer than asked for is cut. */
export function answerControl(
  running: Running,
  attachment: Attachment,
  setup: ControlSetup,
  data: Uint8Array,
): Answer {
  const { reply, input } = answer(running, attachment, setup, data);
  return reply.kind === "data"
    ? { reply: { kind: "data", bytes: reply.bytes.slice(0, setup.length) }, input }
    : { reply, input };
}

function answer(
  running: Running,
  attachment: Attachment,
  setup: ControlSetup,
  data: Uint8Array,
): Answer {
  // Bits 5 and 6 of bmRequestType: standard, class, vendor.
  if ((setup.requestType & 0x60) === 0) return answerStandard(attachment, setup);
  switch (running.mode) {
    case "recovery":
      return answerIboot(running.reply, setup, data);
    case "dfu":
      return attachment.descriptor.configurations.some(hasDfu)
        ? answerDfu(running.state, setup)
        : STALL;
    case "normal":
    case "restore":
      return STALL;
  }
}

function hasDfu(configuration: Attachment["descriptor"]["configurations"][number]): boolean {
  return configuration.interfaces.some(
    ({ classCode, subclassCode }) => classCode === 0xfe && subclassCode === 1,
  );
}

function answerStandard(attachment: Attachment, setup: ControlSetup): Answer {
  const { descriptor } = attachment;
  switch (key(setup)) {
    case 0x80_06:
      return answerDescriptor(attachment, setup.value >> 8, setup.value & 0xff);
    case 0x80_00: // GET_STATUS
    case 0x81_00:
    case 0x82_00:
      return tell(0, 0);
    case 0x80_08: // GET_CONFIGURATION
      return tell(descriptor.configurations[0]?.value ?? 0);
    case 0x81_0a: // GET_INTERFACE
      return tell(0);
    case 0x00_09: // SET_CONFIGURATION
    case 0x01_0b: // SET_INTERFACE
    case 0x02_01: // CLEAR_FEATURE, endpoint halt
      return obey(null);
    default:
      return STALL;
  }
}

function answerDescriptor(
  { descriptor, strings }: Attachment,
  type: number,
  index: number,
): Answer {
  switch (type) {
    case 1:
      return tell(...encodeDevice(descriptor));
    case 2: {
      const configuration = descriptor.configurations[index];
      return configuration === undefined ? STALL : tell(...encodeConfiguration(configuration));
    }
    case 3: {
      const text = strings.get(index);
      if (index === 0) return tell(...encodeLanguages());
      return text === undefined ? STALL : tell(...encodeString(text));
    }
    default:
      return STALL;
  }
}

function answerIboot(reply: string, setup: ControlSetup, data: Uint8Array): Answer {
  switch (key(setup)) {
    case 0x40_00:
    case 0x40_01:
      return data.length > MAX_COMMAND_BYTES
        ? STALL
        : obey({ type: "command", line: textBeforeNul(data) });
    case 0xc0_00:
      return tell(...Array.from(`${reply}\0`, (unit) => unit.charCodeAt(0) & 0xff));
    case 0x41_00: // an upload over bulk begins; what is uploaded is not looked at
      return obey(null);
    default:
      return STALL;
  }
}

function answerDfu(state: 2 | 5, setup: ControlSetup): Answer {
  switch (key(setup)) {
    case 0xa1_03: // GETSTATUS: OK, no wait, state, no string
      return tell(0, 0, 0, 0, state, 0);
    case 0xa1_05: // GETSTATE
      return tell(state);
    case 0x21_01: // DNLOAD: taken and thrown away; an empty block ends it
      return obey({ type: "dfu-state", state: setup.length > 0 ? 5 : 2 });
    case 0x21_04: // CLRSTATUS
    case 0x21_06: // ABORT
      return obey({ type: "dfu-state", state: 2 });
    default:
      return STALL;
  }
}

/** One bulk transfer: what is sent is taken, and nothing ever comes in. KIS says more (kis.ts). */
export function answerBulk(attachment: Attachment, endpoint: number): TransferReply {
  const known = attachment.descriptor.configurations.some(({ interfaces }) =>
    interfaces.some(({ endpoints }) => endpoints.some(({ address }) => address === endpoint)),
  );
  if (!known) return { kind: "stall" };
  return (endpoint & 0x80) === 0 ? DONE : { kind: "pending" };
}

function textBeforeNul(data: Uint8Array): string {
  const end = data.indexOf(0);
  return String.fromCharCode(...(end < 0 ? data : data.subarray(0, end)));
}
