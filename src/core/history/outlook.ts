// How long the browser's room for this app will do. Estimates only: browsers round what they tell, and what is
// deleted frees its room when the browser tidies up, not at once. Nothing here promises more.

/** As the browser tells it; null where it does not. Bytes. */
export interface Space {
  readonly usage: number | null;
  /** What the browser would give this app, not what is free on the disk. */
  readonly quota: number | null;
  /** Null: the browser does not say. */
  readonly persisted: boolean | null;
}

export interface Outlook {
  /** Bytes left; null where the browser does not tell. */
  readonly left: number | null;
  /** True where there is so little left that something should be done before work stops. */
  readonly low: boolean;
  /** Days until it is used up at the present rate; null where there is no rate, or no end within ten years. */
  readonly days: number | null;
}

/** Less than this, or less than the share below, is low. */
const LOW_BYTES = 50_000_000;
const LOW_SHARE = 0.1;
const MAX_DAYS = 3650;

/** `perDay`: bytes that sessions have taken a day of late. */
export function outlook({ usage, quota }: Space, perDay: number): Outlook {
  if (usage === null || quota === null || quota <= 0) return { left: null, low: false, days: null };
  const left = Math.max(0, quota - usage);
  const days = perDay > 0 ? Math.floor(left / perDay) : null;
  return {
    left,
    low: left < LOW_BYTES || left < quota * LOW_SHARE,
    days: days !== null && days <= MAX_DAYS ? days : null,
  };
}

/** Days over which the rate is taken. */
export const RATE_DAYS = 90;

/** Bytes a day: the average size of a session times how many began within the last `RATE_DAYS`. */
export function bytesPerDay(
  totals: { readonly sessions: number; readonly bytes: number },
  lately: number,
): number {
  return totals.sessions === 0 ? 0 : ((totals.bytes / totals.sessions) * lately) / RATE_DAYS;
}
