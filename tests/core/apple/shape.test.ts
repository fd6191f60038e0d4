import { describe, expect, test } from "vitest";
import { MODELS } from "../../../src/core/apple/models.ts";
import { FAMILY_OF, shapeOf, SHAPES } from "../../../src/core/apple/shape.ts";

const shapeOfType = (productType: string) => {
  const model = MODELS.find((row) => row.productType === productType);
  return model === undefined ? null : shapeOf(model);
};

describe("the outline of a model", () => {
  test.each([
    ["iPhone6,1", "iphone-5"],
    ["iPhone7,2", "iphone-6"],
    ["iPhone8,1", "iphone-6"],
    ["iPhone8,4", "iphone-5"],
    ["iPhone9,3", "iphone-7"],
    ["iPhone10,1", "iphone-8"],
    ["iPhone10,5", "iphone-8"],
    ["iPhone10,3", "iphone-face"],
    ["iPhone10,6", "iphone-face"],
    ["iPhone12,8", "iphone-8"],
    ["iPhone14,6", "iphone-8"],
    ["iPhone14,7", "iphone-face"],
    ["iPhone17,5", "iphone-face"],
    ["iPad7,5", "ipad-home"],
    ["iPad14,1", "ipad-mini"],
    ["iPad16,2", "ipad-mini"],
    ["iPad14,3", "ipad-top"],
    ["iPad16,3", "ipad-top"],
    ["iPod7,1", "ipod"],
    ["iPod9,1", "ipod-7"],
    ["Watch5,9", null],
  ])("%s is drawn as %s", (productType, shape) => {
    expect(shapeOfType(productType)).toBe(shape);
  });

  test("belongs to the model's own button family, for every model of the table", () => {
    for (const model of MODELS) {
      const shape = shapeOf(model);
      expect(shape === null ? null : FAMILY_OF[shape], model.productType).toBe(model.buttonFamily);
    }
  });

  test("no outline is without a model", () => {
    expect(new Set(MODELS.map(shapeOf).filter((shape) => shape !== null))).toEqual(new Set(SHAPES));
  });
});
