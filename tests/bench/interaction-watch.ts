// Runs in the page before its own scripts: keeps what the browser tells of interactions and of moved layout.

export interface Seen {
  /** Milliseconds from input to the next paint, one an interaction; 16 stands for anything shorter. */
  readonly durations: readonly number[];
  /** Sum of the layout shifts that no input had caused. */
  readonly shift: number;
}

/** Sets `globalThis.seenInteractions`. Must not use anything outside itself: it is sent to the page as text. */
export function watchInteractions(): void {
  interface Timed extends PerformanceEntry {
    readonly interactionId?: number;
  }
  interface Shifted extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
  }
  const longest = new Map<number, number>();
  let shift = 0;
  const tell = (): void => {
    Object.assign(globalThis, { seenInteractions: { durations: [...longest.values()], shift } });
  };
  tell();
  const timing: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Timed[])
      if (entry.interactionId)
        longest.set(
          entry.interactionId,
          Math.max(longest.get(entry.interactionId) ?? 0, entry.duration),
        );
    tell();
  }).observe(timing);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shifted[])
      if (!entry.hadRecentInput) shift += entry.value;
    tell();
  }).observe({ type: "layout-shift", buffered: true });
}
