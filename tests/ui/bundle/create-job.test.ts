import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { DeskJob, OnProgress } from "../../../src/core/bundle-desk.ts";
import { createJob, type Job } from "../../../src/ui/state/create-job.ts";

interface Result {
  readonly kind: "made";
  readonly of: string;
}

/** A job that ends when the test says so. */
function work(): {
  readonly begin: (onProgress: OnProgress) => Promise<DeskJob<Result>>;
  readonly tell: OnProgress;
  end(of: string): void;
  fail(): void;
  cancelled(): boolean;
} {
  let resolve: (result: Result | { kind: "cancelled" }) => void = () => {};
  let reject: (thrown: Error) => void = () => {};
  const promise = new Promise<Result | { kind: "cancelled" }>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  let told: OnProgress = () => {};
  let over = false;
  return {
    begin: async (onProgress) => {
      told = onProgress;
      return {
        done: promise,
        cancel() {
          over = true;
          resolve({ kind: "cancelled" });
        },
      };
    },
    tell: (progress) => told(progress),
    end: (of) => resolve({ kind: "made", of }),
    fail: () => reject(new Error("no")),
    cancelled: () => over,
  };
}

const inRoot = <T>(story: (job: Job<Result>, dispose: () => void) => Promise<T>): Promise<T> =>
  createRoot((dispose) => story(createJob<Result>(), dispose));

test("a job tells how far it is and how it ended", async () => {
  await inRoot(async (job) => {
    const one = work();
    const ended = job.start(one.begin);
    await Promise.resolve();
    one.tell({ phase: "files", bytes: 1, total: 2 });
    expect(job.state()).toMatchObject({ kind: "working", progress: { bytes: 1 } });
    one.end("first");
    expect(await ended).toEqual({ kind: "made", of: "first" });
    expect(job.state()).toMatchObject({ kind: "done", result: { of: "first" } });
  });
});

test("a new start takes the place of the one before, which is cancelled and tells nothing more", async () => {
  await inRoot(async (job) => {
    const [one, two] = [work(), work()];
    const first = job.start(one.begin);
    await Promise.resolve();
    await Promise.resolve();
    const second = job.start(two.begin);
    expect(await first).toBeNull();
    one.tell({ phase: "files", bytes: 9, total: 9 });
    two.end("second");
    expect(await second).toMatchObject({ of: "second" });
    expect(job.state()).toMatchObject({ result: { of: "second" } });
  });
});

test("cancelling and failing are told apart, and the work ends with its owner", async () => {
  await inRoot(async (job, dispose) => {
    const one = work();
    const first = job.start(one.begin);
    await Promise.resolve();
    await Promise.resolve();
    job.cancel();
    expect(await first).toBeNull();
    expect(job.state().kind).toBe("cancelled");
    const two = work();
    const second = job.start(two.begin);
    two.fail();
    expect(await second).toBeNull();
    expect(job.state()).toMatchObject({ kind: "failed", error: { message: "no" } });
    const three = work();
    void job.start(three.begin);
    await Promise.resolve();
    await Promise.resolve();
    dispose();
    expect(three.cancelled()).toBe(true);
  });
});
