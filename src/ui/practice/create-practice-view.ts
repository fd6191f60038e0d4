// What a person would see of the practice phone, as a signal.
import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { PracticePhone, PracticeView } from "../../core/practice.ts";

/** Follows the phone; another phone replaces the one before. */
export function createPracticeView(phone: Accessor<PracticePhone>): Accessor<PracticeView> {
  const [view, setView] = createSignal(untrack(phone).view());
  createEffect(() => {
    setView(phone().view());
    onCleanup(phone().subscribe(setView));
  });
  return view;
}
