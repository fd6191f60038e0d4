import { describe, expect, test } from "vitest";
import { MODELS } from "../../../src/core/apple/models.ts";
import { FAULTS, type Fault } from "../../../src/core/guide/faults.data.ts";
import { faultsFor } from "../../../src/core/guide/faults.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";

const all: readonly Fault[] = FAULTS;
const idsFor = (productType: string) => faultsFor({ productType }).map(({ id }) => id);

describe("the known faults", () => {
  test("have one name each, a source each, and are never more than reports", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, grade, source } of all) {
      expect(grade, id).toBe("practitioners");
      expect(SOURCES, id).toHaveProperty([source]);
    }
  });

  test("name only models that exist, each once", () => {
    const known = new Set(MODELS.map(({ productType }) => productType));
    for (const { id, models } of all) {
      if (models === "all") continue;
      expect(
        models.filter((model) => !known.has(model)),
        id,
      ).toEqual([]);
      expect(new Set(models).size, id).toBe(models.length);
    }
  });

  test("are told of the model in hand, and of no other", () => {
    expect(idsFor("iPhone9,3")).toEqual([
      "iphone7-processor",
      "iphone7-modem",
      "iphone7-drop",
      "iphone7-audio",
      "after-battery-work",
    ]);
    expect(idsFor("iPhone14,7")).toEqual([
      "iphone14-mixed",
      "face-id-ear-flex",
      "after-battery-work",
    ]);
    expect(idsFor("iPad3,4")).toEqual(["ipad4-memory", "after-battery-work"]);
    expect(idsFor("iPad7,11")).toEqual(["ipad7-processor", "after-battery-work"]);
  });

  test("keep the earpiece of Face ID models away from models without Face ID", () => {
    const without = [
      "iPhone8,1",
      "iPhone10,1",
      "iPhone10,4",
      "iPhone12,8",
      "iPhone14,6",
      "iPad11,3",
    ];
    for (const model of without) expect(idsFor(model), model).not.toContain("face-id-ear-flex");
    for (const model of ["iPhone10,3", "iPhone12,1", "iPhone14,5", "iPhone17,5", "iPhone18,1"])
      expect(idsFor(model), model).toContain("face-id-ear-flex");
  });

  test("are only those told of every model while the model is unknown", () => {
    expect(faultsFor(null).map(({ id }) => id)).toEqual(["after-battery-work"]);
    expect(idsFor("iPhone99,9")).toEqual(["after-battery-work"]);
  });
});
