import type { VoidComponent } from "solid-js";
import type { StorageErrorCode } from "../../core/errors.ts";
import { loadStorage } from "../../i18n/load-first.ts";
import { createLazyWords } from "../words.ts";

/** The sentence for a code of the storage: what is wrong and what to do. Its words come when it is needed. */
export const StorageSentence: VoidComponent<{ code: StorageErrorCode }> = (props) => {
  const words = createLazyWords(loadStorage);
  return <p data-error={props.code}>{words()?.error[props.code]}</p>;
};
