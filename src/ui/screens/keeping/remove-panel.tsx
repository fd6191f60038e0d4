import { createSignal, type VoidComponent } from "solid-js";
import { MAX_CASE_UNITS } from "../../../core/session/events.ts";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import type { Forget } from "../../keeping/create-forget.tsx";
import { Button } from "../../kit/button.tsx";
import styles from "./keeping-screen.module.css";

/** Everything about one customer. */
export const RemovePanel: VoidComponent<{
  words: KeepingWords;
  onForget: Forget["openForget"];
}> = (props) => {
  const [customer, setCustomer] = createSignal("");
  const words = () => props.words.remove;
  const search = (): void => {
    if (customer().trim() !== "") props.onForget("customer", customer());
  };
  return (
    <section class={styles["panel"]} aria-labelledby="remove-title">
      <h2 id="remove-title">{words().title}</h2>
      <p>{words().lead}</p>
      <form
        class={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label class={styles["field"]}>
          <span>{words().field}</span>
          <input
            type="text"
            id="customer"
            autocomplete="off"
            maxLength={MAX_CASE_UNITS}
            value={customer()}
            onInput={(event) => setCustomer(event.currentTarget.value)}
          />
        </label>
        <Button id="remove-customer" disabled={customer().trim() === ""} onClick={search}>
          {words().search}
        </Button>
      </form>
    </section>
  );
};
