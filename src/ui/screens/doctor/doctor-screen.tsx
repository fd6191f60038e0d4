import { createMemo, createSignal, For, Show, type VoidComponent } from "solid-js";
import { overall, type Finding } from "../../../core/doctor/judge.ts";
import type { DoctorWords } from "../../../i18n/doctor-words.ts";
import { loadDoctor } from "../../../i18n/load.ts";
import { formatDate } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import kit from "../../kit/kit.module.css";
import { Notice } from "../../kit/notice.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useLanguage } from "../../words.ts";
import { createDoctor } from "./create-doctor.ts";
import { ExitTest } from "./exit-test.tsx";
import { fixText, SIGN, stateText, wholeText } from "./finding-text.ts";
import styles from "./doctor-screen.module.css";

/** Whether this computer is ready: every check with its mark and, where needed, the one thing to do. Prints as a sheet. */
export const DoctorScreen: VoidComponent<{ marker: string | undefined }> = (props) => {
  const words = createLazyWords(loadDoctor);
  const { language } = useLanguage();
  const services = useServices();
  const marker = () => /^kept-([0-9a-f]{16})$/.exec(props.marker ?? "")?.[1] ?? null;
  const [told, setTold] = createSignal<"kept" | "cleared" | "open" | null>(null);
  const doctor = createDoctor(services, language, (port) => {
    const name = marker();
    // Once a visit: reading it again would find what the first reading left.
    if (name !== null && told() === null) setTold(port.afterExit(name));
    return told();
  });
  const worst = createMemo(() => {
    const findings = doctor.findings();
    return findings === undefined ? null : overall(findings);
  });
  const [copied, setCopied] = createSignal<boolean | null>(null);
  const copy = async (findings: readonly Finding[]): Promise<void> => {
    const texts = words();
    if (texts === undefined) return;
    const about = { app: services.app, host: services.host(), wall: doctor.lookedWall() };
    setCopied(await services.copyText(wholeText(findings, about, texts, language())));
  };
  const verdict = (texts: DoctorWords): string => {
    const mark = worst();
    return mark === null || doctor.looking() ? texts.looking : texts.overall[mark];
  };
  const copyResult = (texts: DoctorWords): string => {
    const done = copied();
    if (done === null) return "";
    return done ? texts.copied : texts.notCopied;
  };

  return (
    <Show when={words()}>
      {(doctorWords) => (
        <div class={styles["screen"]} data-doctor={worst() ?? "looking"}>
          <header class={styles["head"]}>
            <h1>{doctorWords().title}</h1>
            <p class={styles["screen-only"]}>{doctorWords().lead}</p>
            <output class={styles["overall"]}>{verdict(doctorWords())}</output>
          </header>
          <dl class={styles["sheet"]}>
            <dt>{doctorWords().sheet.laptop}</dt>
            <dd>
              <input
                type="text"
                aria-label={doctorWords().sheet.laptop}
                aria-describedby="laptop-hint"
                maxLength={60}
                value={doctor.port()?.laptopName() ?? ""}
                onChange={({ currentTarget }) => doctor.port()?.nameLaptop(currentTarget.value)}
              />
              <small id="laptop-hint" class={styles["screen-only"]}>
                {doctorWords().sheet.laptopHint}
              </small>
            </dd>
            <dt>{doctorWords().sheet.made}</dt>
            <dd>{formatDate(doctor.lookedWall(), language())}</dd>
            <dt>{doctorWords().sheet.address}</dt>
            <dd>{location.origin}</dd>
          </dl>
          <Show when={doctor.findings()}>
            {(findings) => (
              <>
                <ul class={styles["checks"]}>
                  <For each={findings()}>
                    {(finding) => (
                      <li
                        class={styles["check"]}
                        data-check={finding.id}
                        data-mark={finding.mark}
                        data-state={finding.state}
                      >
                        <span class={styles["sign"]} aria-hidden="true">
                          {SIGN[finding.mark]}
                        </span>
                        <div>
                          <h2>
                            {doctorWords().check[finding.id]}
                            <span
                              class={kit["hidden"]}
                            >{`: ${doctorWords().mark[finding.mark]}`}</span>
                          </h2>
                          <p>{stateText(finding, doctorWords(), language())}</p>
                          <Show when={finding.id === "system"}>
                            <p>{doctorWords().system[services.host().system]}</p>
                          </Show>
                          <Show when={fixText(finding, doctorWords())}>
                            {(fix) => <p class={styles["fix"]}>{fix()}</p>}
                          </Show>
                        </div>
                      </li>
                    )}
                  </For>
                </ul>
                <div class={styles["actions"]}>
                  <Button kind="primary" onClick={() => doctor.again()} disabled={doctor.looking()}>
                    {doctorWords().again}
                  </Button>
                  <Button onClick={() => void copy(findings())}>{doctorWords().copy}</Button>
                  <Button onClick={() => print()}>{doctorWords().print}</Button>
                  <output>{copyResult(doctorWords())}</output>
                </div>
              </>
            )}
          </Show>
          <Show when={doctor.port()}>
            {(port) => <ExitTest port={port()} told={told()} words={doctorWords()} />}
          </Show>
          <section class={styles["driver"]}>
            <h2>{doctorWords().driverTitle}</h2>
            <Notice kind="gold">
              <For each={doctorWords().driver}>{(line) => <p>{line}</p>}</For>
            </Notice>
          </section>
          <nav class={styles["links"]} aria-label={doctorWords().title}>
            <Link to="/kit">{doctorWords().links.kit}</Link>
            <Link to="/privacy">{doctorWords().links.privacy}</Link>
          </nav>
        </div>
      )}
    </Show>
  );
};
