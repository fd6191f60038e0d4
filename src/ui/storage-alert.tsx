import { Show, type VoidComponent } from "solid-js";
import { Button } from "./kit/button.tsx";
import { Notice } from "./kit/notice.tsx";
import { useServices, type Loss } from "./services.ts";
import { useWords } from "./words.ts";

/** What the check at the start found wrong with the record on this computer; nothing where all is well. */
export const StorageAlert: VoidComponent = () => {
  const words = useWords();
  const { health, acknowledgeLoss } = useServices();
  const sentence = (loss: Loss): string => {
    if (loss.kind === "lost") return words().storage.lost(loss.events);
    return loss.kind === "vanished" ? words().storage.vanished : words().error["storage-damaged"];
  };
  return (
    <>
      <Show when={health().trouble}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <p data-error={code()}>{words().error[code()]}</p>
          </Notice>
        )}
      </Show>
      <Show when={health().loss}>
        {(loss) => (
          <Notice kind="alert" announce="alert">
            <p data-loss={loss().kind}>{sentence(loss())}</p>
            <Button onClick={() => acknowledgeLoss()}>{words().storage.dismiss}</Button>
          </Notice>
        )}
      </Show>
    </>
  );
};
