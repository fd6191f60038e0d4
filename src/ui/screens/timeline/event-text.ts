// One event of a record as a sentence. Where the bundle's page says it too, it is said with the same words.
import type { EventBody } from "../../../core/session/events.ts";
import type { ShellWords } from "../../../i18n/en/shell.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import { textOf } from "../../bundle/summary-view.ts";
import { playbookTitle, stepTitle } from "../../guide/guide-text.ts";
import type { TimelineTexts } from "./timeline-texts.ts";

/** A sentence for every kind of event, those of a newer version included. */
export function eventText(body: EventBody, texts: TimelineTexts, shell: ShellWords): string {
  const { timeline, bundle, guide, codes } = texts;
  switch (body.type) {
    case "session-started":
      return timeline.started(playbookTitle(codes, body.playbook));
    case "session-closed":
      return timeline.closed(shell.history.outcome[body.outcome]);
    case "session-reopened":
      return timeline.reopened;
    case "step-chosen":
      return timeline.chosen(stepTitle(guide, body.step));
    case "step-answered": {
      const said = timeline.answered(
        stepTitle(guide, body.step),
        bundle.summary.answers[body.answer],
      );
      const code = body.code === null ? [] : [bundle.code(body.code)];
      return [said, ...code, ...(body.note === "" ? [] : [body.note])].join(" · ");
    }
    case "question-answered":
      return questionText(body, guide, timeline.question);
    case "case-noted":
      return timeline.caseNoted(bundle.fact[body.field], body.text);
    case "device-described":
      return timeline.described;
    case "device-failed":
      return timeline.failed(body.operation);
    case "session-resumed":
    case "device-connected":
    case "device-disconnected":
    case "attempt-reported":
    case "coach-attempted":
    case "watch-changed":
    case "watch-gap":
    case "log-read":
    case "note-added":
    case "photo-kept":
    case "file-removed":
      return textOf(body, bundle, shell) ?? "";
    default:
      // A newer version's event: the compiler knows none is left, the record may.
      return timeline.newer(typeOf(body));
  }
}

const typeOf = ({ type }: { readonly type: string }): string => type;

function questionText(
  { question, choice }: { readonly question: string; readonly choice: string },
  guide: GuideWords,
  say: (question: string, choice: string) => string,
): string {
  const questions: Readonly<
    Record<
      string,
      {
        readonly ask: string;
        readonly choices: Readonly<Record<string, { readonly label: string }>>;
      }
    >
  > = guide.questions;
  const words = questions[question];
  return say(words?.ask ?? question, words?.choices[choice]?.label ?? choice);
}
