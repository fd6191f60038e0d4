import { Show, type ParentComponent, type VoidComponent } from "solid-js";
import type { Diagnosis } from "../../../core/diagnosis/diagnose.ts";
import type { Flow } from "../../../core/guide/flow.ts";
import type { Matrix } from "../../../core/guide/matrix.ts";
import { CausesPanel } from "../../causes/causes-panel.tsx";
import { FlowMap } from "../../flow/flow-map.tsx";
import { SwapMatrix } from "../../matrix/swap-matrix.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./case-panels.module.css";
import { EarlierAttempts } from "./earlier-attempts.tsx";
import { FaultList } from "./fault-list.tsx";
import type { SessionTexts } from "./session-texts.ts";

/** The case as it reads so far: causes, what was tried with what, the map. Open for a technician. */
export const CasePanels: VoidComponent<{
  session: LiveSession;
  diagnosis: Diagnosis;
  matrix: Matrix;
  flow: Flow;
  texts: SessionTexts;
  disabled: boolean;
}> = (props) => {
  const words = () => props.texts.session;
  const state = () => props.session.state();
  const technician = () => state().role === "technician";
  return (
    <div class={styles["panels"]}>
      <Panel id="causes" title={words().causes.title} open={technician()}>
        <CausesPanel diagnosis={props.diagnosis} words={props.texts} />
      </Panel>
      <Panel id="matrix" title={words().matrix.title} open={technician()}>
        <SwapMatrix
          matrix={props.matrix}
          words={words()}
          guide={props.texts.guide}
          onGo={
            technician() && state().outcome === null
              ? (step) => void props.session.append({ type: "step-chosen", step })
              : null
          }
        />
        <Show when={technician() && state().outcome === null}>
          <EarlierAttempts
            state={state()}
            texts={props.texts}
            disabled={props.disabled}
            onAdd={(body) => void props.session.append(body)}
          />
        </Show>
      </Panel>
      <Panel id="map" title={words().map.title} open={false}>
        <FlowMap flow={props.flow} words={words()} guide={props.texts.guide} />
      </Panel>
      <Show when={technician()}>
        <Panel id="faults" title={words().faults.title} open={false}>
          <FaultList state={state()} texts={props.texts} />
        </Panel>
      </Show>
    </div>
  );
};

const Panel: ParentComponent<{ id: string; title: string; open: boolean }> = (props) => (
  <details class={styles["panel"]} data-panel={props.id} open={props.open}>
    <summary>
      <h2>{props.title}</h2>
    </summary>
    <div class={styles["body"]}>{props.children}</div>
  </details>
);
