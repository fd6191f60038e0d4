import { For, onMount, Show, type ParentComponent, type VoidComponent } from "solid-js";
import { READING_4013 } from "../../../core/guide/playbooks/error-4013-reading.data.ts";
import type { HostApp } from "../../../core/guide/playbook.ts";
import type { PhoneScreen } from "../../../core/practice.ts";
import { PhonePicture } from "../../device/phone-picture.tsx";
import { Lines } from "../../guide/lines.tsx";
import kit from "../../kit/kit.module.css";
import pictures from "../../pictures/pictures.module.css";
import { AppWindow } from "../../pictures/app-window.tsx";
import { PLUGS } from "../../pictures/plug.tsx";
import { Plugs } from "../../pictures/plugs.tsx";
import { WaysIn } from "../../pictures/way-in.tsx";
import { Link } from "../../router.tsx";
import { ShortcutsList } from "../../shortcuts/shortcuts-list.tsx";
import { createLazyWords, useWords } from "../../words.ts";
import type { FaqWords } from "../../../i18n/en/faq.ts";
import { loadLearnTexts, type LearnTexts } from "./learn-texts.ts";
import styles from "./learn-screen.module.css";

const SCREENS: readonly PhoneScreen[] = [
  "recovery-picture",
  "black",
  "apple-logo",
  "progress",
  "home",
];
const WINDOWS: readonly HostApp[] = ["finder", "apple-devices", "itunes-installer"];

/** Questions and answers, what is seen on the glass, plugs, words, keys. `part` names what to begin with. */
export const LearnScreen: VoidComponent<{ part: string | undefined }> = (props) => {
  const words = useWords();
  const texts = createLazyWords(loadLearnTexts);
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => <Learn texts={loaded()} part={props.part} />}
    </Show>
  );
};

const Learn: VoidComponent<{ texts: LearnTexts; part: string | undefined }> = (props) => {
  const faq = () => props.texts.faq;
  onMount(() => document.getElementById(`learn-${props.part ?? ""}`)?.scrollIntoView());
  return (
    <article class={styles["page"]}>
      <header class={styles["head"]}>
        <h1>{faq().title}</h1>
        <p>{faq().lead}</p>
        <p>
          <Link class={`${kit["button"]} ${kit["primary"]}`} to="/codes">
            {faq().toCodes}
          </Link>
        </p>
      </header>
      <Part id="screens" texts={props.texts}>
        <ul class={styles["screens"]}>
          <For each={SCREENS}>
            {(screen) => (
              <li>
                <PhonePicture screen={screen} />
                <p>
                  <strong>{faq().screens[screen].name}</strong> {faq().screens[screen].tells}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Part>
      <Part id="questions" texts={props.texts}>
        <For each={faq().questions}>
          {({ id, asks, answers }) => (
            <details class={styles["question"]} id={`ask-${id}`}>
              <summary>{asks}</summary>
              <For each={answers}>{(answer) => <p>{answer}</p>}</For>
            </details>
          )}
        </For>
        <p class={styles["graded"]}>{faq().graded}</p>
        <h3>{faq().about4013}</h3>
        <For each={READING_4013.faq}>
          {({ id, answer }) => (
            <details class={styles["question"]}>
              <summary>{props.texts.guide.faq[id]}</summary>
              <Lines lines={answer} guide={props.texts.guide} />
            </details>
          )}
        </For>
      </Part>
      <Part id="windows" texts={props.texts}>
        <div class={pictures["windows"]}>
          <For each={WINDOWS}>
            {(app) => <AppWindow app={app} press="update" words={props.texts.pictures} />}
          </For>
        </div>
      </Part>
      <Part id="links" texts={props.texts}>
        <Plugs kinds={PLUGS} words={props.texts.pictures} />
        <WaysIn words={props.texts.pictures} />
      </Part>
      <Part id="words" texts={props.texts}>
        <dl class={styles["words"]}>
          <For each={faq().words}>
            {({ id, word, means }) => (
              <div id={`word-${id}`}>
                <dt>{word}</dt>
                <dd>{means}</dd>
              </div>
            )}
          </For>
        </dl>
      </Part>
      <Part id="keys" texts={props.texts}>
        <ShortcutsList words={props.texts.shortcuts} />
      </Part>
    </article>
  );
};

const Part: ParentComponent<{ id: keyof FaqWords["parts"]; texts: LearnTexts }> = (props) => (
  <section class={styles["part"]} id={`learn-${props.id}`} aria-labelledby={`title-${props.id}`}>
    <h2 id={`title-${props.id}`}>{props.texts.faq.parts[props.id]}</h2>
    {props.children}
  </section>
);
