import { describe } from "vitest";
import { describeHistory } from "../support/history-contract.ts";
import { laptop, memoryStore } from "../support/stores.ts";

describe("the history of a page that keeps nothing", () => {
  describeHistory(async () => memoryStore());
});

describe("the history in IndexedDB", () => {
  describeHistory(async () => (await laptop().open()).store);
});
