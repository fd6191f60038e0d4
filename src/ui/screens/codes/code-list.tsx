import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { CodeRow } from "../../../core/guide/code-table.data.ts";
import { byFamily, codeText, lookUp, rowsBeginning } from "../../../core/guide/look-up.ts";
import { playbookForCode, PLAYBOOKS } from "../../../core/guide/playbooks.ts";
import { playbookTitle } from "../../guide/guide-text.ts";
import kit from "../../kit/kit.module.css";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import styles from "./code-list.module.css";
import type { CodesTexts } from "./codes-texts.ts";

/** A field for the code, the signs for those who have none, and every code by family. */
export const CodeList: VoidComponent<{
  texts: CodesTexts;
  /** The address named something that is not known. */
  lost: boolean;
}> = (props) => {
  const { go } = useRouter();
  const [typed, setTyped] = createSignal("");
  const [wrong, setWrong] = createSignal(false);
  const words = () => props.texts.learn.codes;
  const rows = () => rowsBeginning(typed());
  const signs = PLAYBOOKS.filter(({ about }) => about === "symptom");
  const look = (): void => {
    const found = lookUp(typed());
    setWrong(found?.code === null || found === null);
    if (found !== null && found.code !== null) go(`/codes/${codeText(found.code)}`);
  };
  return (
    <div class={styles["screen"]} data-codes="">
      <Show when={props.lost}>
        <Notice kind="gold">
          <h2 data-lost="">{props.texts.learn.code.notFoundTitle}</h2>
          <p>{props.texts.learn.code.notFound}</p>
        </Notice>
      </Show>
      <header class={styles["head"]}>
        <h1>{words().title}</h1>
        <p>{words().lead}</p>
      </header>
      <form
        class={styles["search"]}
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label for="code-field">{words().field}</label>
        <div class={styles["field"]}>
          <input
            id="code-field"
            type="search"
            autocomplete="off"
            maxLength={12}
            aria-invalid={wrong()}
            aria-describedby="code-field-hint"
            value={typed()}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <button
            type="submit"
            classList={{ [kit["button"] ?? ""]: true, [kit["primary"] ?? ""]: true }}
          >
            {words().look}
          </button>
        </div>
        <small id="code-field-hint">{words().hint}</small>
        <Show when={wrong()}>
          <Notice kind="alert" announce="alert">
            <p>{words().wrong}</p>
          </Notice>
        </Show>
      </form>
      <Show when={typed().trim() === ""}>
        <section aria-labelledby="signs-title">
          <h2 id="signs-title">{words().signs}</h2>
          <ul class={styles["signs"]}>
            <For each={signs}>
              {({ id }) => (
                <li>
                  <Link class={styles["sign"]} to={`/codes/${id}`}>
                    <strong>{props.texts.codes.playbooks[id].title}</strong>
                    <span>{props.texts.codes.playbooks[id].summary}</span>
                  </Link>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <section class={styles["all"]} aria-labelledby="all-title">
        <h2 id="all-title">
          {typed().trim() === "" ? words().all : words().filtered(rows().length)}
        </h2>
        <Show when={rows().length > 0} fallback={<p>{words().nothing}</p>}>
          <For each={byFamily(rows())}>
            {(group) => (
              <section class={styles["family"]}>
                <h3>{playbookTitle(props.texts.codes, group.family.id)}</h3>
                <ul class={styles["codes"]}>
                  <For each={group.rows}>
                    {(row) => <CodeTile row={row} codes={props.texts.codes} />}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </Show>
      </section>
    </div>
  );
};

/** A code with the name Apple's software gives it; one with a guide of its own carries the seam. */
const CodeTile: VoidComponent<{ row: CodeRow; codes: CodesTexts["codes"] }> = (props) => (
  <li>
    <Link class={styles["code"]} to={`/codes/${codeText(props.row.code)}`}>
      <span class={styles["number"]} data-guided={playbookForCode(props.row.code).about === "code"}>
        {codeText(props.row.code)}
      </span>
      <span class={styles["name"]}>
        {props.codes.parts[props.row.part]}
        <Show when={props.row.name} fallback={<small>{props.codes.unknownName}</small>}>
          {(name) => <small lang="en">{name()}</small>}
        </Show>
      </span>
    </Link>
  </li>
);
