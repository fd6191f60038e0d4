// A virtual phone that lives: holds one moment of the state machine, lets the clock move it on and tells
// listeners what the bus shows. The only file here with state besides the browser's face.
import type { Clock } from "../../core/ports.ts";
import { advance, nextDue } from "./advance.ts";
import { answerBulk, answerControl } from "./control.ts";
import type { AttachEvent, Attachment, ControlSetup, PhoneFace, TransferReply } from "./face.ts";
import type { Phone, PhoneInput } from "./phone.ts";

/** Moves by `send` and by the clock; everything else only looks. */
export class VirtualPhone implements PhoneFace {
  readonly #clock: Clock;
  readonly #listeners = new Set<(event: AttachEvent) => void>();
  /** Events not told yet: a listener may send an input while it is told of one. */
  readonly #untold: AttachEvent[] = [];
  #telling = false;
  #stopped = false;
  #phone: Phone;
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

  bulk(attachment: Attachment, endpoint: number): TransferReply {
    const bus = this.attachment();
    return bus?.address === attachment.address ? answerBulk(bus, endpoint) : { kind: "gone" };
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
