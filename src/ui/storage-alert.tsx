import { For, Show, type VoidComponent } from "solid-js";
import { Button } from "./kit/button.tsx";
import { Notice } from "./kit/notice.tsx";
import { useServices } from "./services.ts";
import { useWords } from "./words.ts";

/** What the check at the start found wrong with the record on this computer; nothing where all is well. */
export const StorageAlert: VoidComponent = () => {
  const words = useWords();
  const { health, acknowledgeLoss } = useServices();
  return (
    <>
      <Show when={health().trouble}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <p data-error={code()}>{words().error[code()]}</p>
          </Notice>
        )}
      </Show>
      <Show when={health().lost.length > 0}>
        <Notice kind="alert" announce="alert">
          <For each={health().lost}>
            {(count) => <p data-lost={count}>{words().storage.lost(count)}</p>}
          </For>
          <Button onClick={() => acknowledgeLoss()}>{words().storage.dismiss}</Button>
        </Notice>
      </Show>
    </>
  );
};
