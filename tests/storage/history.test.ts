import { describe } from "vitest";
import { describeHistory } from "../support/history-contract.ts";
import { laptop, memoryStore } from "../support/stores.ts";
import { describeTakingIn } from "../support/taking-in-contract.ts";

describe.each([
  ["the history of a page that keeps nothing", async () => memoryStore()],
  ["the history in IndexedDB", async () => (await laptop().open()).store],
] as const)("%s", (_, open) => {
  describeHistory(open);
  describeTakingIn(open);
});
