import { For, Show, type VoidComponent } from "solid-js";
import type { Flow, FlowNode } from "../../core/guide/flow.ts";
import type { SessionWords } from "../../i18n/en/session.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import { stepTitle } from "../guide/guide-text.ts";
import { flowRows, type FlowRow, type Stroke } from "./flow-lanes.ts";
import styles from "./flow-map.module.css";

/** Width of a lane and of the tracks, in the drawing's own units. */
const LANE = 20;
const FIRST = 12;

/**
 * The map of the way: a list for everybody, with the tracks drawn beside it. Gold is the way gone, grey
 * is open; a diamond is a gate, a square an end.
 */
export const FlowMap: VoidComponent<{ flow: Flow; words: SessionWords; guide: GuideWords }> = (
  props,
) => {
  const titleOf = ({ id }: FlowNode): string =>
    id === "fixed" || id === "stop" || id === "data" || id === "consent"
      ? props.words.map[id]
      : stepTitle(props.guide, id);
  const standing = (node: FlowNode): string => {
    const { map, status } = props.words;
    if (node.status === "now") return map.here;
    if (node.id === "data" || node.id === "consent")
      return node.status === "ahead" ? "" : node.status === "failed" ? map.shut : map.open;
    if (node.id === "stop" || node.id === "fixed")
      return node.status === "worked" ? map.reached : "";
    return node.status === "ahead" ? "" : status[node.status];
  };
  return (
    <div class={styles["map"]} data-flow="">
      <p class={styles["key"]}>{props.words.map.key}</p>
      <ol>
        <For each={flowRows(props.flow)}>
          {(row) => (
            <li
              class={styles["row"]}
              data-node={row.node.id}
              data-status={row.node.status}
              data-risk={row.node.risk ?? "none"}
              aria-current={row.node.status === "now" ? "step" : undefined}
            >
              <Tracks row={row} />
              <span class={styles["title"]}>
                {titleOf(row.node)}{" "}
                <Show when={standing(row.node) !== ""}>
                  <small>{standing(row.node)}</small>
                </Show>
                <Show when={row.node.risk === "erase"}>
                  <small class={styles["erase"]}>{props.words.erases}</small>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
    </div>
  );
};

const shapeOf = ({ id }: FlowNode): "gate" | "end" | "step" =>
  id === "data" || id === "consent" ? "gate" : id === "fixed" || id === "stop" ? "end" : "step";

/** The strokes stretch with the row; the node keeps its shape. */
const Tracks: VoidComponent<{ row: FlowRow }> = (props) => (
  <span class={styles["tracks"]} aria-hidden="true">
    <svg viewBox="0 0 64 100" preserveAspectRatio="none">
      <For each={props.row.strokes}>
        {(stroke) => <path class={styles["track"]} data-taken={stroke.taken} d={pathOf(stroke)} />}
      </For>
    </svg>
    <span
      class={styles["node"]}
      data-shape={shapeOf(props.row.node)}
      style={{ "inset-inline-start": `${FIRST + props.row.lane * LANE}px` }}
    />
  </span>
);

function pathOf({ from, to }: Stroke): string {
  const [x1, y1] = [FIRST + from[0] * LANE, from[1] * 100];
  const [x2, y2] = [FIRST + to[0] * LANE, to[1] * 100];
  const middle = (y1 + y2) / 2;
  return x1 === x2
    ? `M${x1} ${y1}V${y2}`
    : `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}
