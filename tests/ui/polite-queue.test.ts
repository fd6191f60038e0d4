import { expect, test } from "vitest";
import { makePoliteQueue, MOST_WAITING } from "../../src/ui/kit/polite-queue.ts";

/** A queue whose seconds pass when told to. */
function listen() {
  const said: string[] = [];
  const tasks: (() => void)[] = [];
  const say = makePoliteQueue(
    (text) => said.push(text),
    (task) => tasks.push(task),
  );
  return { said, say, second: () => tasks.shift()?.() };
}

test("the first sentence is said at once", () => {
  const { said, say } = listen();
  say("iPhone 12 is here.");
  expect(said).toEqual(["iPhone 12 is here."]);
});

test("what comes within a second of it is said together, after the second", () => {
  const { said, say, second } = listen();
  for (const text of ["one", "two", "three"]) say(text);
  expect(said).toEqual(["one"]);
  second();
  expect(said).toEqual(["one", "two three"]);
  say("four");
  expect(said).toHaveLength(2);
  second();
  expect(said.at(-1)).toBe("four");
});

test("of a storm only the latest are said, and none twice", () => {
  const { said, say, second } = listen();
  say("first");
  for (let plug = 0; plug < 50; plug += 1) say(`plug ${plug % 10}`);
  second();
  expect(said.at(-1)?.match(/plug/g)).toHaveLength(MOST_WAITING);
  expect(said.at(-1)).toContain("plug 9");
});

test("after a quiet second the next sentence does not wait", () => {
  const { said, say, second } = listen();
  say("one");
  second();
  say("two");
  expect(said).toEqual(["one", "two"]);
});
