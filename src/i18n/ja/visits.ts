// 以前にも見たデバイスについての日本語。形は en/visits.ts に従う。
import type { VisitsWords } from "../en/visits.ts";

export const visits: VisitsWords = {
  visit: (number) => `このデバイスは${number}回目です`,
  dfuMissed: (times) => `DFUに${times}回失敗`,
  code: (code, times) => `${code}が${times}件`,
  outcome: {
    open: (times) => `途中のまま${times}件`,
    mended: (times) => `直ったもの${times}件`,
    "to-service": (times) => `修理窓口へ${times}件`,
    "given-up": (times) => `直らずに終了${times}件`,
  },
  separator: "・",
  all: "このデバイスの全セッション",
};
