// One piece of work of the desk, as a screen shows it: how far it is, the way to stop it, and how it ended. Knows
// nothing of bundles; a new start takes the place of the one before.
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { DeskJob, DeskProgress, OnProgress } from "../../core/bundle-desk.ts";
import { errorFacts, type ErrorFacts } from "../../core/errors.ts";

export type JobState<Result> =
  | { readonly kind: "idle" | "cancelled" }
  | { readonly kind: "working"; readonly progress: DeskProgress | null }
  /** A fault of our own; what a job refuses is among its results. */
  | { readonly kind: "failed"; readonly error: ErrorFacts }
  | { readonly kind: "done"; readonly result: Result };

export interface Job<Result> {
  readonly state: Accessor<JobState<Result>>;
  /** Resolves when this start has ended: with its result, or null for any other end. */
  start(begin: (onProgress: OnProgress) => Promise<DeskJob<Result>>): Promise<Result | null>;
  cancel(): void;
  /** Forgets how it ended. */
  reset(): void;
}

/** Made within a component or a root: work still under way ends with it. */
export function createJob<Result extends object>(): Job<Result> {
  const [state, setState] = createSignal<JobState<Result>>({ kind: "idle" });
  let turn = 0;
  let running: DeskJob<Result> | null = null;
  const cancel = (): void => running?.cancel();
  onCleanup(() => {
    turn++;
    cancel();
  });
  return {
    state,
    cancel,
    reset() {
      turn++;
      cancel();
      setState({ kind: "idle" });
    },
    async start(begin) {
      const mine = ++turn;
      cancel();
      setState({ kind: "working", progress: null });
      try {
        const job = await begin((progress) => {
          if (mine === turn) setState({ kind: "working", progress });
        });
        if (mine !== turn) {
          job.cancel();
          return null;
        }
        running = job;
        const result = await job.done;
        if (mine !== turn) return null;
        running = null;
        if (isCancelled(result)) {
          setState({ kind: "cancelled" });
          return null;
        }
        setState(() => ({ kind: "done", result }));
        return result;
      } catch (thrown) {
        if (mine === turn) setState({ kind: "failed", error: errorFacts(thrown) });
        return null;
      }
    },
  };
}

const isCancelled = (result: object): result is { readonly kind: "cancelled" } =>
  "kind" in result && result.kind === "cancelled";
