import { createSignal, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";

/** Puts the received file on the shelf, as it came: a locked one stays locked. */
export const KeepPanel: VoidComponent<{
  bundle: OpenedBundle;
  file: File | null;
  words: BundlesWords["keep"];
}> = (props) => {
  const { store, sha256, clock } = useServices();
  const [told, setTold] = createSignal<"kept" | "failed" | null>(null);
  const keep = async (file: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const hash = await sha256(bytes);
      const history = await store.history();
      const { manifest } = props.bundle;
      await history.shelve(
        {
          id: hash,
          session: manifest.session,
          name: file.name.slice(0, 200),
          sizeBytes: bytes.length,
          hash,
          madeWall: clock.now().wall,
          direction: "received",
          level: manifest.level,
          sharedAs: null,
        },
        bytes,
      );
      setTold("kept");
    } catch {
      // The file itself is untouched: the person is told that no copy was kept.
      setTold("failed");
    }
  };
  return (
    <Show when={props.file}>
      {(file) => (
        <div data-keep={told() ?? ""}>
          <Button id="keep-bundle" disabled={told() === "kept"} onClick={() => void keep(file())}>
            {props.words.make}
          </Button>
          <Show when={told()}>
            {(what) => (
              <Notice kind={what() === "kept" ? "good" : "alert"} announce="status">
                <p>{props.words[what()]}</p>
              </Notice>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
};
