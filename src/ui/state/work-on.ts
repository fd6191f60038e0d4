// Loaded with the first session of a tab: what makes one alive, and what keeps its phone to one window.
export { claimPhone } from "./claim-phone.ts";
export { createLiveSession } from "./live-session.ts";
