import { Show, type VoidComponent } from "solid-js";
import { ROOM_BYTES } from "../core/second-copy.ts";
import { loadStorage } from "../i18n/load-first.ts";
import { formatSize } from "./format.ts";
import { Button } from "./kit/button.tsx";
import { as } from "./kit/narrow.ts";
import { Notice } from "./kit/notice.tsx";
import { StorageSentence } from "./kit/storage-sentence.tsx";
import { Link, useRouter } from "./router.tsx";
import { useServices, type Loss } from "./services.ts";
import { createLazyWords, useLanguage } from "./words.ts";

/** What the check at the start found wrong with the record on this computer; nothing where all is well. */
export const StorageAlert: VoidComponent = () => {
  const words = createLazyWords(loadStorage);
  const { health, acknowledgeLoss, acknowledgeBack, startRecordAnew } = useServices();
  const { language } = useLanguage();
  const { route } = useRouter();
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
      <Show when={health().low && as(route(), "page")?.page !== "keeping"}>
        <Notice kind="gold" announce="status">
          <p data-low-room="">{words()?.low(formatSize(ROOM_BYTES, language()))}</p>
          <p>
            <Link to="/keeping">{words()?.toKeeping}</Link>
          </p>
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
