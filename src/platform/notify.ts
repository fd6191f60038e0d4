// Notifications of the system, for a person who looks elsewhere while a restore runs. Never asked for by
// itself: browsers want a click, and people a reason. Shown by the page alone; no push, no server.
import type { NoticePort } from "../core/ports.ts";

/** The part of the Notifications API that is used. */
export interface Notices {
  readonly permission: NotificationPermission;
  requestPermission(): Promise<NotificationPermission>;
  new (
    title: string,
    options: NotificationOptions,
  ): {
    close(): void;
    addEventListener(type: "click", listener: () => void): void;
  };
}

/** One at a time: the next takes the place of the one before. */
const TAG = "kintsugi-watch";

/** Notices through `api`, undefined where the browser has none; `bring` puts the page in front. */
export function createNotices(api: Notices | undefined, bring: () => void): NoticePort {
  let shown: { close(): void } | null = null;
  return {
    state: () => {
      if (api === undefined) return "unsupported";
      return api.permission === "default" ? "unasked" : api.permission;
    },
    async ask() {
      // A browser that refuses to ask says so by rejecting, or by leaving things as they were.
      await api?.requestPermission().catch(() => null);
    },
    show(title, body, quiet) {
      if (api === undefined || api.permission !== "granted") return;
      try {
        const notice = new api(title, { body, tag: TAG, silent: quiet });
        notice.addEventListener("click", () => {
          bring();
          notice.close();
        });
        shown = notice;
      } catch {
        // Android allows them through the service worker only; the page's title still tells.
      }
    },
    end() {
      shown?.close();
      shown = null;
    },
  };
}
