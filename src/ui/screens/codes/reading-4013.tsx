import { For, type VoidComponent } from "solid-js";
import type { Line } from "../../../core/guide/playbook.ts";
import {
  READING_4013,
  type PartId,
} from "../../../core/guide/playbooks/error-4013-reading.data.ts";
import { stepTitle } from "../../guide/guide-text.ts";
import { Lines } from "../../guide/lines.tsx";
import { Link } from "../../router.tsx";
import styles from "./code-page.module.css";
import type { CodesTexts } from "./codes-texts.ts";

/** What stands around the guide of 4013 and is read rather than done. */
export const Reading4013: VoidComponent<{ texts: CodesTexts }> = (props) => {
  const guide = () => props.texts.guide;
  const words = () => props.texts.learn.code;
  return (
    <>
      <section class={styles["section"]} id="faq">
        <h2>{guide().parts.faq}</h2>
        <For each={READING_4013.faq}>
          {({ id, answer }) => (
            <details class={styles["faq"]}>
              <summary>{guide().faq[id]}</summary>
              <Lines lines={answer} guide={guide()} />
            </details>
          )}
        </For>
      </section>
      <div class={styles["pair"]}>
        <Part part="owner" lines={READING_4013.roles.owner} texts={props.texts} ordered />
        <Part part="technician" lines={READING_4013.roles.technician} texts={props.texts} ordered />
      </div>
      <Part part="checklist" lines={READING_4013.checklist} texts={props.texts} ordered />
      <div class={styles["pair"]}>
        <Part part="alternatives" lines={READING_4013.alternatives} texts={props.texts} />
        <Part part="security" lines={READING_4013.security} texts={props.texts} />
      </div>
      <section class={styles["section"]} id="cases">
        <h2>{guide().parts.cases}</h2>
        <ul class={styles["cases"]}>
          <For each={READING_4013.cases}>
            {({ id, steps }) => (
              <li>
                <h3>{guide().cases[id].title}</h3>
                <dl>
                  <dt>{words().told}</dt>
                  <dd>{guide().cases[id].told}</dd>
                  <dt>{words().done}</dt>
                  <dd>{guide().cases[id].done}</dd>
                  <dt>{words().learned}</dt>
                  <dd>{guide().cases[id].learned}</dd>
                </dl>
                <p class={styles["links"]}>
                  <For each={steps}>
                    {(step) => <Link to={`/steps/${step}`}>{stepTitle(guide(), step)}</Link>}
                  </For>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  );
};

const Part: VoidComponent<{
  part: PartId;
  lines: readonly Line[];
  texts: CodesTexts;
  ordered?: boolean;
}> = (props) => (
  <section class={styles["section"]} id={props.part}>
    <h2>{props.texts.guide.parts[props.part]}</h2>
    <Lines lines={props.lines} guide={props.texts.guide} ordered={props.ordered === true} />
  </section>
);
