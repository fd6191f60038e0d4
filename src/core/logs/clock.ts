// The clocks of a log: packs what a line's head says into one number while the file goes by, and turns it into
// milliseconds when all is read, because only then is it known what four digits behind the second mean.
import type { HeadKind } from "./line-head.ts";
import type { Head } from "./line-head.ts";

/** A packed clock: seconds since the midnight before the first line, and the digits behind. */
type RawClock = number;

const PER_SECOND = 1 << 15;
/** Set where four digits were printed: thousandths padded with a zero, or ten-thousandths. */
const FOUR_DIGITS = 1 << 14;
const DAY = 86_400;
/** A clock that falls by more than this went past midnight; by less, two threads wrote out of order. */
const WRAP_SECONDS = 43_200;
/** Largest number that padded thousandths can print. */
const MOST_PADDED = 999;
const SCALE: readonly number[] = [0, 1000, 100, 10];

/** One kind of head: where its clock stands, and how much was said behind it. */
interface Kind {
  second: number;
  day: number;
  /** True once it printed a fraction no thousandth can have. */
  fine: boolean;
  /** True once it printed four digits. */
  four: boolean;
  statements: number;
}

export class Clocks {
  readonly #kinds = new Map<HeadKind, Kind>();
  #last: HeadKind | null = null;
  #kind: Kind = newKind(0);

  #of(head: Head): Kind {
    if (head.kind === this.#last) return this.#kind;
    let kind = this.#kinds.get(head.kind);
    if (kind === undefined) {
      kind = newKind(head.second);
      this.#kinds.set(head.kind, kind);
    }
    this.#last = head.kind;
    this.#kind = kind;
    return kind;
  }

  /** The packed clock of a head; -1 without one. */
  pack(head: Head): RawClock {
    if (head.second < 0) return -1;
    const kind = this.#of(head);
    let day = kind.day;
    if (head.second < kind.second - WRAP_SECONDS) day = ++kind.day;
    // A straggler from before midnight belongs to the day before.
    if (day > 0 && head.second > kind.second + WRAP_SECONDS) day--;
    else kind.second = head.second;
    const seconds = day * DAY + head.second;
    if (head.digits < 4) return seconds * PER_SECOND + head.fraction * (SCALE[head.digits] ?? 0);
    kind.four = true;
    if (head.fraction > MOST_PADDED) kind.fine = true;
    return seconds * PER_SECOND + FOUR_DIGITS + head.fraction;
  }

  /** Counts a statement behind a head. */
  said(head: Head): void {
    this.#of(head).statements++;
  }

  /** How many statements stood behind each kind of head. */
  heads(): ReadonlyMap<HeadKind, number> {
    return new Map([...this.#kinds].map(([kind, { statements }]) => [kind, statements]));
  }

  /** Milliseconds since the midnight before the first line. */
  millis(raw: RawClock, kind: HeadKind): number {
    const seconds = Math.floor(raw / PER_SECOND);
    const rest = raw % PER_SECOND;
    if (rest < FOUR_DIGITS) return seconds * 1000 + rest / 10;
    const fraction = rest - FOUR_DIGITS;
    return seconds * 1000 + (this.#kinds.get(kind)?.fine === true ? fraction / 10 : fraction);
  }

  /** True where four digits were printed and every one was read as a padded thousandth. */
  get padded(): boolean {
    const four = [...this.#kinds.values()].filter((kind) => kind.four);
    return four.length > 0 && four.every((kind) => !kind.fine);
  }
}

const newKind = (second: number): Kind => ({
  second,
  day: 0,
  fine: false,
  four: false,
  statements: 0,
});

/** "20:00:15.450" of milliseconds since midnight. */
export function clockText(millis: number): string {
  const whole = Math.round(millis) % (DAY * 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  const seconds = Math.floor(whole / 1000) % 60;
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${String(whole % 1000).padStart(3, "0")}`;
}
