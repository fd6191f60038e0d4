// What the doctor asks of this computer through the browser. src/platform/doctor answers; nothing here is kept.
import type { ChooserFact, DoctorFacts, StorageFacts } from "./facts.ts";

/** The facts that only the platform knows. */
export type PlatformFacts = Pick<
  DoctorFacts,
  "chromium" | "secure" | "voices" | "wakeLock" | "notices" | "locks" | "folders" | "signing"
> & { readonly storage: Omit<StorageFacts, "lasting"> };

/** A request that this page has made. */
export interface Request {
  /** The whole address. */
  readonly url: string;
  /** True where it left the offline copy: the worker had no answer of its own, or there is no worker. */
  readonly fromNetwork: boolean;
  readonly own: boolean;
}

export interface DoctorPort {
  /** Looks at everything now; takes up to two seconds, for voices come late. Never rejects. */
  look(): Promise<PlatformFacts>;
  /** What the person calls this laptop; "" before they said so. */
  laptopName(): string;
  nameLaptop(name: string): void;
  /** Whether somebody has ever picked a device by hand in this browser. */
  everPicked(): boolean;
  /** What the browser did when it was last asked for a device. */
  lastChooser(): ChooserFact;
  /** Leaves a marker behind and returns its name; closing the browser and `afterExit` of that name tell the rest. */
  leaveMarker(): string;
  /** What became of a marker. `open`: the browser was not closed since. */
  afterExit(marker: string): "kept" | "cleared" | "open";
  /** Every request since the page was opened, and each one from now on. Returns the way to stop. */
  requests(listener: (requests: readonly Request[]) => void): () => void;
}
