import { createUniqueId, type VoidComponent } from "solid-js";
import { MAX_SHARED_UNITS } from "../../bundle/shared-as.ts";
import { Button } from "../../kit/button.tsx";
import styles from "./bundles.module.css";

/** To whom a bundle of the shelf was given, noted or changed afterwards: the note is on the shelf alone. */
export const ShareNote: VoidComponent<{
  name: string;
  label: string;
  hint: string;
  save: string;
  dont: string;
  onSave: (name: string) => void;
  onClose: () => void;
}> = (props) => {
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;
  const save = (): void => props.onSave(field?.value ?? "");
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key leaves all of the form
    <form
      class={styles["buttons"]}
      data-note=""
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <label for={id}>{props.label}</label>
      <input
        ref={(input) => {
          field = input;
          queueMicrotask(() => input.focus());
        }}
        id={id}
        type="text"
        maxLength={MAX_SHARED_UNITS}
        value={props.name}
        aria-describedby={`${id}-hint`}
      />
      <Button onClick={save}>{props.save}</Button>
      <Button kind="quiet" onClick={() => props.onClose()}>
        {props.dont}
      </Button>
      <small id={`${id}-hint`}>{props.hint}</small>
    </form>
  );
};
