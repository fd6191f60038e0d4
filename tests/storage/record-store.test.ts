import { describe } from "vitest";
import { describeRecordStore } from "../support/record-store-contract.ts";
import { laptop, memoryStore } from "../support/stores.ts";

describe("the store in IndexedDB", () => {
  describeRecordStore(async () => (await laptop().open()).store);
});

describe("the store in memory", () => {
  describeRecordStore(async () => memoryStore());
});
