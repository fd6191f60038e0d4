import { For, Show, type ParentComponent, type VoidComponent } from "solid-js";
import type { SummaryFact } from "../../../core/bundle/summary.ts";
import type { SheetWords } from "../../../i18n/en/sheet.ts";
import { QrCode } from "../../bundle/qr-code.tsx";
import styles from "./sheet-page.module.css";
import type { SheetView } from "./sheet-view.ts";

/** The sheet itself: paper on the screen too, so that what is seen is what is printed. */
export const SheetPage: VoidComponent<{ view: SheetView; words: SheetWords }> = (props) => {
  const words = () => props.words;
  return (
    <article class={styles["paper"]}>
      <header class={styles["head"]}>
        <div>
          <p class={styles["mark"]}>{words().title}</p>
          <h1>{props.view.title}</h1>
          <p>
            {props.view.started} {props.view.lead}
          </p>
        </div>
        <figure class={styles["qr"]}>
          <QrCode text={props.view.qrText} label={words().qr.label} />
          <figcaption>{words().qr.hint}</figcaption>
        </figure>
      </header>
      <div class={styles["columns"]}>
        <Part title={words().section.case}>
          <Facts list={props.view.caseFacts} />
        </Part>
        <Part title={words().section.device}>
          <Facts list={props.view.device} />
          <p>
            <strong>{props.view.codes}</strong>
          </p>
        </Part>
      </div>
      <Part title={words().section.verdict}>
        <Show when={props.view.verdicts.length > 0} fallback={<p>{words().noVerdict}</p>}>
          <ul>
            <For each={props.view.verdicts}>
              {(verdict) => (
                <li>
                  <strong>{verdict.title}</strong> {verdict.told.join(" ")}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Part>
      <Part title={words().section.steps}>
        <Steps view={props.view} words={words()} />
      </Part>
      <Show when={props.view.notes.length > 0}>
        <Part title={words().section.notes}>
          <ul>
            <For each={props.view.notes}>{(note) => <li>{note}</li>}</For>
          </ul>
        </Part>
      </Show>
      <Part title={words().section.unseen}>
        <ul>
          <For each={props.view.unseen}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Part>
      <Part title={words().section.sign}>
        <div class={styles["sign"]}>
          <span>{words().sign.customer}</span>
          <span>{words().sign.technician}</span>
          <span>{words().sign.date}</span>
        </div>
      </Part>
      <footer class={styles["foot"]}>{props.view.foot}</footer>
    </article>
  );
};

const Part: ParentComponent<{ title: string }> = (props) => (
  <section class={styles["part"]}>
    <h2>{props.title}</h2>
    {props.children}
  </section>
);

const Facts: VoidComponent<{ list: readonly SummaryFact[] }> = (props) => (
  <dl class={styles["facts"]}>
    <For each={props.list}>
      {({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd data-empty={value === ""}>{value}</dd>
        </div>
      )}
    </For>
  </dl>
);

const Steps: VoidComponent<{ view: SheetView; words: SheetWords }> = (props) => (
  <Show when={props.view.steps.length > 0} fallback={<p>{props.words.none}</p>}>
    <Show when={props.view.stepsBefore > 0}>
      <p>{props.words.earlier(props.view.stepsBefore)}</p>
    </Show>
    <ol class={styles["steps"]}>
      <For each={props.view.steps}>
        {(step) => (
          <li data-answer={step.answer}>
            <span>{step.title}</span>
            <span>
              {props.words.answers[step.answer]}
              {step.code === null ? "" : ` · ${step.code}`}
            </span>
            <span class={styles["when"]}>{step.when}</span>
            <Show when={step.note !== ""}>
              <small>{step.note}</small>
            </Show>
          </li>
        )}
      </For>
    </ol>
    <Show when={props.view.next}>{(next) => <p>{next()}</p>}</Show>
  </Show>
);
