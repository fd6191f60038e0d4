// Lays attempts out as a grid: a column a cable, a row a place (computer and port). Layout only.
import type { AttemptRow } from "../../core/diagnosis/attempt-rows.ts";
import type { CableKind } from "../../core/session/events.ts";

export interface MatrixGrid {
  readonly cables: readonly { readonly cable: number; readonly kind: CableKind }[];
  readonly places: readonly {
    readonly computer: number;
    readonly port: number;
    /** The attempts at this place, a list a cable, oldest first. */
    readonly cells: readonly (readonly AttemptRow[])[];
  }[];
}

/** The grid of the attempts; both axes ascend by number. */
export function matrixGrid(rows: readonly AttemptRow[]): MatrixGrid {
  const setups = rows.map(({ setup }) => setup);
  const cables = unique(setups.map(({ cable }) => cable)).map((cable) => ({
    cable,
    kind:
      setups.find((setup) => setup.cable === cable && setup.cableKind !== "unknown")?.cableKind ??
      ("unknown" as const),
  }));
  const places = unique(setups.map(({ computer }) => computer)).flatMap((computer) =>
    unique(setups.filter((setup) => setup.computer === computer).map(({ port }) => port)).map(
      (port) => ({
        computer,
        port,
        cells: cables.map(({ cable }) =>
          rows.filter(
            ({ setup }) =>
              setup.cable === cable && setup.port === port && setup.computer === computer,
          ),
        ),
      }),
    ),
  );
  return { cables, places };
}

const unique = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b);
