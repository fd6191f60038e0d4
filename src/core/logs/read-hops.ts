// Reads hops in the words of Apple's engine through the years, and of tools that print them alike: a device of a
// mode came or left. Facts: public logs of iTunes 10 to Configurator 2. Knows nothing of judging.
import { modeOf } from "../apple/mode.ts";
import type { Phase } from "../timeline/restore-mode.ts";
import { codesOf } from "./piece.ts";
import type { Line } from "./piece.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, UNKNOWN } from "./reading.ts";

const HOP =
  /^(normal|recovery|dfu|restoreos|restore|bootedos|muxed|port dfu|portdfu|wtf)(?:[ -]mode)? device (?:0x[0-9a-f]+ |\d+ )?(connected|attached|arrived|disconnected|detached|removed)/i;

const MAX_NAME = 24;
const DEVICE = codesOf("evice ");

/** `Recovery mode device connected`, in the words of every writer of this family. */
export function hop(line: Line, reading: Reading): Taken {
  // The longest name stands before it; a line that has it further on is another.
  if (!line.has(DEVICE, 0, MAX_NAME)) return UNKNOWN;
  const found = HOP.exec(line.text);
  if (found === null) return UNKNOWN;
  const [, name = "", verb = ""] = found;
  const change = /^(c|at|ar)/i.test(verb) ? "came" : "left";
  const mode = MODES[name.toLowerCase()];
  if (mode === undefined) return muxed(line.text, change, reading);
  reading.log.hop(reading.point(), mode, change, line.text);
  return reading.said("engine");
}

const MODES: Readonly<Record<string, Phase>> = {
  normal: "normal",
  bootedos: "normal",
  recovery: "recovery",
  dfu: "dfu",
  "port dfu": "port-dfu",
  portdfu: "port-dfu",
  wtf: "wtf",
  restoreos: "restore",
  restore: "restore",
};

/** The multiplexer serves normal and restore mode alike: restore mode where the kernel was sent before. */
export function muxed(text: string, change: "came" | "left", reading: Reading): Taken {
  const log = reading.log;
  const handed = log.kernelLine > 0 && log.doneLine === 0;
  if (change === "came") log.hop(reading.point(), handed ? "restore" : "normal", change, text);
  else if (log.mode === "normal" || log.mode === "restore") {
    log.hop(reading.point(), log.mode, change, text);
  }
  return reading.said("engine");
}

/** `WinAMRestore::OnInterfaceArrival: \\?\USB#VID_05AC&PID_1281#…`: the USB ids themselves. */
export function windowsInterface(text: string, reading: Reading): Taken {
  const at = text.search(/VID_05AC&PID_[0-9A-F]{4}/i);
  if (at < 0) return CHATTER;
  const change = /arriv|attach|connect(?!ed: 0)/i.test(text.slice(0, at)) ? "came" : "left";
  const mode = modeOf(Number.parseInt(text.slice(at + 13, at + 17), 16));
  if (mode === "unknown") return CHATTER;
  if (mode === "normal") return muxed(text, change, reading);
  reading.log.hop(reading.point(), mode, change, text);
  return reading.said("engine");
}
