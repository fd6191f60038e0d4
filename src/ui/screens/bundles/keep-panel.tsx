import { createSignal, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import { keepReceived, type Kept } from "./keep-received.ts";

/** Puts the received file on the shelf. */
export const KeepPanel: VoidComponent<{
  bundle: OpenedBundle;
  file: File | null;
  words: BundlesWords["keep"];
}> = (props) => {
  const services = useServices();
  const [told, setTold] = createSignal<Kept | null>(null);
  const done = () => told() === "kept" || told() === "already";
  const keep = async (file: File): Promise<void> => {
    setTold(await keepReceived(services, file, props.bundle));
  };
  return (
    <Show when={props.file}>
      {(file) => (
        <div data-keep={told() ?? ""}>
          <Button id="keep-bundle" disabled={done()} onClick={() => void keep(file())}>
            {props.words.make}
          </Button>
          <Show when={told()}>
            {(what) => (
              <Notice kind={done() ? "good" : "alert"} announce="status">
                <p>{props.words[what()]}</p>
              </Notice>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
};
