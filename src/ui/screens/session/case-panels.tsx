import { createSignal, Show, type ParentComponent, type VoidComponent } from "solid-js";
import { flowSituated } from "../../../core/guide/flow.ts";
import { matrixSituated } from "../../../core/guide/matrix.ts";
import type { Situated } from "../../../core/guide/situated.ts";
import { CausesPanel } from "../../causes/causes-panel.tsx";
import { FlowMap } from "../../flow/flow-map.tsx";
import { createValueMemo } from "../../kit/value-memo.ts";
import { SwapMatrix } from "../../matrix/swap-matrix.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./case-panels.module.css";
import { EarlierAttempts } from "./earlier-attempts.tsx";
import { FaultList } from "./fault-list.tsx";
import type { SessionTexts } from "./session-texts.ts";

/** The case as it reads so far: causes, what was tried with what, the map. Open for a technician. */
export const CasePanels: VoidComponent<{
  session: LiveSession;
  known: Situated;
  texts: SessionTexts;
  disabled: boolean;
}> = (props) => {
  const words = () => props.texts.session;
  const state = () => props.session.state();
  const technician = () => state().role === "technician";
  return (
    <div class={styles["panels"]}>
      <Panel id="causes" title={words().causes.title} open={technician()}>
        <Causes known={props.known} texts={props.texts} />
      </Panel>
      <Panel id="matrix" title={words().matrix.title} open={technician()}>
        <Tried
          known={props.known}
          texts={props.texts}
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
        <Way known={props.known} texts={props.texts} />
      </Panel>
      <Show when={technician()}>
        <Panel id="faults" title={words().faults.title} open={false}>
          <FaultList state={state()} texts={props.texts} />
        </Panel>
      </Show>
    </div>
  );
};

const Causes: VoidComponent<{ known: Situated; texts: SessionTexts }> = (props) => {
  const diagnosis = createValueMemo(() => {
    const { causes, stop } = props.known.weighing;
    return { causes, stop };
  });
  return <CausesPanel diagnosis={diagnosis()} words={props.texts} />;
};

const Tried: VoidComponent<{
  known: Situated;
  texts: SessionTexts;
  onGo: ((step: string) => void) | null;
}> = (props) => {
  const matrix = createValueMemo(() => matrixSituated(props.known));
  return (
    <SwapMatrix
      matrix={matrix()}
      words={props.texts.session}
      guide={props.texts.guide}
      onGo={props.onGo}
    />
  );
};

const Way: VoidComponent<{ known: Situated; texts: SessionTexts }> = (props) => {
  const flow = createValueMemo(() => flowSituated(props.known));
  return <FlowMap flow={flow()} words={props.texts.session} guide={props.texts.guide} />;
};

/** What is folded away is neither worked out nor drawn: the bus may be busy. */
const Panel: ParentComponent<{ id: string; title: string; open: boolean }> = (props) => {
  const [chosen, setChosen] = createSignal<boolean | null>(null);
  return (
    <details
      class={styles["panel"]}
      data-panel={props.id}
      open={props.open}
      onToggle={(event) => {
        // What is opened inside says so here too.
        if (event.target === event.currentTarget) setChosen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{props.title}</h2>
      </summary>
      <Show when={chosen() ?? props.open}>
        <div class={styles["body"]}>{props.children}</div>
      </Show>
    </details>
  );
};
