import { createSignal, Show, type VoidComponent } from "solid-js";
import { loadCase } from "../../i18n/load.ts";
import type { CaseWords } from "../../i18n/en/case.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import { Link } from "../router.tsx";
import type { LiveSession } from "../state/live-session.ts";
import { createLazyWords, useWords } from "../words.ts";
import { CaseFields } from "./case-fields.tsx";
import styles from "./case-panel.module.css";
import { PhotosPanel } from "./photos-panel.tsx";

/** The session as a case of the shop: its number, who works on it, what was agreed, what it looks like. */
export const CasePanel: VoidComponent<{ session: LiveSession; guide: GuideWords }> = (props) => {
  const words = createLazyWords(loadCase);
  const technician = () => props.session.state().role === "technician";
  const [chosen, setChosen] = createSignal<boolean | null>(null);
  return (
    <Show when={words()}>
      {(loaded) => (
        <details
          class={styles["panel"]}
          data-panel="case"
          open={technician()}
          onToggle={(event) => setChosen(event.currentTarget.open)}
        >
          <summary>
            <h2>{loaded().title}</h2>
          </summary>
          <Show when={chosen() ?? technician()}>
            <div class={styles["body"]}>
              <CaseFields session={props.session} words={loaded()} />
              <Agreed session={props.session} words={loaded()} guide={props.guide} />
              <PhotosPanel session={props.session} words={loaded()} />
              <Link class={styles["link"]} to={`/timeline/${props.session.id}`}>
                {loaded().toTimeline}
              </Link>
            </div>
          </Show>
        </details>
      )}
    </Show>
  );
};

/** How it ended, and what the owner agreed to; answered in the guide, shown here. */
const Agreed: VoidComponent<{ session: LiveSession; words: CaseWords; guide: GuideWords }> = (
  props,
) => {
  const shell = useWords();
  const state = () => props.session.state();
  const answer = (question: "whose" | "data"): string => {
    const choice = state().questions[question];
    if (choice === undefined) return props.words.notAsked;
    const choices: Readonly<Record<string, { readonly label: string }>> =
      props.guide.questions[question].choices;
    return choices[choice]?.label ?? choice;
  };
  return (
    <dl class={styles["agreed"]}>
      <div data-agreed="outcome">
        <dt>{props.words.outcome}</dt>
        <dd>{shell().history.outcome[state().outcome ?? "open"]}</dd>
      </div>
      <div data-agreed="whose">
        <dt>{props.words.consent}</dt>
        <dd>{answer("whose")}</dd>
      </div>
      <div data-agreed="data">
        <dt>{props.words.data}</dt>
        <dd>{answer("data")}</dd>
      </div>
    </dl>
  );
};
