import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { ButtonFamily } from "../../../core/apple/model.ts";
import type { HostApp, Line, Step } from "../../../core/guide/playbook.ts";
import { PLAYBOOKS } from "../../../core/guide/playbooks.ts";
import { stepOf } from "../../../core/guide/steps.ts";
import { APPS, FAMILIES, linesToRead, openCondition } from "../../../core/guide/variants.ts";
import { conditionText } from "../../guide/condition-text.ts";
import { playbookTitle, stepTitle, type LineWords } from "../../guide/guide-text.ts";
import { Lines } from "../../guide/lines.tsx";
import { Presses } from "../../guide/presses.tsx";
import { Sources } from "../../guide/sources.tsx";
import { Chips } from "../../kit/chips.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StepPicture } from "../../pictures/step-picture.tsx";
import { Link } from "../../router.tsx";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { loadCodesTexts, type CodesTexts } from "../codes/codes-texts.ts";
import styles from "./step-screen.module.css";

/** A step as a page of its own, for a help desk to send: every variant, or the one that is picked. */
export const StepScreen: VoidComponent<{ id: string }> = (props) => {
  const words = useWords();
  const texts = createLazyWords(loadCodesTexts);
  const step = () => stepOf(props.id);
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Show when={step()} fallback={<Lost texts={loaded()} />}>
          {(found) => <StepPage step={found()} texts={loaded()} />}
        </Show>
      )}
    </Show>
  );
};

const Lost: VoidComponent<{ texts: CodesTexts }> = (props) => (
  <Notice kind="gold">
    <h1 class={styles["lost"]} data-lost="">
      {props.texts.learn.step.notFoundTitle}
    </h1>
    <p>{props.texts.learn.step.notFound}</p>
    <Link to="/codes">{props.texts.learn.code.back}</Link>
  </Notice>
);

const StepPage: VoidComponent<{ step: Step; texts: CodesTexts }> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const [app, setApp] = createSignal<HostApp | "any">("any");
  const [family, setFamily] = createSignal<ButtonFamily | "any">("any");
  const words = () => props.texts.learn.step;
  const guide = () => props.texts.guide;
  const all = (): readonly Line[] => {
    const { why, actions, seen, otherwise, notes } = props.step;
    return [...why, ...actions, ...seen, ...otherwise, ...notes];
  };
  const pick = () => {
    const [one, buttons] = [app(), family()];
    return { app: one === "any" ? null : one, buttons: buttons === "any" ? null : buttons };
  };
  const read = (lines: readonly Line[]) => linesToRead(lines, pick());
  const condition = (line: Line): string =>
    conditionText(
      openCondition(line.when, pick()),
      { guide: guide(), learn: props.texts.learn, shell: shell() },
      language(),
    );
  const byApp = () =>
    all().some(({ when }) => when?.apps !== undefined || when?.systems !== undefined);
  const byFamily = () =>
    props.step.buttons !== null || all().some(({ when }) => when?.buttons !== undefined);
  const partOf = () =>
    PLAYBOOKS.filter(
      ({ about, plan }) => about !== "family" && plan.some((id) => id === props.step.id),
    );
  return (
    <article class={styles["page"]} data-step-page={props.step.id}>
      <header class={styles["head"]}>
        <p class={styles["kicker"]}>
          {words().kicker}
          <Show when={props.step.risk !== "none"}>
            <span class={styles["risk"]} data-risk={props.step.risk}>
              {props.step.risk === "erase"
                ? props.texts.session.erases
                : props.texts.session.resets}
            </span>
          </Show>
        </p>
        <h1>{stepTitle(guide(), props.step.id)}</h1>
        <Lines lines={read(props.step.why)} guide={guide()} condition={condition} />
      </header>
      <Show when={byApp() || byFamily()}>
        <div class={styles["switches"]}>
          <Show when={byApp()}>
            <Chips
              part="app"
              legend={words().app}
              chips={[
                { value: "any" as const, label: words().any },
                ...APPS.map(({ app: value }) => ({
                  value,
                  label: guide().questions["computer-app"].choices[value].label,
                })),
              ]}
              chosen={app()}
              onChoose={setApp}
            />
          </Show>
          <Show when={byFamily()}>
            <Chips
              part="family"
              legend={words().device}
              chips={[
                { value: "any" as const, label: words().any },
                ...FAMILIES.map((value) => ({
                  value,
                  label: guide().questions.buttons.choices[value].label,
                })),
              ]}
              chosen={family()}
              onChoose={setFamily}
            />
          </Show>
        </div>
      </Show>
      <Part
        title={props.texts.session.todo}
        lines={read(props.step.actions)}
        guide={guide()}
        condition={condition}
        ordered
      />
      <StepPicture step={props.step.id} app={pick().app} connector={null} whereUnknown="all" />
      <Show when={props.step.buttons}>
        {(goal) => (
          <section class={styles["part"]}>
            <h2>{props.texts.session.buttons}</h2>
            <For each={FAMILIES.filter((one) => family() === "any" || one === family())}>
              {(one) => (
                <div class={styles["family"]}>
                  <h3>{guide().questions.buttons.choices[one].label}</h3>
                  <Presses family={one} goal={goal()} productType={null} guide={guide()} />
                </div>
              )}
            </For>
          </section>
        )}
      </Show>
      <Part
        title={props.texts.session.shouldSee}
        lines={read(props.step.seen)}
        guide={guide()}
        condition={condition}
      />
      <Part
        title={props.texts.session.otherwise}
        lines={read(props.step.otherwise)}
        guide={guide()}
        condition={condition}
      />
      <Part
        title={props.texts.session.goodToKnow}
        lines={read(props.step.notes)}
        guide={guide()}
        condition={condition}
      />
      <section class={styles["part"]}>
        <h2>{words().partOf}</h2>
        <p class={styles["hint"]}>{words().startHint}</p>
        <p class={styles["links"]}>
          <For each={partOf()}>
            {({ id, codes }) => (
              <Link to={`/codes/${typeof codes[0] === "number" ? codes[0] : id}`}>
                {playbookTitle(props.texts.codes, id)}
              </Link>
            )}
          </For>
        </p>
      </section>
      <Sources lines={all()} guide={guide()} words={props.texts.session} />
    </article>
  );
};

const Part: VoidComponent<{
  title: string;
  lines: readonly Line[];
  guide: LineWords;
  condition: (line: Line) => string;
  ordered?: boolean;
}> = (props) => (
  <Show when={props.lines.length > 0}>
    <section class={styles["part"]}>
      <h2>{props.title}</h2>
      <Lines
        lines={props.lines}
        guide={props.guide}
        condition={props.condition}
        ordered={props.ordered === true}
      />
    </section>
  </Show>
);
