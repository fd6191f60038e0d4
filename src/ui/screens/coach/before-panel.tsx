import {
  createEffect,
  createMemo,
  createSignal,
  For,
  on,
  Show,
  type VoidComponent,
} from "solid-js";
import { warningsFor } from "../../../core/coach/advice.ts";
import { procedureOf } from "../../../core/coach/procedures.ts";
import { COACH_SOURCES } from "../../../core/coach/sources.data.ts";
import type { Coach, Timing } from "../../../core/coach/types.ts";
import type { Connector } from "../../../core/apple/model.ts";
import type { CableKind } from "../../../core/session/events.ts";
import { Sources } from "../../guide/sources.tsx";
import { Chips } from "../../kit/chips.tsx";
import styles from "./before-panel.module.css";
import type { CoachTexts } from "./coach-texts.ts";
import { cited } from "./cited.ts";
import { RebootOffer } from "./reboot-offer.tsx";

const CABLES: Readonly<Record<"lightning" | "usb-c", readonly CableKind[]>> = {
  lightning: ["usb-a-lightning", "usb-c-lightning", "other", "unknown"],
  "usb-c": ["usb-a-usb-c", "usb-c-usb-c", "other", "unknown"],
};
const ALL: readonly CableKind[] = [
  "usb-a-lightning",
  "usb-c-lightning",
  "usb-a-usb-c",
  "usb-c-usb-c",
  "other",
  "unknown",
];

const cablesFor = (connector: Connector | null): readonly CableKind[] =>
  connector === "lightning" || connector === "usb-c" ? CABLES[connector] : ALL;

/** What has to be read, and what can be chosen, before the first count. */
export const BeforePanel: VoidComponent<{
  coach: Coach;
  hub: boolean;
  handle: number | null;
  running: boolean;
  texts: CoachTexts;
  onCable: (kind: CableKind) => void;
  onTiming: (timing: Timing) => void;
  onUnderstood: () => void;
}> = (props) => {
  const coach = () => props.texts.coach;
  // The coach changes with every second it counts; what stands here does not, and is not drawn anew.
  const setup = createMemo(() => props.coach.setup);
  const misses = createMemo(() => props.coach.misses);
  const warnings = createMemo(() =>
    warningsFor(setup().goal, {
      // A phone whose connector nobody knows may be a Lightning one.
      connector: setup().connector ?? "lightning",
      cableKind: setup().cableKind,
      hub: props.hub,
      misses: misses(),
    }),
  );
  const timings = createMemo(() => procedureOf(setup().family, setup().goal).timings);
  const byHand = createMemo(() => timings().filter(({ rebootAtMs }) => rebootAtMs === null));
  const cables = createMemo(() =>
    cablesFor(setup().connector).map((kind) => ({
      value: kind,
      label: coach().cable.kinds[kind],
    })),
  );
  const choices = createMemo(() =>
    byHand().map(({ id }) => ({ value: id, label: coach().timing.names[id].title })),
  );
  const sources = createMemo(() =>
    cited([
      ...warnings(),
      setup().timing,
      ...setup().timing.presses.flatMap(({ source }) =>
        source === null ? [] : [{ source, grade: setup().timing.grade }],
      ),
    ]),
  );
  const byHost = () => timings().find(({ rebootAtMs }) => rebootAtMs !== null) ?? null;
  /** Offered once in recovery mode, and kept while it is chosen. */
  const offered = () =>
    byHost() !== null && (props.coach.mode === "recovery" || setup().timing === byHost());
  const [open, setOpen] = createSignal(false);
  // After a miss the choice of timings is no longer a detail.
  createEffect(
    on(
      () => misses() > 0,
      (missed) => missed && setOpen(true),
    ),
  );
  return (
    <section class={styles["before"]} aria-labelledby="before-title">
      <Show when={warnings().length > 0}>
        <h2 id="before-title">{coach().before}</h2>
        <ul class={styles["warnings"]}>
          <For each={warnings()}>
            {(warning) => (
              <li data-warning={warning.code}>
                {coach().warnings[warning.code]}{" "}
                <Show when={warning.grade !== "source"}>
                  <small title={props.texts.guide.grades[warning.grade].meaning}>
                    {props.texts.guide.grades[warning.grade].name}
                  </small>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={setup().goal === "dfu"}>
        <Chips
          part="cable"
          legend={coach().cable.legend}
          chips={cables()}
          chosen={setup().cableKind}
          onChoose={(kind) => props.onCable(kind)}
        />
      </Show>
      <Show when={offered() ? byHost() : null}>
        {(timing) => (
          <RebootOffer
            coach={props.coach}
            timing={timing()}
            usual={timings()[0]}
            handle={props.handle}
            words={coach().reboot}
            onTiming={props.onTiming}
            onUnderstood={props.onUnderstood}
          />
        )}
      </Show>
      <Show when={byHand().length > 1 && setup().timing.rebootAtMs === null}>
        <details
          class={styles["timings"]}
          open={open()}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{coach().timing.chosen(coach().timing.names[setup().timing.id].title)}</summary>
          <Chips
            part="timing"
            legend={coach().timing.names[setup().timing.id].told}
            chips={choices()}
            chosen={setup().timing.id}
            onChoose={(id) => {
              const timing = byHand().find((one) => one.id === id);
              if (timing !== undefined) props.onTiming(timing);
            }}
          />
        </details>
      </Show>
      <Sources
        lines={sources()}
        guide={props.texts.guide}
        words={props.texts.session}
        table={COACH_SOURCES}
      />
    </section>
  );
};
