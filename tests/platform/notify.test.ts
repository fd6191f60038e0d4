import { expect, test } from "vitest";
import { createNotices, type Notices } from "../../src/platform/notify.ts";

/** A browser's notifications: what was shown, and the latest, which can be clicked. */
function browser(answer: NotificationPermission, throws = false) {
  const shown: { readonly title: string; readonly options: NotificationOptions }[] = [];
  const made: { readonly click: () => void; readonly closed: () => boolean }[] = [];
  class Notice extends EventTarget {
    static permission: NotificationPermission = "default";
    static async requestPermission(): Promise<NotificationPermission> {
      Notice.permission = answer;
      return answer;
    }
    closed = false;
    constructor(title: string, options: NotificationOptions) {
      super();
      if (throws) throw new TypeError("Illegal constructor");
      shown.push({ title, options });
      made.push({
        click: () => this.dispatchEvent(new Event("click")),
        closed: () => this.closed,
      });
    }
    close(): void {
      this.closed = true;
    }
  }
  let brought = 0;
  const api: Notices = Notice;
  const notices = createNotices(api, () => void (brought += 1));
  return { notices, shown, latest: () => made.at(-1), brought: () => brought };
}

test("nothing is shown before the person was asked and agreed", async () => {
  const { notices, shown } = browser("granted");
  notices.show("Restore mode", "", true);
  expect(notices.state()).toBe("unasked");
  expect(shown).toEqual([]);
  await notices.ask();
  notices.show("Restore mode", "told", true);
  expect(shown).toMatchObject([{ title: "Restore mode", options: { body: "told", silent: true } }]);
});

test("each takes the place of the one before", async () => {
  const { notices, shown } = browser("granted");
  await notices.ask();
  notices.show("one", "", true);
  notices.show("two", "", false);
  expect(new Set(shown.map(({ options }) => options.tag)).size).toBe(1);
});

test("a no is kept, and a browser that cannot is no error", async () => {
  const { notices, shown } = browser("denied");
  await notices.ask();
  notices.show("one", "", true);
  expect(notices.state()).toBe("denied");
  expect(shown).toEqual([]);
  const without = createNotices(undefined, () => {});
  await without.ask();
  without.show("one", "", true);
  expect(without.state()).toBe("unsupported");
  const { notices: throwing } = browser("granted", true);
  await throwing.ask();
  expect(() => throwing.show("one", "", true)).not.toThrow();
});

test("a click brings the page to the front and closes it; leaving closes the last", async () => {
  const { notices, latest, brought } = browser("granted");
  await notices.ask();
  notices.show("one", "", true);
  latest()?.click();
  expect(brought()).toBe(1);
  expect(latest()?.closed()).toBe(true);
  notices.show("two", "", true);
  notices.end();
  expect(latest()?.closed()).toBe(true);
});
