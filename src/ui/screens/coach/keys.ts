// The keyboard while both hands are on a phone: an elbow or a knuckle finds the space bar. On the practice
// phone the arrow keys are its buttons. Keys that an element under the focus needs itself are left to it.
import { onCleanup } from "solid-js";
import type { Button } from "../../../core/coach/procedures.ts";

const NEEDS_KEYS = "button, a, input, select, textarea, summary, [contenteditable]";

const own = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(NEEDS_KEYS) !== null;

/** Space begins, stops and repeats; Escape stops. Lives as long as its owner. */
export function useCountKeys(go: () => void, stop: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return stop();
    if (event.key !== " " || own(event)) return;
    event.preventDefault();
    go();
  };
  addEventListener("keydown", onKey);
  onCleanup(() => removeEventListener("keydown", onKey));
}

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** Which arrow stands for which button: volume up and down, power to the right, Home to the left. */
export const ARROW_OF: Readonly<Record<Button, Arrow>> = {
  "volume-up": "ArrowUp",
  "volume-near": "ArrowUp",
  "volume-down": "ArrowDown",
  "volume-far": "ArrowDown",
  side: "ArrowRight",
  top: "ArrowRight",
  home: "ArrowLeft",
};

/** Held arrow keys are held buttons. A window that loses the focus lets everything go. */
export function useButtonKeys(
  buttons: () => readonly Button[],
  press: (button: Button) => void,
  release: (button: Button) => void,
): void {
  const buttonOf = (key: string): Button | undefined =>
    buttons().find((button) => ARROW_OF[button] === key);
  const isChoice = (event: Event): boolean =>
    event.target instanceof Element &&
    event.target.closest("input, select, textarea, [contenteditable]") !== null;
  const onDown = (event: KeyboardEvent): void => {
    const button = buttonOf(event.key);
    if (button === undefined || isChoice(event)) return;
    event.preventDefault();
    if (!event.repeat) press(button);
  };
  const onUp = (event: KeyboardEvent): void => {
    const button = buttonOf(event.key);
    if (button !== undefined) release(button);
  };
  const onBlur = (): void => buttons().forEach(release);
  addEventListener("keydown", onDown);
  addEventListener("keyup", onUp);
  addEventListener("blur", onBlur);
  onCleanup(() => {
    removeEventListener("keydown", onDown);
    removeEventListener("keyup", onUp);
    removeEventListener("blur", onBlur);
    onBlur();
  });
}
