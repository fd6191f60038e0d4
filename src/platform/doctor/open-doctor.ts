// The doctor's port over this browser. Joins the parts beside it; decides nothing.
import type { DoctorPort } from "../../core/doctor/port.ts";
import type { Clock } from "../../core/ports.ts";
import { randomHex } from "../random-hex.ts";
import { recall, remember } from "../remembered.ts";
import { lookAtPlatform } from "./look.ts";
import { leaveMarker, readMarker, type MarkerPlace } from "./marker.ts";
import { watchRequests } from "./requests.ts";

export function openDoctor(clock: Clock): DoctorPort {
  const place: MarkerPlace = {
    recall,
    remember,
    get cookie() {
      return document.cookie;
    },
    set cookie(value) {
      document.cookie = value;
    },
  };
  return {
    look: () => lookAtPlatform(clock),
    laptopName: () => recall("laptop") ?? "",
    nameLaptop: (name) => remember("laptop", name.slice(0, 60)),
    everPicked: () => recall("picked") !== null,
    lastChooser() {
      const last = recall("chooser");
      return last === "shown" || last === "blocked" ? last : "unasked";
    },
    leaveMarker() {
      const marker = randomHex(8);
      leaveMarker(place, marker);
      return marker;
    },
    afterExit: (marker) => readMarker(place, marker),
    requests: watchRequests,
  };
}
