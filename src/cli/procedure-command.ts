// `inspect procedure`: how a model is brought into a mode by its buttons, with every hold in seconds and where
// the times come from. Reads the same table as the app.
import type { Model } from "../core/apple/model.ts";
import { MODELS } from "../core/apple/models.ts";
import { COACH_GOALS } from "../core/coach/codes.ts";
import { procedureFor, type Button, type Press } from "../core/coach/procedures.ts";
import { COACH_SOURCES, type CoachSourceId } from "../core/coach/sources.data.ts";
import type { Procedure, Timing } from "../core/coach/types.ts";
import { button as english, presses as inEnglish } from "../i18n/en/guide/presses.ts";
import { button as japanese, presses as inJapanese } from "../i18n/ja/guide/presses.ts";
import { powerPlace, type PowerPlace } from "../i18n/power-place.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";

const USAGE = `Usage: inspect procedure --model iPhone12,8 --goal ${COACH_GOALS.join("|")} [--lang ja]`;

/** Prints family, buttons, holds, other timings and sources; refuses models that no buttons lead anywhere. */
export const procedureCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["model", "goal", "lang"]);
  const [unexpected] = words;
  if (unexpected !== undefined)
    throw new UsageError(`What is ${JSON.stringify(unexpected.slice(0, 40))}? ${USAGE}`);
  const goal = COACH_GOALS.find((it) => it === values.goal);
  if (values.model === undefined || goal === undefined) throw new UsageError(USAGE);
  const lang = values.lang ?? "en";
  if (lang !== "en" && lang !== "ja") throw new UsageError(`--lang takes en or ja. ${USAGE}`);
  const wanted = values.model.toLowerCase();
  const models = MODELS.filter(({ productType }) => productType.toLowerCase() === wanted);
  const [model] = models;
  if (model === undefined) {
    io.complain(`No model is called ${JSON.stringify(values.model.slice(0, 40))} in the table.`);
    return 1;
  }
  const procedure = procedureFor(model, goal);
  if (procedure === null) {
    io.complain(
      `${model.name} (${model.productType}) is not coached: no button procedure of an iPhone, iPad or iPod touch fits it.`,
    );
    return 1;
  }
  io.print(describe(models, model, procedure, lang));
  return 0;
};

function describe(
  models: readonly Model[],
  model: Model,
  procedure: Procedure,
  lang: "en" | "ja",
): unknown {
  const place = powerPlace(procedure.family, model.productType);
  const [usual, ...others] = procedure.timings;
  const used = new Set(procedure.timings.flatMap(sourcesOf));
  return {
    model: model.productType,
    name: model.name,
    boards: models.map(({ boardConfig }) => boardConfig),
    connector: model.connector,
    goal: procedure.goal,
    family: procedure.family,
    language: lang,
    ...told(usual, place, lang),
    alternatives: others.map((timing) => told(timing, place, lang)),
    sources: Object.fromEntries([...used].map((id) => [id, COACH_SOURCES[id]])),
  };
}

function told(timing: Timing, place: PowerPlace, lang: "en" | "ja"): object {
  const name = lang === "ja" ? japanese : english;
  const sentences = (lang === "ja" ? inJapanese : inEnglish)(timing.presses, place);
  return {
    timing: timing.id,
    grade: timing.grade,
    source: timing.source,
    computerRebootsAtSeconds: timing.rebootAtMs === null ? null : timing.rebootAtMs / 1_000,
    presses: timing.presses.map((press, at) => ({
      ...pressed(press, (which) => name(which, place)),
      says: sentences[at] ?? "",
    })),
  };
}

const pressed = (press: Press, name: (button: Button) => string): object =>
  press.kind === "tap"
    ? { kind: "tap", buttons: [name(press.button)], source: press.source }
    : {
        kind: "hold",
        buttons: press.buttons.map(name),
        releases: press.release.map(name),
        seconds: press.clockSeconds,
        secondsAfterBlackScreen: press.afterBlackSeconds,
        until: press.until,
        source: press.source,
      };

const sourcesOf = ({ source, presses }: Timing): readonly CoachSourceId[] =>
  [source, ...presses.map((press) => press.source)].filter((id) => id !== null);
