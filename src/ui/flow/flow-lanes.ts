// Lays the map out like a track plan: one row a node, the way itself in the first lane, the rail of what
// went through in the second, the rail of what is stopped in the third. Geometry only; core decides.
import type { Flow, FlowEdge, FlowId, FlowNode } from "../../core/guide/flow.ts";

/** A stroke of one row, in the row's own square: x in lanes, y from 0 (top) to 1 (bottom). */
export interface Stroke {
  readonly from: readonly [lane: number, y: number];
  readonly to: readonly [lane: number, y: number];
  readonly taken: boolean;
}

export interface FlowRow {
  readonly node: FlowNode;
  readonly lane: number;
  readonly strokes: readonly Stroke[];
}

const ENDS: readonly FlowId[] = ["acceptance", "fixed", "stop", "service"];
const WORKED_LANE = 1;
const STOP_LANE = 2;
const MID = 0.5;

/** The rows from top to bottom: the way, then what became of it. */
export function flowRows(flow: Flow): readonly FlowRow[] {
  const line = flow.nodes.filter(({ id }) => !ENDS.includes(id));
  const ends = ENDS.flatMap((id) => flow.nodes.filter((node) => node.id === id));
  const nodes = [...line, ...ends];
  const at = (id: FlowId): number => nodes.findIndex((node) => node.id === id);
  const rails = railsOf(flow.edges, at);
  return nodes.map((node, row) => ({
    node,
    lane: node.id === "acceptance" || node.id === "fixed" ? WORKED_LANE : 0,
    strokes: rails.flatMap((rail) => strokesIn(rail, row)).toSorted(goldLast),
  }));
}

/** One edge as a track: it leaves its node's lane, runs along a lane, and comes into its target's. */
interface Rail {
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly [from: number, along: number, to: number];
  readonly taken: boolean;
}

function railsOf(edges: readonly FlowEdge[], at: (id: FlowId) => number): readonly Rail[] {
  return edges.flatMap((edge): readonly Rail[] => {
    const [start, end] = [at(edge.from), at(edge.to)];
    if (start < 0 || end <= start) return [];
    const { taken } = edge;
    if (edge.kind === "worked") {
      const from = edge.from === "acceptance" ? WORKED_LANE : 0;
      return [{ start, end, lanes: [from, WORKED_LANE, WORKED_LANE], taken }];
    }
    if (edge.kind === "no") return [{ start, end, lanes: [0, STOP_LANE, 0], taken }];
    return [{ start, end, lanes: [0, 0, 0], taken }];
  });
}

function strokesIn({ start, end, lanes, taken }: Rail, row: number): readonly Stroke[] {
  const [from, along, to] = lanes;
  if (row === start) return [{ from: [from, MID], to: [along, 1], taken }];
  if (row === end) return [{ from: [along, 0], to: [to, MID], taken }];
  return row > start && row < end ? [{ from: [along, 0], to: [along, 1], taken }] : [];
}

/** Gold is drawn over grey. */
const goldLast = (a: Stroke, b: Stroke): number => Number(a.taken) - Number(b.taken);
