import { Match, Show, Switch, type VoidComponent } from "solid-js";
import { JobProgress } from "../../bundle/job-progress.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import type { BundlesTexts } from "./bundles-texts.ts";
import type { Opening } from "./create-opening.ts";

/** How far the opening is, or why it did not come to it. */
export const OpeningTold: VoidComponent<{ opening: Opening; texts: BundlesTexts }> = (props) => {
  const job = () => props.opening.job();
  const words = () => props.texts.bundles;
  const name = () => props.opening.file()?.name ?? "";
  return (
    <Switch>
      <Match when={as(job(), "working")}>
        {(working) => (
          <JobProgress
            progress={working().progress}
            words={props.texts.handover}
            onCancel={() => props.opening.cancel()}
          />
        )}
      </Match>
      <Match when={job().kind === "cancelled"}>
        <Notice kind="plain" announce="status">
          <p>{words().cancelled}</p>
        </Notice>
      </Match>
      <Match when={as(job(), "failed")}>
        {(failed) => (
          <Notice kind="alert" announce="alert">
            <p data-failed="">{words().failed}</p>
            <small>{failed().error.message}</small>
          </Notice>
        )}
      </Match>
      <Match when={as(as(job(), "done")?.result ?? NOT_YET, "refused")}>
        {(refused) => (
          <Notice kind="alert" announce="alert">
            <h2>
              <bdi>{words().refused(name())}</bdi>
            </h2>
            <p data-refused={refused().code}>{props.texts.bundle.error[refused().code]}</p>
            <Show when={refused().subject !== ""}>
              <small>
                <bdi>{words().where(refused().subject)}</bdi>
              </small>
            </Show>
          </Notice>
        )}
      </Match>
    </Switch>
  );
};

const NOT_YET = { kind: "none" } as const;
