import { compareEvents, FIRST_JOINT, link } from "../../src/core/session/chain.ts";
import { mergeRecords } from "../../src/core/session/merge.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { nodeSha256, summary as anySummary } from "./records.ts";
export function fakeStore(writer: string): any {
  const sessions = new Map<string, { events: RecordedEvent[]; touched: number; summary: any }>();
  const files = new Map<string, any>();
  const bundles = new Map<string, any>();
  const tombs = new Map<string, any>();
  const settings = new Map<string, any>();
  let touched = 0;
  const row = (id: string) => { const s = sessions.get(id)!; return { id, summary: s.summary, count: s.events.length, touched: s.touched, sealed: false }; };
  const history: any = {
    async totals() { return { sessions: sessions.size, events: 0, bytes: 0 }; },
    async scan(_f: any, on: any) { await on([...sessions.keys()].toSorted().map(row)); },
    async forget(ids: string[], why: string, wall: number) { let n = 0; for (const id of ids) { if (sessions.delete(id)) n++; for (const [k, f] of files) if (f.kept.session === id) files.delete(k); tombs.set(id, { id, wall, why }); } return { sessions: n, events: 0, bundles: 0, files: 0, bytes: 0 }; },
    async traces(id: string) { return sessions.has(id) ? 1 : 0; },
    async gone() { return [...tombs.values()]; },
    async takeIn(events: RecordedEvent[], summaryOf: any, o: any = {}) {
      const id = events[0]!.session;
      if (tombs.has(id)) { if (!o.revive) return { kind: "forgotten-here", tombstone: tombs.get(id) }; tombs.delete(id); }
      const had = sessions.get(id);
      const m: any = mergeRecords(had?.events ?? [], events);
      const more = m.events.length - (had?.events.length ?? 0);
      if (more === 0) return { kind: "same" };
      sessions.set(id, { events: m.events, touched: ++touched, summary: await summaryOf(m.events) });
      return m.kind === "conflict" ? { kind: "conflict", events: more, places: m.conflicts.length } : { kind: had ? "grown" : "new", events: more };
    },
    async readAll(on: any, stop: any) { for (const id of [...sessions.keys()].toSorted()) { if (stop?.aborted) throw stop.reason; await on(row(id), { events: sessions.get(id)!.events, integrity: { kind: "whole" } }); } },
    async shelf() { return { bundles: [...bundles.values()].map((b) => b.kept), next: null }; },
    async shelve(kept: any, bytes: any) { bundles.set(kept.id, { kept, bytes }); },
    async setting(k: string) { return settings.get(k) ?? null; },
    async keepSetting(k: string, v: any) { settings.set(k, structuredClone(v)); },
  };
  return {
    history: async () => history,
    async append(id: string, body: any, at: any) {
      const s = sessions.get(id) ?? { events: [], touched: 0, summary: anySummary() };
      const own = s.events.filter((e) => e.writer === writer).at(-1) ?? FIRST_JOINT;
      const lamport = Math.max(0, ...s.events.map((e) => e.lamport));
      const l: any = await link({ session: id, writer, at, body }, { n: own.n, hash: own.hash, lamport }, nodeSha256);
      sessions.set(id, { ...s, events: [...s.events, l.event].toSorted(compareEvents), touched: ++touched });
    },
    async read(id: string) { return { events: sessions.get(id)?.events ?? [], integrity: { kind: "whole" } }; },
    async list({ before, limit }: any) { return [...sessions.keys()].map(row).toSorted((a, b) => b.touched - a.touched).filter((r) => before === null || r.touched < before).slice(0, limit); },
    async listFiles(id: string) { return [...files.values()].map((f) => f.kept).filter((f) => f.session === id); },
    async readFile(id: string) { return files.get(id)?.bytes ?? null; },
    async attachFile(kept: any, bytes: any) { files.set(kept.id, { kept, bytes }); },
    async listBundles(id: string) { return [...bundles.values()].map((f) => f.kept).filter((f) => f.session === id); },
    async readBundle(id: string) { return bundles.get(id)?.bytes ?? null; },
    async saveBundle(kept: any, bytes: any) { bundles.set(kept.id, { kept: { ...kept, direction: "made", level: null, sharedAs: null }, bytes }); },
  };
}
