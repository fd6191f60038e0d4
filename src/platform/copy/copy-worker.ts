// The worker's own file: joins the messages of its scope to the files of the second copy.
import { copyFiles, type CopyFiles } from "./copy-files.ts";
import { originFolder } from "./copy-folder.ts";
import { hasRoom } from "./has-room.ts";
import type { Questions, ToPage, ToWorker, Topic } from "./messages.ts";

const files = copyFiles(originFolder);
const say = (message: ToPage): void => postMessage(message, { transfer: [] });

function answerTo(asked: ToWorker, on: CopyFiles): Promise<Questions[Topic]["answer"] | void> {
  switch (asked.topic) {
    case "add":
      return on.add(asked.bucket, asked.ask.lines);
    case "complete":
      return on.complete(asked.bucket, asked.ask);
    case "drop":
      return on.drop(asked.bucket, asked.ask.gone);
    case "revive":
      return on.revive(asked.bucket, asked.ask.session);
    case "room":
      return hasRoom(originFolder);
    case "read":
      return on.read(asked.bucket);
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const { number } = data;
  answerTo(data, files).then(
    (answer) => say({ kind: "answer", number, answer: answer ?? null }),
    (thrown: unknown) => {
      const name =
        thrown instanceof Error || thrown instanceof DOMException ? thrown.name : "Error";
      say({ kind: "failed", number, name, why: String(thrown) });
    },
  );
});
