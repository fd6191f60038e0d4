import { createResource, createSignal, Show, type VoidComponent } from "solid-js";
import type { BundleLock } from "../../../core/bundle-desk.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { looksLikeRecipient } from "../../bundle/help-desks.ts";
import { MAX_SHARED_UNITS } from "../../bundle/shared-as.ts";
import { formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { offerFile } from "../bundles/incoming.ts";
import { bundleDeskOf } from "../../state/bundle-desk.ts";
import { useLanguage } from "../../words.ts";
import type { Handover, Sealed } from "./create-handover.ts";
import styles from "./handover.module.css";
import { JobTold } from "./job-told.tsx";
import { LockChoice } from "./lock-choice.tsx";
import { canShare, shareFile } from "./share-file.ts";

const ZIP = "application/zip";
const AGE = "application/octet-stream";
/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** Signature, lock, and the ways out. What leaves is what was just looked at. */
export const SealPanel: VoidComponent<{
  handover: Handover;
  session: string;
  words: HandoverWords;
}> = (props) => {
  const services = useServices();
  const { language } = useLanguage();
  const router = useRouter();
  const words = () => props.words.seal;
  const [signer] = createResource(async () => (await bundleDeskOf(services)).signer());
  const [sign, setSign] = createSignal(true);
  const [lock, setLock] = createSignal<BundleLock>({ kind: "open" });
  const [sharedAs, setSharedAs] = createSignal("");
  const [made, setMade] = createSignal<Sealed | null>(null);
  const [notShared, setNotShared] = createSignal(false);
  const sealing = () => props.handover.sealing.state();
  const lockReady = (): boolean => {
    const wanted = lock();
    if (wanted.kind === "passphrase") return wanted.passphrase !== "";
    return wanted.kind === "open" || wanted.recipients.some(looksLikeRecipient);
  };
  const blocked = () =>
    props.handover.stale() ||
    !lockReady() ||
    sealing().kind === "working" ||
    props.handover.preparing.state().kind === "working";
  const signs = () => sign() && signer.state === "ready" && signer() !== null;
  const type = () => (lock().kind === "open" ? ZIP : AGE);

  const out = async (way: "save" | "share"): Promise<void> => {
    setNotShared(false);
    const sealed = await props.handover.seal(signs(), lock(), sharedAs());
    if (sealed === null) return;
    setMade(sealed);
    if (way === "share") setNotShared(!(await shareFile(sealed.bundle.name, sealed.blob, type())));
    else
      services.saveFile(
        sealed.bundle.name,
        new Uint8Array(await sealed.blob.arrayBuffer()),
        type(),
      );
  };

  return (
    <section class={styles["panel"]} aria-labelledby="seal-title" data-seal="">
      <h2 id="seal-title">{words().title}</h2>
      <Show
        when={signer.state !== "ready" || signer() !== null}
        fallback={<p data-signer="none">{words().noSigner}</p>}
      >
        <label class={styles["switch"]}>
          <input
            type="checkbox"
            id="sign"
            checked={sign()}
            onChange={(event) => setSign(event.currentTarget.checked)}
          />
          {words().sign}
        </label>
        <Show when={sign() && signer.state === "ready" ? signer() : null}>
          {(fingerprint) => (
            <p class={styles["code"]} data-signer={fingerprint()}>
              {words().signer(fingerprint())}
            </p>
          )}
        </Show>
      </Show>
      <LockChoice lock={lock()} words={words()} onChoose={setLock} />
      <div class={styles["field"]}>
        <label for="shared-as">{props.words.out.sharedAs}</label>
        <input
          id="shared-as"
          type="text"
          maxLength={MAX_SHARED_UNITS}
          value={sharedAs()}
          aria-describedby="shared-as-hint"
          onInput={(event) => setSharedAs(event.currentTarget.value)}
        />
        <small id="shared-as-hint">{props.words.out.sharedAsHint}</small>
      </div>
      <Show when={props.handover.stale()}>
        <p data-stale="">{props.words.stale}</p>
      </Show>
      <div class={styles["buttons"]}>
        <Button kind="primary" id="seal-save" disabled={blocked()} onClick={() => void out("save")}>
          {props.words.out.save}
        </Button>
        <Show when={canShare()}>
          <Button id="seal-share" disabled={blocked()} onClick={() => void out("share")}>
            {props.words.out.share}
          </Button>
        </Show>
      </div>
      <JobTold
        state={sealing()}
        words={props.words}
        onCancel={() => props.handover.sealing.cancel()}
      />
      <Show when={sealing().kind === "done" && made()}>
        {(sealed) => (
          <Notice kind="good" announce="status">
            <p data-sealed={sealed().bundle.name} data-shelved={sealed().shelved}>
              <strong>
                {props.words.out.made(
                  sealed().bundle.name,
                  formatSize(Math.max(SMALLEST, sealed().blob.size), language()),
                )}
              </strong>
            </p>
            <p>{sealed().shelved === "kept" ? props.words.out.kept : props.words.out.notKept}</p>
            <p data-signed={sealed().bundle.signer ?? ""}>
              {sealed().bundle.signer === null
                ? props.words.out.unsigned
                : props.words.out.signed(sealed().bundle.signer ?? "")}
            </p>
            <p class={styles["code"]}>{props.words.out.hash(sealed().bundle.hash)}</p>
            <Show when={notShared()}>
              <p data-not-shared="">{props.words.out.shareFailed}</p>
            </Show>
            <div class={styles["buttons"]}>
              <Button
                id="look-sealed"
                onClick={() =>
                  offerFile(new File([sealed().blob], sealed().bundle.name), router.go)
                }
              >
                {props.words.out.look}
              </Button>
              <Link to={`/sheet/${props.session}`}>{props.words.out.sheet}</Link>
              <Link to="/bundles">{props.words.out.shelf}</Link>
            </div>
          </Notice>
        )}
      </Show>
    </section>
  );
};
