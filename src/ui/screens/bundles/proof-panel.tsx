import { createResource, createSignal, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import {
  nameSigner,
  readSigners,
  standingOf,
  type KnownSigner,
} from "../../../core/bundle/signers.ts";
import type { RecordStore } from "../../../core/ports.ts";
import { formatDate } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { spanText } from "../../timeline/span-text.ts";
import { useLanguage } from "../../words.ts";
import type { BundlesTexts } from "./bundles-texts.ts";
import styles from "./bundles.module.css";

const SIGNERS = "signers";

/** What was checked and what came of it: hashes, chain, signature, level, format. */
export const ProofPanel: VoidComponent<{
  bundle: OpenedBundle;
  /** Entries of a newer version. */
  unknown: number;
  texts: BundlesTexts;
}> = (props) => {
  const { store } = useServices();
  const { language } = useLanguage();
  const words = () => props.texts.bundles.view;
  const manifest = () => props.bundle.manifest;
  const [signers, { mutate }] = createResource(() => signersOf(store), { initialValue: [] });
  // A list that cannot be read knows nobody.
  const known = () => (signers.state === "ready" ? signers() : []);
  const standing = () => standingOf(props.bundle.signature, known());
  const signer = () =>
    props.bundle.signature.kind === "unsigned" ? "" : props.bundle.signature.signer;
  const [name, setName] = createSignal("");
  const remember = async (): Promise<void> => {
    const { signature } = props.bundle;
    if (signature.kind !== "valid") return;
    const history = await store.history();
    const list = nameSigner(known(), signature.key, name());
    await history.keepSetting(
      SIGNERS,
      list.map(({ key, name: called }) => ({ key, name: called })),
    );
    mutate(list);
  };
  const last = (): string => {
    const dated = manifest().level !== "anyone";
    return dated
      ? words().lastEntry(formatDate(manifest().lastWall, language()))
      : words().lastEntryRelative(spanText(Math.max(0, manifest().lastWall), language()));
  };
  const signedBy = (): string => {
    const found = standing();
    switch (found.kind) {
      case "known":
        return words().signed(found.name, signer());
      case "unknown":
        return words().signedUnknown(signer());
      case "unchecked":
        return words().unchecked(signer());
      case "unsigned":
        return words().unsigned;
    }
  };
  return (
    <section class={styles["panel"]} aria-labelledby="proof-title" data-proof={standing().kind}>
      <h3 id="proof-title">{words().proof}</h3>
      <ul class={styles["proof"]}>
        <li data-mark="good">{words().files(props.bundle.files.length)}</li>
        <Switch>
          <Match when={manifest().integrity.kind === "whole"}>
            <li data-mark="good">{words().chain(props.bundle.events.length)}</li>
          </Match>
          <Match when={manifest().integrity.kind === "damaged"}>
            <li data-mark="bad">{words().damaged(lostOf(props.bundle))}</li>
          </Match>
        </Switch>
        <li
          data-mark={standing().kind === "known" ? "good" : "open"}
          data-signature={standing().kind}
        >
          {signedBy()}
        </li>
        <li data-mark="plain" data-level={manifest().level}>
          {words().level(
            props.texts.handover.level.name[manifest().level],
            props.texts.handover.level.drops[manifest().level],
          )}
        </li>
        <li data-mark="plain">
          {words().madeBy(manifest().app.version, manifest().app.commit, manifest().formatVersion)}{" "}
          {last()} {words().locked[props.bundle.locked]}
        </li>
        <Show when={props.unknown > 0}>
          <li data-mark="open">{words().unknownEvents(props.unknown)}</li>
        </Show>
      </ul>
      <Show when={standing().kind === "unknown"}>
        <div class={styles["buttons"]}>
          <label for="signer-name">{words().nameSigner}</label>
          <input
            id="signer-name"
            type="text"
            maxLength={60}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button disabled={name().trim() === ""} onClick={() => void remember()}>
            {words().nameSignerDo}
          </Button>
        </div>
      </Show>
      <p class={styles["code"]}>{words().hash(props.bundle.hash)}</p>
    </section>
  );
};

const lostOf = ({ manifest: { integrity } }: OpenedBundle): number =>
  integrity.kind === "damaged" ? integrity.lost : 0;

const signersOf = async (store: RecordStore): Promise<readonly KnownSigner[]> =>
  readSigners(await (await store.history()).setting(SIGNERS));
