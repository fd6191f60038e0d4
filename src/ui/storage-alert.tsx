import { Show, type VoidComponent } from "solid-js";
import { loadStorage } from "../i18n/load-first.ts";
import { Button } from "./kit/button.tsx";
import { Notice } from "./kit/notice.tsx";
import { StorageSentence } from "./kit/storage-sentence.tsx";
import { useServices, type Loss } from "./services.ts";
import { createLazyWords } from "./words.ts";

/** What the check at the start found wrong with the record on this computer; nothing where all is well. */
export const StorageAlert: VoidComponent = () => {
  const words = createLazyWords(loadStorage);
  const { health, acknowledgeLoss, acknowledgeBack, startRecordAnew } = useServices();
  const sentence = (loss: Loss): string | undefined => {
    if (loss.kind === "lost") return words()?.lost(loss.events);
    return loss.kind === "vanished" ? words()?.vanished : words()?.error["storage-damaged"];
  };
  return (
    <>
      <Show when={health().trouble}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <StorageSentence code={code()} />
            <Show when={code() === "storage-unopenable"}>
              <p>{words()?.anewMeans}</p>
              <Button onClick={() => startRecordAnew()}>{words()?.anew}</Button>
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={health().back > 0}>
        <Notice kind="good" announce="status">
          <p data-back={health().back}>{words()?.back(health().back)}</p>
          <Button onClick={() => acknowledgeBack()}>{words()?.dismiss}</Button>
        </Notice>
      </Show>
      <Show when={health().loss}>
        {(loss) => (
          <Notice kind="alert" announce="alert">
            <p data-loss={loss().kind}>{sentence(loss())}</p>
            <Button onClick={() => acknowledgeLoss()}>{words()?.dismiss}</Button>
          </Notice>
        )}
      </Show>
    </>
  );
};
