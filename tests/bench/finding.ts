// What a benchmark finds: one thing measured beside another in the same run.

export interface Finding {
  readonly what: string;
  readonly ours: number;
  readonly base: number;
  /** What it is measured beside, in words. */
  readonly beside: string;
  /** `ns`: nanoseconds a call; `thousandths`: of a layout shift score; `points`: of a hundred. */
  readonly unit: "ms" | "ns" | "MB" | "points" | "thousandths" | "events" | "kills";
  /** The largest ratio of ours to base that is accepted; infinite where the figure is only shown. */
  readonly limit: number;
}

/** The value that `share` (0 to 1) of the samples do not exceed; nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ??
    Number.NaN
  );
}
