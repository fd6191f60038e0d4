// What the rule of this laptop makes due, and the practice sessions: counted, never deleted here.
import { createSignal, type Accessor } from "solid-js";
import { EVERY_SESSION } from "../../../core/history/match.ts";
import {
  dueBefore,
  dueFilter,
  isDue,
  readRule,
  type RetentionRule,
} from "../../../core/history/retention.ts";
import { failureOf, type Failure } from "../../keeping/ports.ts";
import type { Services } from "../../services.ts";

export interface Stock {
  readonly rule: Accessor<RetentionRule>;
  /** Sessions that are due by the rule; null while they are counted. */
  readonly due: Accessor<number | null>;
  readonly practice: Accessor<number>;
  /** The wall clock by which was counted: what is deleted is counted by the same. */
  readonly nowWall: Accessor<number>;
  readonly trouble: Accessor<Failure | null>;
  look(): Promise<void>;
  choose(rule: RetentionRule): Promise<void>;
}

const KEY = "keeping.rule";

export function createStock({ store, clock }: Services): Stock {
  const [rule, setRule] = createSignal<RetentionRule>("never");
  const [due, setDue] = createSignal<number | null>(null);
  const [practice, setPractice] = createSignal(0);
  const [nowWall, setNowWall] = createSignal(clock.now().wall);
  const [trouble, setTrouble] = createSignal<Failure | null>(null);

  async function count(): Promise<void> {
    const history = await store.history();
    const now = clock.now().wall;
    const chosen = readRule(await history.setting(KEY));
    const before = dueBefore(chosen, now);
    let [dueCount, practiceCount] = [0, 0];
    if (before !== null)
      await history.scan(
        dueFilter(before),
        (rows) => void (dueCount += rows.filter(({ summary }) => isDue(summary, before)).length),
      );
    await history.scan(
      { ...EVERY_SESSION, practice: true },
      (rows) => void (practiceCount += rows.length),
    );
    setNowWall(now);
    setRule(chosen);
    setDue(dueCount);
    setPractice(practiceCount);
  }
  async function guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
      setTrouble(null);
    } catch (thrown) {
      setTrouble(failureOf(thrown));
    }
  }
  const look = (): Promise<void> => guarded(count);
  void look();
  return {
    rule,
    due,
    practice,
    nowWall,
    trouble,
    look,
    choose: (chosen) =>
      guarded(async () => {
        await (await store.history()).keepSetting(KEY, chosen);
        await count();
      }),
  };
}
