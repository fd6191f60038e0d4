// Finds a model in the table. Knows no strings from USB; those are read in serial-string.ts.
import type { ButtonFamily, Connector, DeviceClass, DfuTransport, Model } from "./model.ts";
import { MODEL_ROWS } from "./models.data.ts";

/** The table is written by us and checked by a test, so the casts below hold. */
function parseRow(row: string): Model {
  const [
    productType,
    boardConfig,
    cpid,
    bdid,
    deviceClass,
    connector,
    buttons,
    dfu,
    mark,
    ...name
  ] = row.split(" ");
  return {
    productType: productType ?? "",
    boardConfig: boardConfig ?? "",
    cpid: Number.parseInt(cpid ?? "", 16),
    bdid: Number.parseInt(bdid ?? "", 16),
    class: deviceClass as DeviceClass, // column 5 of our own table
    connector: connector as Connector, // column 6 of our own table
    buttonFamily: buttons === "-" ? null : (buttons as ButtonFamily), // column 7 of our own table
    dfuTransport: dfu as DfuTransport, // column 8 of our own table
    confirmed: mark === "=",
    name: name.join(" "),
  };
}

/** Every model, in the order of the table. */
export const MODELS: readonly Model[] = MODEL_ROWS.trim().split("\n").map(parseRow);

const keyOf = (cpid: number, bdid: number): number => cpid * 0x100 + bdid;
const BY_BOARD: ReadonlyMap<number, Model> = new Map(
  MODELS.map((model) => [keyOf(model.cpid, model.bdid), model]),
);

/** The one model with this chip and board id, or null. No two rows share the pair (tested). */
export function modelByBoard(cpid: number, bdid: number): Model | null {
  return bdid > 0xff ? null : (BY_BOARD.get(keyOf(cpid, bdid)) ?? null);
}

/** The model of a product type with this chip; a product type alone can stand for two boards (A9). */
export function modelByProduct(productType: string, cpid: number): Model | null {
  return MODELS.find((model) => model.productType === productType && model.cpid === cpid) ?? null;
}
