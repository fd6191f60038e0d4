// Questions to a worker that has one answer to each: the worker is started with the first of them, and a broken one
// ends all that is under way.
import type { AppWorker } from "./app-worker.ts";

export interface Asking<Out> {
  /** `say` gives the question of this number. Rejects with what `read` throws, or where the worker breaks. */
  ask(say: (number: number) => Out): Promise<unknown>;
  /** Starts the worker before there is a question. */
  begin(): void;
  isRunning(): boolean;
  /** Everything under way ends; the next question gets a new worker. */
  end(why: string): void;
}

/** `read` gives what an answer holds, or throws what it was refused with. */
export function createAsking<Out, In extends { readonly number: number }>(
  start: () => AppWorker<Out, In>,
  read: (answer: In) => unknown,
): Asking<Out> {
  let worker: AppWorker<Out, In> | null = null;
  let count = 0;
  const waiting = new Map<number, (answer: () => unknown) => void>();

  const end = (why: string): void => {
    worker?.terminate();
    worker = null;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const settle of asked)
      settle(() => {
        throw new Error(why);
      });
  };
  const running = (): AppWorker<Out, In> => {
    if (worker !== null) return worker;
    const started = start();
    started.onMessage((message) => {
      const settle = waiting.get(message.number);
      waiting.delete(message.number);
      settle?.(() => read(message));
    });
    started.onError(end);
    worker = started;
    return started;
  };
  return {
    ask: (say) =>
      new Promise<() => unknown>((settle) => {
        const to = running();
        const number = (count += 1);
        waiting.set(number, settle);
        to.send(say(number));
      }).then((answer) => answer()),
    begin: () => void running(),
    isRunning: () => worker !== null,
    end,
  };
}
