// Made-up phones of each button family and generation. Ids of the models are the public ones; ECIDs and
// serials are invented.
import type { Model } from "../../src/core/apple/model.ts";
import type { Phone, PhoneStart } from "../../src/device/virtual/phone.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import type { Traits } from "../../src/device/virtual/traits.ts";

const MODEL: Model = {
  productType: "iPhone10,3",
  boardConfig: "d22ap",
  cpid: 0x8015,
  bdid: 0x06,
  name: "iPhone X",
  class: "iphone",
  connector: "lightning",
  buttonFamily: "iphone8",
  dfuTransport: "dfu",
  confirmed: true,
};

/** One of each kind that the phone treats differently. */
export const MODELS = {
  iphone6s: {
    ...MODEL,
    productType: "iPhone8,1",
    boardConfig: "n71ap",
    cpid: 0x8000,
    bdid: 0x04,
    buttonFamily: "home",
  },
  iphone7: {
    ...MODEL,
    productType: "iPhone9,1",
    boardConfig: "d10ap",
    cpid: 0x8010,
    bdid: 0x08,
    buttonFamily: "iphone7",
  },
  iphoneX: MODEL,
  iphone11Pro: {
    ...MODEL,
    productType: "iPhone12,3",
    boardConfig: "d421ap",
    cpid: 0x8030,
    bdid: 0x06,
  },
  iphone16e: {
    ...MODEL,
    productType: "iPhone17,5",
    boardConfig: "v59ap",
    cpid: 0x8140,
    bdid: 0x04,
    connector: "usb-c",
    dfuTransport: "kis",
  },
  ipadAir5: {
    ...MODEL,
    productType: "iPad13,16",
    boardConfig: "j407ap",
    cpid: 0x8103,
    bdid: 0x10,
    class: "ipad",
    connector: "usb-c",
    buttonFamily: "ipad-top",
  },
  ipad4: {
    ...MODEL,
    productType: "iPad3,4",
    boardConfig: "p101ap",
    cpid: 0x8955,
    bdid: 0x00,
    class: "ipad",
    buttonFamily: "home",
  },
} as const satisfies Readonly<Record<string, Model>>;

/** Made up. */
export const ECID = "001A2B3C4D5E6F70";
/** Made up. */
export const SERIAL = "F0EXAMPLE001";

/** A phone of that model with the made-up identity. */
export function traitsOf(model: Model, portDfu = false): Traits {
  return { model, ecid: ECID, serial: SERIAL, portDfu };
}

/** A healthy phone that is on, off the cable. */
export function phoneOf(model: Model, start: Partial<PhoneStart> = {}): Phone {
  return createPhone(traitsOf(model), {
    stage: "normal",
    system: "works",
    autoBoot: true,
    ...start,
  });
}
