// The proof of redaction at the level "anyone". A file of its own, so that both levels are proved side by side.
import { expect, test } from "vitest";
import { leaksAt, SESSIONS } from "../../support/leak-sessions.ts";

// The limit only tells a hang from work; nothing is proved by it.
test(`nothing planted is left in ${SESSIONS} sessions`, { timeout: 900_000 }, async () => {
  expect(await leaksAt("anyone")).toEqual([]);
});
