// Which requests this page has made, as the browser itself measures them (Resource Timing, W3C). What the offline copy
// answered shows no byte on the wire. Knows no words.
import type { Request } from "../../core/doctor/port.ts";

/** The part of a measurement that is used. */
export type Measured = Pick<PerformanceResourceTiming, "name" | "transferSize">;

export function toRequest(entry: Measured, origin: string): Request {
  const own = entry.name.startsWith(`${origin}/`);
  // Bytes on the wire are counted for own addresses only; of others none can be told, so they count as sent.
  return { url: entry.name, own, fromNetwork: !own || entry.transferSize > 0 };
}

/** Calls back with every request since the page was opened, now and after each further one. */
export function watchRequests(listener: (requests: readonly Request[]) => void): () => void {
  const seen: Request[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByType("resource"))
      seen.push(toRequest(entry as PerformanceResourceTiming, location.origin)); // entries of that type
    listener([...seen]);
  });
  observer.observe({ type: "resource", buffered: true });
  listener([]);
  return () => observer.disconnect();
}
