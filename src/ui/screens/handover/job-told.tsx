import { Match, Show, Switch, type VoidComponent } from "solid-js";
import type { PrepareResult, SealResult } from "../../../core/bundle-desk.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { JobProgress } from "../../bundle/job-progress.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import type { JobState } from "../../state/create-job.ts";

/** How far a piece of the desk's work is, or why it brought nothing; what it brought is for the screen to show. */
export const JobTold: VoidComponent<{
  state: JobState<PrepareResult | SealResult>;
  words: HandoverWords;
  onCancel: () => void;
}> = (props) => (
  <Switch>
    <Match when={as(props.state, "working")}>
      {(working) => (
        <JobProgress
          progress={working().progress}
          words={props.words}
          onCancel={() => props.onCancel()}
        />
      )}
    </Match>
    <Match when={props.state.kind === "cancelled"}>
      <Notice kind="plain" announce="status">
        <p data-cancelled="">{props.words.cancelled}</p>
      </Notice>
    </Match>
    <Match when={as(props.state, "failed")}>
      {(failed) => (
        <Notice kind="alert" announce="alert">
          <p data-failed="">{props.words.failed}</p>
          <small>{failed().error.message}</small>
        </Notice>
      )}
    </Match>
    <Match when={as(as(props.state, "done")?.result ?? NOT_YET, "refused")}>
      {(refused) => (
        <Notice kind="alert" announce="alert">
          <p data-refused={refused().code}>{props.words.refusal[refused().code]}</p>
          <Show when={refused().subject !== ""}>
            <small>{props.words.where(refused().subject)}</small>
          </Show>
        </Notice>
      )}
    </Match>
  </Switch>
);

const NOT_YET = { kind: "none" } as const;
