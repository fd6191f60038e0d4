import { createSignal, createUniqueId, For, Show, type VoidComponent } from "solid-js";
import { MODELS } from "../../../core/apple/models.ts";
import { parseCode } from "../../../core/session/error-code.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { areShortcutsOn } from "../../shortcuts/shortcuts-switch.tsx";
import { useWords } from "../../words.ts";
import {
  filtersSet,
  MAX_SEARCH_UNITS,
  NO_SEARCH,
  ORDERS,
  OUTCOMES,
  PRACTICES,
  type Search,
} from "./search-address.ts";
import styles from "./search-form.module.css";

/** One entry a product type: some stand in the table once for each of two chips. */
const MENDABLE = MODELS.filter(
  ({ class: kind, productType }, at) =>
    (kind === "iphone" || kind === "ipad" || kind === "ipod") &&
    MODELS.findIndex((model) => model.productType === productType) === at,
);

/** The field and the filters of the history. "/" goes to the field, as on every screen that has one. */
export const SearchForm: VoidComponent<{
  search: Search;
  words: HistoryWords;
  /** `typing`: more letters may follow at once. */
  onSearch: (search: Search, typing: boolean) => void;
}> = (props) => {
  const shell = useWords();
  const { choices } = useServices();
  const id = createUniqueId();
  const words = () => props.words.search;
  const [wrong, setWrong] = createSignal(false);
  const set = (more: Partial<Search>, typing = false): void =>
    props.onSearch({ ...props.search, ...more }, typing);
  let field: HTMLInputElement | undefined;
  const typeCode = (text: string): void => {
    const code = parseCode(text);
    setWrong(code === "wrong");
    if (code !== "wrong") set({ code }, true);
  };
  return (
    <search class={styles["search"]}>
      <form onSubmit={(event) => event.preventDefault()}>
        <label class={styles["main"]} for={`${id}-field`}>
          {words().label}
        </label>
        <input
          id={`${id}-field`}
          ref={(element) => (field = element)}
          type="search"
          data-search=""
          autocomplete="off"
          maxLength={MAX_SEARCH_UNITS}
          aria-describedby={`${id}-hint`}
          value={props.search.text}
          onInput={(event) => set({ text: event.currentTarget.value }, true)}
        />
        <p id={`${id}-hint`} class={styles["hint"]}>
          {words().hint}
          {/* A promise that holds only while single keys act. */}
          <Show when={areShortcutsOn(choices)}> {words().hintKey}</Show>
        </p>
        <details class={styles["more"]} open={filtersSet(props.search) > 0} data-filters="">
          <summary>{words().filters}</summary>
          <div class={styles["filters"]}>
            <label>
              {words().outcome}
              <select
                data-filter="outcome"
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  set({ outcome: OUTCOMES.find((outcome) => outcome === chosen) ?? null });
                }}
              >
                <option value="" selected={props.search.outcome === null}>
                  {words().anyOutcome}
                </option>
                <For each={OUTCOMES}>
                  {(outcome) => (
                    <option value={outcome} selected={props.search.outcome === outcome}>
                      {shell().history.outcome[outcome]}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label>
              {words().code}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={7}
                data-filter="code"
                aria-invalid={wrong()}
                aria-describedby={wrong() ? `${id}-code` : undefined}
                value={props.search.code ?? ""}
                onInput={(event) => typeCode(event.currentTarget.value)}
              />
              <small id={`${id}-code`} role="alert">
                {wrong() ? words().codeWrong : ""}
              </small>
            </label>
            <label>
              {words().model}
              <select
                data-filter="model"
                onChange={(event) => set({ productType: event.currentTarget.value || null })}
              >
                <option value="" selected={props.search.productType === null}>
                  {words().anyModel}
                </option>
                <For each={MENDABLE}>
                  {({ productType, name }) => (
                    <option value={productType} selected={props.search.productType === productType}>
                      {`${shell().device.model(name)} (${productType})`}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label>
              {words().from}
              <input
                type="date"
                data-filter="from"
                max={props.search.to || undefined}
                value={props.search.from}
                onChange={(event) => set({ from: event.currentTarget.value })}
              />
            </label>
            <label>
              {words().to}
              <input
                type="date"
                data-filter="to"
                min={props.search.from || undefined}
                value={props.search.to}
                onChange={(event) => set({ to: event.currentTarget.value })}
              />
            </label>
            <label>
              {words().order}
              <select
                data-filter="order"
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  set({ order: ORDERS.find((order) => order === chosen) ?? NO_SEARCH.order });
                }}
              >
                <For each={ORDERS}>
                  {(order) => (
                    <option value={order} selected={props.search.order === order}>
                      {words().orders[order]}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label>
              {words().practice}
              <select
                data-filter="practice"
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  set({
                    practice:
                      PRACTICES.find((practice) => practice === chosen) ?? NO_SEARCH.practice,
                  });
                }}
              >
                <For each={PRACTICES}>
                  {(practice) => (
                    <option value={practice} selected={props.search.practice === practice}>
                      {words().practices[practice]}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </div>
        </details>
        <Button
          kind="quiet"
          id="clear-search"
          disabled={filtersSet(props.search) === 0 && props.search.text === ""}
          onClick={() => {
            setWrong(false);
            props.onSearch(NO_SEARCH, false);
            field?.focus();
          }}
        >
          {words().clear}
        </Button>
      </form>
    </search>
  );
};
