import { createSignal, onCleanup, onMount, Show, type VoidComponent } from "solid-js";
import { useRouter } from "../router.tsx";
import { useServices } from "../services.ts";
import { shortcutOf, type ShortcutId } from "./shortcut-of.ts";
import { areShortcutsOn } from "./shortcuts-switch.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";

/** Where keys are letters, or belong to what has the focus. */
const WRITING = "input, textarea, select, [contenteditable], dialog";
const PATH_OF: Readonly<Record<Exclude<ShortcutId, "help" | "search" | "next">, string>> = {
  start: "/",
  bench: "/bench",
  history: "/history",
  learn: "/learn",
  codes: "/codes",
  coach: "/coach",
  logs: "/logs",
};

/** Listens to the keys of the whole app. Comes with the first key, and is given those pressed on its way. */
export const Shortcuts: VoidComponent<{
  early: readonly KeyboardEvent[];
  onReady: () => void;
}> = (props) => {
  const { go } = useRouter();
  const { choices } = useServices();
  const [listed, setListed] = createSignal(false);
  let before: string | null = null;
  const perform = (id: ShortcutId): void => {
    if (id === "help") setListed(true);
    else if (id === "next") focusNext();
    else if (id === "search") {
      if (!focusSearch()) go("/codes");
    } else go(PATH_OF[id]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Shift" || !areShortcutsOn(choices)) return;
    if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
    const meant = shortcutOf(before, event.key);
    before = meant.kind === "begun" ? event.key : null;
    if (meant.kind !== "shortcut") return;
    event.preventDefault();
    perform(meant.id);
  };
  onMount(() => {
    props.early.forEach(onKey);
    props.onReady();
    addEventListener("keydown", onKey);
  });
  onCleanup(() => removeEventListener("keydown", onKey));
  return (
    <Show when={listed()}>
      <ShortcutsDialog onClose={() => setListed(false)} />
    </Show>
  );
};

/** The heading of the step that stands now, or else the screen's first button that is its next action. */
function focusNext(): void {
  const next = document.querySelector<HTMLElement>(
    "main :is(#stop-title, #step-title, #sight-title, #coach-go, [data-primary]:not([aria-disabled]))",
  );
  next?.focus();
}

/** The screen's own field to search in, if it has one. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>(
    "main :is(input[type=search], input[inputmode=search], [data-search])",
  );
  field?.focus();
  return field !== null;
}
