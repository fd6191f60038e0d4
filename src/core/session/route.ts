// Which session a bus event belongs to. A device that is certainly another one is never written into
// this session's record; one that cannot be told apart is asked about, not assumed.
import type { Identity } from "../apple/identify.ts";
import { isMendable } from "../apple/identify.ts";
import { sameDevice, type Sameness } from "../apple/same-device.ts";
import type { LinkGround } from "./events.ts";
import type { Phone, SessionState } from "./state.ts";

export type Route =
  | { readonly kind: "record"; readonly link: LinkGround }
  /** Might be the session's phone: ask the person. */
  | { readonly kind: "ask" }
  | { readonly kind: "ignore" };

/** `practice`: whether the device is the practice phone; the two worlds never mix. */
export function routeDevice(state: SessionState, identity: Identity, practice: boolean): Route {
  if (state.outcome !== null || practice !== state.practice || !isMendable(identity))
    return { kind: "ignore" };
  if (state.phone === null) return { kind: "record", link: "first" };
  switch (compare(state.phone, identity)) {
    case "same":
      return { kind: "record", link: "identity" };
    case "different":
      return { kind: "ignore" };
    case "unknown":
      return { kind: "ask" };
  }
}

/** Is a device that was taken for the session's phone certainly not it, now that more is known of it? */
export function isOther({ phone }: SessionState, identity: Identity): boolean {
  return phone !== null && compare(phone, identity) === "different";
}

function compare({ keys, identity }: Phone, other: Identity): Sameness {
  return sameDevice({ keys, productType: identity.model?.productType ?? null }, other);
}
