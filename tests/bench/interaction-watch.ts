// Runs in the page before its own scripts: keeps what the browser tells of interactions and of moved layout.

export interface Seen {
  /** Milliseconds from input to the next paint, one an interaction; 16 stands for anything shorter. */
  readonly durations: readonly number[];
  /** What the longest of them was, and on what. */
  readonly slowest: string;
  /** Sum of the layout shifts that no input had caused. */
  readonly shift: number;
  /** What moved in the largest of them. */
  readonly moved: string;
}

/** Sets `globalThis.seenInteractions`, and `forgetInteractions` to begin anew. Must not use anything outside itself: it is sent to the page as text. */
export function watchInteractions(): void {
  interface Timed extends PerformanceEntry {
    readonly interactionId?: number;
    readonly processingStart: number;
    readonly processingEnd: number;
    readonly target: Node | null;
  }
  interface Shifted extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const longest = new Map<number, number>();
  let [slow, slowest, shift, most, moved] = [0, "", 0, 0, ""];
  const tell = (): void => {
    const durations = [...longest.values()];
    Object.assign(globalThis, { seenInteractions: { durations, slowest, shift, moved } });
  };
  const name = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return element?.outerHTML.slice(0, 100).replaceAll(/\s+/g, " ") ?? "a part that is gone";
  };
  tell();
  // The way to a screen is no part of it: only what is pressed there counts.
  Object.assign(globalThis, {
    forgetInteractions: () => {
      longest.clear();
      [slow, slowest] = [0, ""];
      tell();
    },
  });
  const timing: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Timed[]) {
      if (!entry.interactionId) continue;
      const before = longest.get(entry.interactionId) ?? 0;
      longest.set(entry.interactionId, Math.max(before, entry.duration));
      if (entry.duration <= slow) continue;
      slow = entry.duration;
      const waited = Math.round(entry.processingStart - entry.startTime);
      const worked = Math.round(entry.processingEnd - entry.processingStart);
      slowest = `${entry.name}, ${waited} ms before and ${worked} ms in its listeners, ${name(entry.target)}`;
    }
    tell();
  }).observe(timing);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shifted[]) {
      if (entry.hadRecentInput) continue;
      shift += entry.value;
      if (entry.value <= most) continue;
      most = entry.value;
      moved = `${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${entry.sources.map(({ node }) => name(node)).join(" | ")}`;
    }
    tell();
  }).observe({ type: "layout-shift", buffered: true });
}
