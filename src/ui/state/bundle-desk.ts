// The desk for bundles of this tab: one, opened when it is first needed and kept. Whoever prepares or opens a bundle
// closes it again; the worker itself costs nothing while it waits.
import type { BundleDesk } from "../../core/bundle-desk.ts";
import type { Services } from "../services.ts";

const opened = new WeakMap<Services, Promise<BundleDesk>>();

/** The desk; rejects where the worker's part cannot be fetched, and may then be asked again. */
export function bundleDeskOf(services: Services): Promise<BundleDesk> {
  const known = opened.get(services);
  if (known !== undefined) return known;
  const desk = services.bundleDesk();
  opened.set(services, desk);
  desk.catch(() => opened.delete(services));
  return desk;
}
