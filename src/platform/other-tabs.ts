// How the tabs of this origin hear of each other: Web Locks and a channel.

/** Both, for the record; null where the browser has no Web Locks, which it gives to secure pages alone. */
export function otherTabs(): {
  readonly locks: LockManager;
  readonly channel: BroadcastChannel;
} | null {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>; // absent on insecure pages
  return locks === undefined ? null : { locks, channel: new BroadcastChannel("kintsugi.record") };
}
