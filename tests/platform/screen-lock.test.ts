import { expect, test } from "vitest";
import { createScreenLock } from "../../src/platform/screen-lock.ts";
import { settled } from "../support/drive.ts";

/** A page that can be hidden, and a browser that hands out locks or refuses them. */
function browser(refuses = false) {
  const target = new EventTarget();
  const page = {
    visibilityState: "visible" as DocumentVisibilityState,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  let held = 0;
  let asked = 0;
  const lock = createScreenLock(
    {
      async request() {
        asked += 1;
        if (refuses) throw new DOMException("battery", "NotAllowedError");
        held += 1;
        return { release: async () => void (held -= 1) };
      },
    },
    page,
  );
  const show = (visibilityState: DocumentVisibilityState): void => {
    page.visibilityState = visibilityState;
    target.dispatchEvent(new Event("visibilitychange"));
  };
  return { lock, show, held: () => held, asked: () => asked };
}

test("the screen is kept on while it is wanted, and let go after", async () => {
  const { lock, held } = browser();
  lock.set(true);
  await settled();
  expect(held()).toBe(1);
  lock.set(false);
  await settled();
  expect(held()).toBe(0);
});

test("it is asked for again when the page comes back to the front", async () => {
  const { lock, show, asked } = browser();
  lock.set(true);
  show("hidden");
  expect(asked()).toBe(1);
  show("visible");
  await settled();
  expect(asked()).toBe(2);
});

test("a lock asked for and given up at once does not stay", async () => {
  const { lock, held } = browser();
  lock.set(true);
  lock.set(false);
  await settled();
  expect(held()).toBe(0);
});

test("a refusal is no error, and a page that is left asks no more", async () => {
  const { lock, show, asked } = browser(true);
  lock.set(true);
  await settled();
  lock.end();
  show("visible");
  expect(asked()).toBe(1);
});
