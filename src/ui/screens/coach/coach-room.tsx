import { createSignal, Show, type VoidComponent } from "solid-js";
import type { Shape } from "../../../core/apple/shape.ts";
import type { CoachGoal } from "../../../core/session/events.ts";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { CoachPhone } from "./coach-phone.tsx";
import type { CoachTexts } from "./coach-texts.ts";
import { PRACTICE_MODEL } from "./goals.ts";

/** Whose phone it is: the session's, the practice phone, or one in the hand. */
type Hand =
  | { readonly kind: "session"; readonly session: LiveSession }
  | { readonly kind: "practice" }
  | { readonly kind: "free"; readonly shape: Shape | null };

/** The coach for one goal. Another device in the hand begins it anew. */
export const CoachRoom: VoidComponent<{
  goal: CoachGoal;
  session: LiveSession | null;
  shape: Shape | null;
  texts: CoachTexts;
}> = (props) => {
  const { devices, practice } = useServices();
  const first = (): Hand => {
    if (props.session !== null) return { kind: "session", session: props.session };
    const real = devices.attached().some((device) => !device.practice);
    if (props.shape === null && !real && practice.current() !== null) return { kind: "practice" };
    return { kind: "free", shape: props.shape };
  };
  const [hand, setHand] = createSignal(first());
  const pick = async (shape: Shape, practise: boolean): Promise<void> => {
    if (!practise) return void setHand({ kind: "free", shape });
    await practice.start(PRACTICE_MODEL[shape]);
    setHand({ kind: "practice" });
  };
  return (
    <Show when={hand()} keyed>
      {(held) => (
        <CoachPhone
          goal={props.goal}
          session={held.kind === "session" ? held.session : null}
          practice={
            held.kind === "session"
              ? held.session.state().practice
              : held.kind === "practice"
                ? true
                : null
          }
          shape={held.kind === "free" ? held.shape : null}
          texts={props.texts}
          onShape={(shape, practise) => void pick(shape, practise)}
        />
      )}
    </Show>
  );
};
