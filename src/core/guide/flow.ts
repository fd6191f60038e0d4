// The live map: the plan as a graph of where one is, where one has been, and where the gates stand. Drawn
// from the same data the engine runs on, so the map and the advice cannot disagree.
import type { SessionState } from "../session/state.ts";
import { adviseSituated } from "./advise.ts";
import { closedGate } from "./gates.ts";
import { planSituated, type PlanEntry, type StepStatus } from "./plan.ts";
import type { Risk } from "./playbook.ts";
import { situate, type Situated } from "./situated.ts";
import type { StepId } from "./steps.ts";

/** A step, a gate, or an end: `fixed`, or `stop` where no more is proposed. */
export type FlowId = StepId | "consent" | "data" | "fixed" | "stop";

export interface FlowNode {
  readonly id: FlowId;
  readonly status: StepStatus;
  /** Null for gates and ends. */
  readonly risk: Risk | null;
  /** From the top, 0 first; ends share a row. */
  readonly row: number;
}

export interface FlowEdge {
  readonly from: FlowId;
  readonly to: FlowId;
  /** What leads along it: how the step went, what the gate answered, or the rule that stops. */
  readonly kind: "failed" | "worked" | "stop" | "yes" | "no";
  /** Has the session gone this way? */
  readonly taken: boolean;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

const SETTLED: readonly StepStatus[] = ["worked", "failed", "could-not", "skipped"];

/** The map of the plan in force. */
export function flowOf(state: SessionState): Flow {
  return flowSituated(situate(state));
}

/** The same for a caller that has read the state already. */
export function flowSituated(known: Situated): Flow {
  const plan = planSituated(known);
  const steps = plan.filter(({ step }) => step.kind === "prepare" || step.kind === "try");
  const safe = steps.filter(({ step }) => step.risk !== "erase");
  const erasing = steps.filter(({ step }) => step.risk === "erase");
  const line: readonly (PlanEntry | "consent" | "data")[] =
    erasing.length === 0 ? safe : [...safe, "consent", "data", ...erasing];
  const nodes = line.map((entry, row) =>
    typeof entry === "string" ? gateNode(entry, row, known) : stepNode(entry, row),
  );
  const ends = endNodes(plan, nodes.length, known);
  return { nodes: [...nodes, ...ends], edges: edgesOf(nodes, known) };
}

const stepNode = ({ step, status }: PlanEntry, row: number): FlowNode => ({
  id: step.id,
  status,
  risk: step.risk,
  row,
});

function gateNode(gate: "consent" | "data", row: number, { situation, state }: Situated): FlowNode {
  const question = gate === "consent" ? "whose" : "data";
  const advice = adviseSituated(situate(state));
  const asked = advice.kind === "question" && advice.question === question;
  return {
    id: gate,
    status: asked ? "now" : gateStatus(situation.answers[question]),
    risk: null,
    row,
  };
}

function gateStatus(answer: string | undefined): StepStatus {
  if (answer === undefined) return "ahead";
  return answer === "no-consent" || answer === "data-needed" ? "failed" : "worked";
}

function endNodes(plan: readonly PlanEntry[], row: number, known: Situated): readonly FlowNode[] {
  const status = (kind: "accept" | "service"): StepStatus =>
    plan.find(({ step }) => step.kind === kind)?.status ?? "ahead";
  const accepted = plan.filter(({ step }) => step.kind === "accept").map((e) => stepNode(e, row));
  const served = plan.filter(({ step }) => step.kind === "service").map((e) => stepNode(e, row));
  const { outcome } = known.state;
  const stopped = known.weighing.stop.hardware || closedGate(known.situation) !== null;
  const fixed: StepStatus =
    outcome === "mended" || status("accept") === "worked" ? "worked" : "ahead";
  return [
    ...accepted,
    { id: "stop", status: stopped ? "worked" : "ahead", risk: null, row },
    { id: "fixed", status: fixed, risk: null, row: row + 1 },
    ...served.map((node) => ({ ...node, row: row + 1 })),
  ];
}

function edgesOf(line: readonly FlowNode[], { weighing, state }: Situated): readonly FlowEdge[] {
  const edges = line.flatMap((node, index): readonly FlowEdge[] => {
    const next = line[index + 1]?.id ?? "stop";
    const settled = SETTLED.includes(node.status);
    if (node.id === "consent" || node.id === "data") {
      return [
        { from: node.id, to: next, kind: "yes", taken: node.status === "worked" },
        { from: node.id, to: "stop", kind: "no", taken: node.status === "failed" },
      ];
    }
    const worked = node.status === "worked";
    const isPreparation = node.id === "prepare" || node.id === "charge" || node.id === "read-log";
    const on: FlowEdge = {
      from: node.id,
      to: next,
      kind: "failed",
      taken: settled && (isPreparation || !worked),
    };
    if (isPreparation) return [{ ...on, kind: "yes" }];
    return [on, { from: node.id, to: "acceptance", kind: "worked", taken: worked }];
  });
  const accepted = state.answers["acceptance"]?.answer;
  return [
    ...edges,
    { from: "acceptance", to: "fixed", kind: "worked", taken: accepted === "worked" },
    { from: "stop", to: "service", kind: "stop", taken: weighing.stop.hardware },
  ];
}
