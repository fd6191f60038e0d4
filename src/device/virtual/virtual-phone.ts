// A virtual phone that lives: holds one moment of the state machine, lets the clock move it on and tells
// listeners what the bus shows. The only file here with state besides the browser's face.
import { PID_KIS } from "../../core/apple/snapshot.ts";
import type { Clock } from "../../core/ports.ts";
import { advance, nextDue } from "./advance.ts";
import { answerBulk, answerControl } from "./control.ts";
import type { AttachEvent, Attachment, ControlSetup, PhoneFace, TransferReply } from "./face.ts";
import { encodeKisInfo, SILENT, talkKis, type KisTalk } from "./kis.ts";
import type { Phone, PhoneInput } from "./phone.ts";
import { dfuSerial } from "./serial-strings.ts";

/** Moves by `send` and by the clock; everything else only looks. */
export class VirtualPhone implements PhoneFace {
  readonly #clock: Clock;
  readonly #listeners = new Set<(event: AttachEvent) => void>();
  /** Events not told yet: a listener may send an input while it is told of one. */
  readonly #untold: AttachEvent[] = [];
  #telling = false;
  #stopped = false;
  #phone: Phone;
  /** What was said over KIS to the enumeration of that address. */
  #kis: { readonly address: number; readonly talk: KisTalk } = { address: 0, talk: SILENT };
  #cancel: () => void = () => {};

  /** `phone` begins now, whatever time it carries. */
  constructor(clock: Clock, phone: Phone) {
    this.#clock = clock;
    this.#phone = { ...phone, at: clock.now().mono };
  }

  /** The phone as it is now. */
  phone(): Phone {
    this.send({ type: "wait" });
    return this.#phone;
  }

  /** Something happens to the phone now. */
  send(input: PhoneInput): void {
    const { phone, effects } = advance(this.#phone, this.#clock.now().mono, input);
    this.#phone = phone;
    this.#untold.push(...effects);
    this.#rearm();
    this.#tell();
  }

  attachment(): Attachment | null {
    return this.phone().bus;
  }

  subscribe(listener: (event: AttachEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  control(attachment: Attachment, setup: ControlSetup, data: Uint8Array): TransferReply {
    const { stage, bus } = this.phone();
    if (stage.kind !== "on" || bus?.address !== attachment.address) return { kind: "gone" };
    const { reply, input } = answerControl(stage.running, bus, setup, data);
    if (input !== null) this.send(input);
    return reply;
  }

  bulk(attachment: Attachment, endpoint: number, data: Uint8Array, length: number): TransferReply {
    const { bus, traits } = this.phone();
    if (bus?.address !== attachment.address) return { kind: "gone" };
    const plain = answerBulk(bus, endpoint);
    if (plain.kind === "stall" || bus.descriptor.productId !== PID_KIS) return plain;
    const before = this.#kis.address === bus.address ? this.#kis.talk : SILENT;
    const { talk, reply } = talkKis(before, endpoint, data, this.#kisInfo(bus, traits));
    this.#kis = { address: bus.address, talk };
    return reply.kind === "data" ? { kind: "data", bytes: reply.bytes.slice(0, length) } : reply;
  }

  #kisInfo({ descriptor }: Attachment, traits: Phone["traits"]): Uint8Array {
    return encodeKisInfo(descriptor, {
      serial: dfuSerial(traits),
      manufacturer: "Apple Inc.",
      // As one public reading over KIS shows it, whatever the descriptor says.
      product: "Apple Mobile Device (DFU Mode)",
    });
  }

  /** Pulls the cable and stops its clock for good: a practice phone that is put away. */
  stop(): void {
    this.send({ type: "unplug" });
    this.#stopped = true;
    this.#cancel();
    this.#listeners.clear();
  }

  #rearm(): void {
    this.#cancel();
    const due = nextDue(this.#phone);
    if (due === null || this.#stopped) return;
    this.#cancel = this.#clock.after(Math.max(0, due - this.#phone.at), () =>
      this.send({ type: "wait" }),
    );
  }

  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let event = this.#untold.shift(); event !== undefined; event = this.#untold.shift()) {
        for (const listener of this.#listeners) listener(event);
      }
    } finally {
      this.#telling = false;
    }
  }
}
