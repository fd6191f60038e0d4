// The way for every screen to delete something for good: one call, and one component that shows the dialog. The dialog
// itself is fetched with the first call.
import { createSignal, lazy, Show, Suspense, type VoidComponent } from "solid-js";
import { mask } from "../../core/apple/same-device.ts";
import type { ForgetTarget } from "../../core/history/forget-scope.ts";

const ForgetDialog = lazy(async () => ({
  default: (await import("./forget-dialog.tsx")).ForgetDialog,
}));

export interface Forget {
  /** `key`: a session's id, a device's key, or a customer's reference. */
  readonly openForget: (kind: "session" | "device" | "customer", key: string) => void;
  /** The same for what was counted: practice sessions, due sessions. */
  readonly openTarget: (target: ForgetTarget) => void;
  /** To be put into the screen once. */
  readonly ForgetHost: VoidComponent;
}

/** `onGone` is called when something was deleted and the dialog is closed. */
export function createForget(onGone: () => void): Forget {
  const [target, setTarget] = createSignal<ForgetTarget | null>(null);
  return {
    openForget(kind, key) {
      if (kind === "session") setTarget({ kind, id: key });
      else if (kind === "device") setTarget({ kind, key });
      else setTarget({ kind, customer: key });
    },
    openTarget: setTarget,
    ForgetHost: () => (
      <Show when={target()} keyed>
        {(what) => (
          <Suspense>
            <ForgetDialog
              target={what}
              subject={{ kind: what.kind, name: nameOf(what) }}
              onClose={(gone) => {
                setTarget(null);
                if (gone) onGone();
              }}
            />
          </Suspense>
        )}
      </Show>
    ),
  };
}

function nameOf(target: ForgetTarget): string {
  if (target.kind === "customer") return target.customer.trim();
  return target.kind === "device"
    ? mask(target.key.slice(target.key.indexOf(":") + 1)).slice(-8)
    : "";
}
