import type { VoidComponent } from "solid-js";
import type { KeepingWords } from "../../i18n/keeping-words.ts";
import { Notice } from "../kit/notice.tsx";
import type { Failure } from "./ports.ts";

/** What went wrong and what to do. `other`: the sentence for what has no code. */
export const FailureSentence: VoidComponent<{
  why: Failure;
  words: KeepingWords;
  other?: string;
}> = (props) => {
  const sentence = (): string => {
    const why = props.why;
    const said = props.words;
    if (why === "other") return props.other ?? said.failed;
    return isStorage(why) ? said.storage[why] : said.refusal[why];
  };
  return (
    <Notice kind="alert" announce="alert">
      <p data-error={props.why}>{sentence()}</p>
    </Notice>
  );
};

const isStorage = (why: Failure): why is keyof KeepingWords["storage"] =>
  why.startsWith("storage-");
