import { describe, expect, test } from "vitest";
import { modelByBoard, modelByProduct, MODELS } from "../../../src/core/apple/models.ts";

const CLASSES = [
  "iphone",
  "ipad",
  "ipod",
  "tv",
  "homepod",
  "watch",
  "vision",
  "display",
  "mac",
  "t2",
  "vm",
];

describe("the table of models", () => {
  test("has every known device, each with all its columns", () => {
    expect(MODELS).toHaveLength(331);
    for (const model of MODELS) {
      expect(CLASSES, model.productType).toContain(model.class);
      expect(model.productType).toMatch(/^[A-Za-z]+\d+,\d+$/);
      expect(model.boardConfig).toMatch(/^[a-z0-9]+$/);
      expect(model.cpid).toBeGreaterThanOrEqual(0x6000);
      expect(model.bdid).toBeLessThanOrEqual(0xff);
      expect(["30-pin", "lightning", "usb-c", "other"]).toContain(model.connector);
      expect(["home", "iphone7", "iphone8", "ipad-top", null]).toContain(model.buttonFamily);
      expect(["dfu", "kis"]).toContain(model.dfuTransport);
      expect(model.name).toMatch(
        /^(iPhone|iPad|iPod touch|Apple|HomePod|Studio|Developer|Mac|iMac)/,
      );
    }
  });

  test("names no chip and board twice", () => {
    expect(new Set(MODELS.map(({ cpid, bdid }) => `${cpid}/${bdid}`)).size).toBe(MODELS.length);
  });

  test("knows the buttons of every iPhone, iPad and iPod", () => {
    for (const model of MODELS.filter(({ class: kind }) =>
      ["iphone", "ipad", "ipod"].includes(kind),
    )) {
      expect(model.buttonFamily, model.productType).not.toBeNull();
    }
  });

  test.each([
    [
      "an SE of the second generation has a Home button but the buttons of an iPhone 8",
      0x8030,
      0x10,
      "iPhone12,8",
      "iphone8",
    ],
    [
      "an iPad of the seventh generation shares the iPhone 7's chip but has a Home button",
      0x8010,
      0x1c,
      "iPad7,11",
      "home",
    ],
    [
      "an iPad Air of the fourth generation has Touch ID in its top button",
      0x8101,
      0x04,
      "iPad13,1",
      "ipad-top",
    ],
    [
      "an iPod touch of the seventh generation is pressed like an iPhone 7",
      0x8010,
      0x16,
      "iPod9,1",
      "iphone7",
    ],
  ])("%s", (_, cpid, bdid, productType, family) => {
    expect(modelByBoard(cpid, bdid)).toMatchObject({ productType, buttonFamily: family });
  });

  test("finds nothing for a board that is in no row", () => {
    expect(modelByBoard(0x7000, 0x00)).toBeNull();
    expect(modelByBoard(0x8101, 0x10c)).toBeNull();
  });

  test("tells the two chips of one product type apart", () => {
    expect(modelByProduct("iPhone8,1", 0x8000)?.boardConfig).toBe("n71ap");
    expect(modelByProduct("iPhone8,1", 0x8003)?.boardConfig).toBe("n71map");
    expect(modelByProduct("iPhone8,1", 0x8010)).toBeNull();
  });
});
