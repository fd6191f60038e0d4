// How tests hand logs over, and what they wait for.
import { join } from "node:path";
import type { Page } from "@playwright/test";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const LOGS = join(ROOT, "tests", "fixtures", "restore-logs");

/** A restore that died with 4013 while its storage was set up, and one that went through. */
export const NAND = join(LOGS, "s03-4013-reset-at-nand-firmware.log");
export const SUCCESS = join(LOGS, "s11-success.log");

export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A made-up file, small: it goes through the debugger. */
export const given = (name: string, bytes: Uint8Array | string): Given => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** Chooses files by their paths, or made-up ones. */
export async function give(page: Page, files: string | readonly Given[]): Promise<void> {
  const field = page.locator('input[data-choose="files"]');
  await field.setInputFiles(typeof files === "string" ? files : [...files]);
}

/** Drops a file that is made in the page: a text so often that it has at least `bytes`, between two others. */
export async function drop(
  page: Page,
  name: string,
  bytes: number,
  [head, block, end]: readonly [string, string, string],
): Promise<void> {
  const count = Math.ceil(bytes / block.length);
  await page.locator("#choose-files:enabled").waitFor();
  await page.evaluate(
    (file) => {
      const transfer = new DataTransfer();
      const parts = [file.head, ...Array.from({ length: file.count }, () => file.block), file.end];
      transfer.items.add(new File(parts, file.name));
      const how = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", how));
      document.body.dispatchEvent(new DragEvent("drop", how));
    },
    { name, count, head, block, end },
  );
}

export const ended = (page: Page) => page.locator("[data-ended]");
export const sentence = (page: Page) => page.locator("[data-sentence]").first();
