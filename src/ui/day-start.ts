// Where a day begins on this computer's clock.

/** The wall clock at the beginning of "2026-11-28" and `plus` days, ms since 1970. */
export function dayStart(day: string, plus: number): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + plus).getTime();
}

/** The month of a wall clock as "2026-11". */
export function monthOf(wall: number): string {
  const at = new Date(wall);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}`;
}
