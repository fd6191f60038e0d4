import { createSignal, For, Show, type ParentComponent, type VoidComponent } from "solid-js";
import { codeRow } from "../../../core/guide/code-row.ts";
import { codeText, type LookedUp } from "../../../core/guide/look-up.ts";
import type { Line, Step } from "../../../core/guide/playbook.ts";
import {
  READING_4013,
  type PartId,
} from "../../../core/guide/playbooks/error-4013-reading.data.ts";
import { stepOf } from "../../../core/guide/steps.ts";
import type { Role } from "../../../core/session/events.ts";
import { playbookTitle, stepTitle } from "../../guide/guide-text.ts";
import { Lines } from "../../guide/lines.tsx";
import { Sources } from "../../guide/sources.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useSessions } from "../../state/sessions.ts";
import { useLanguage } from "../../words.ts";
import { RoleChoice } from "../start/role-choice.tsx";
import styles from "./code-page.module.css";
import type { CodesTexts } from "./codes-texts.ts";
import { Reading4013 } from "./reading-4013.tsx";

/** What is read of 4013 besides, in the order of the page. */
const PARTS: readonly PartId[] = [
  "faq",
  "owner",
  "technician",
  "checklist",
  "alternatives",
  "security",
  "cases",
];

/** What is known of a code or a sign, how well, and the way through it. */
export const CodePage: VoidComponent<{ found: LookedUp; texts: CodesTexts }> = (props) => {
  const words = () => props.texts.learn.code;
  const guide = () => props.texts.guide;
  const playbook = () => props.found.playbook;
  const row = () => (props.found.code === null ? null : codeRow(props.found.code));
  const steps = (): readonly Step[] => playbook().plan.map((id) => stepOf(id));
  const title = () =>
    props.found.code === null
      ? playbookTitle(props.texts.codes, playbook().id)
      : props.texts.learn.codes.error(codeText(props.found.code));
  /** A code without a guide of its own shares what is said with its whole range; that is said. */
  const shared = () =>
    props.found.code === null || playbook().about !== "family"
      ? null
      : row() === null
        ? words().unknown
        : words().family;
  const reads4013 = () => playbook().id === "error-4013";
  const contents = (): readonly (readonly [id: string, name: string])[] => [
    ["causes", words().causes],
    ["steps", words().steps],
    ["acceptance", words().acceptance],
    ...(reads4013() ? PARTS.map((part) => [part, guide().parts[part]] as const) : []),
  ];
  const cited = (): readonly Line[] => [
    ...playbook().meaning,
    ...playbook().causes,
    ...(reads4013() ? readingLines() : []),
  ];
  return (
    <article class={styles["page"]} data-code={props.found.code ?? playbook().id}>
      <Link class={styles["back"]} to="/codes">
        {words().back}
      </Link>
      <header class={styles["head"]}>
        <h1>{title()}</h1>
        <Show when={row()}>
          {(known) => (
            <p class={styles["name"]}>
              <strong>{props.texts.codes.parts[known().part]}</strong>
              <Show when={known().name} fallback={<span>{props.texts.codes.unknownName}</span>}>
                {(name) => (
                  <span>
                    {words().engineName}: <span lang="en">{name()}</span>
                  </span>
                )}
              </Show>
            </p>
          )}
        </Show>
        <Show when={shared()}>
          {(sentence) => (
            <Notice kind="gold">
              <p data-known={row() === null ? "unknown" : "family"}>
                {sentence()} {words().inRange(playbookTitle(props.texts.codes, playbook().id))}
              </p>
            </Notice>
          )}
        </Show>
        <Lines lines={playbook().meaning} guide={guide()} />
      </header>
      <aside class={styles["aside"]}>
        <Start found={props.found} texts={props.texts} />
        <nav class={styles["contents"]} aria-labelledby="contents-title">
          <h2 id="contents-title">{words().onThisPage}</h2>
          <ul>
            <For each={contents()}>
              {([id, name]) => (
                <li>
                  <a href={`#${id}`}>{name}</a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </aside>
      <div class={styles["body"]}>
        <Section id="causes" title={words().causes}>
          <Lines lines={playbook().causes} guide={guide()} />
        </Section>
        <Section id="steps" title={words().steps}>
          <p class={styles["lead"]}>{words().stepsLead}</p>
          <ol class={styles["steps"]}>
            <For each={steps()}>
              {(step) => (
                <li data-risk={step.risk}>
                  <Link to={`/steps/${step.id}`}>{stepTitle(guide(), step.id)}</Link>
                  <Show when={step.risk !== "none"}>
                    <span class={styles["risk"]} data-risk={step.risk}>
                      {step.risk === "erase"
                        ? props.texts.session.erases
                        : props.texts.session.resets}
                    </span>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </Section>
        <Section id="acceptance" title={words().acceptance}>
          <Lines lines={stepOf("acceptance").actions} guide={guide()} />
        </Section>
        <Show when={reads4013()}>
          <Reading4013 texts={props.texts} />
        </Show>
        <Sources lines={cited()} guide={guide()} words={props.texts.session} />
      </div>
    </article>
  );
};

/** The way from reading to doing: whose hands, and the one button. */
const Start: VoidComponent<{ found: LookedUp; texts: CodesTexts }> = (props) => {
  const sessions = useSessions();
  const { language } = useLanguage();
  const { go } = useRouter();
  const [role, setRole] = createSignal<Role>("owner");
  const begin = async (): Promise<void> => {
    const id = await sessions.begin({
      playbook: props.found.playbook.id,
      role: role(),
      language: language(),
      device: null,
    });
    go(`/session/${id}`);
  };
  return (
    <section class={styles["start"]}>
      <p>{props.texts.learn.code.startLead}</p>
      <RoleChoice role={role()} onChoose={setRole} />
      <Button kind="primary" id="start-guide" onClick={() => void begin()}>
        {props.texts.learn.code.start}
      </Button>
    </section>
  );
};

const Section: ParentComponent<{ id: string; title: string }> = (props) => (
  <section class={styles["section"]} id={props.id}>
    <h2>{props.title}</h2>
    {props.children}
  </section>
);

function readingLines(): readonly Line[] {
  const { faq, alternatives, checklist, roles, security } = READING_4013;
  return [
    ...faq.flatMap(({ answer }): readonly Line[] => answer),
    ...alternatives,
    ...checklist,
    ...roles.owner,
    ...roles.technician,
    ...security,
  ];
}
