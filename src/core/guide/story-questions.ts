// Which question about the time before the failure is worth asking now: one whose "yes" is expected to
// move the causes, in a case it can belong to. Each is asked once; "unsure" is an answer.
import { evidenceEntry } from "../diagnosis/evidence.data.ts";
import type { STORY } from "../diagnosis/evidence-of-story.ts";
import { ASK_FROM, ASK_LATER_FROM } from "../diagnosis/thresholds.data.ts";
import type { Shares } from "../diagnosis/weigh.ts";
import type { Playbook } from "./playbook.ts";
import type { Situation } from "./situation.ts";
import { informationOf } from "./worth.ts";

type StoryId = (typeof STORY)[number];

/** How often the answer is "yes", whatever the cause. Judgement. */
const USUAL: Readonly<Record<StoryId, number>> = {
  wet: 0.08,
  dropped: 0.12,
  repaired: 0.1,
  "no-service": 0.03,
  "storage-full": 0.1,
};

/** Surer than this no answer can be. */
const SUREST = 0.9;

/** In this order where several are worth it: water first, since a wet phone is not to be charged. */
const ORDER: readonly StoryId[] = ["wet", "dropped", "repaired", "no-service", "storage-full"];

/** The next question of the story, or null where none would tell enough. `tried`: a test has been made. */
export function storyQuestion(
  playbook: Playbook,
  situation: Situation,
  shares: Shares,
  tried: boolean,
): StoryId | null {
  const from = tried ? ASK_LATER_FROM : ASK_FROM;
  return (
    ORDER.find(
      (id) =>
        situation.answers[id] === undefined &&
        belongs(id, playbook, situation) &&
        expectedOf(id, shares) >= from,
    ) ?? null
  );
}

function expectedOf(id: StoryId, shares: Shares): number {
  const { ratios } = evidenceEntry(id);
  return informationOf(shares, (cause) => Math.min(SUREST, USUAL[id] * (ratios[cause] ?? 1)));
}

function belongs(id: StoryId, playbook: Playbook, situation: Situation): boolean {
  if (id === "no-service") {
    // The fault that shows itself so is that of one family, or of the code.
    return (
      situation.buttons === "iphone7" ||
      playbook.id === "error-23" ||
      playbook.id === "family-baseband"
    );
  }
  return id !== "storage-full" || playbook.plan.includes("free-storage");
}
