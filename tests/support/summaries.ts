// A made-up summary in both languages, for tests and for looking at the page.
import type { SummaryView, SummaryWords } from "../../src/core/bundle/summary.ts";

export const summaryWords: SummaryWords = {
  name: "English",
  device: "Device",
  facts: "Session",
  steps: "Steps",
  timeline: "On the bus",
  answers: {
    worked: "worked",
    failed: "did not work",
    "could-not": "could not be done",
    skipped: "skipped",
  },
  open: "next",
  nothing: "Nothing recorded.",
};

export const summaryView: SummaryView = {
  language: "en",
  title: "Error 4013 – iPhone X",
  lead: "The restore went through after the cable was changed and DFU mode was entered by hand.",
  device: [
    { label: "Model", value: "iPhone X (iPhone10,6)" },
    { label: "ECID", value: "…5E6F70" },
    { label: "Seen in", value: "normal, recovery and DFU mode" },
  ],
  facts: [
    { label: "Started", value: "22 Nov 2026, 10:04" },
    { label: "Computer", value: "Windows 11, Chromium 156" },
    { label: "Codes shown", value: "4013, 4013, 9" },
  ],
  steps: [
    { title: "Update the computer and Apple’s app", answer: "worked", when: "10:07", notes: [] },
    {
      title: "Connect straight to the computer, with Apple’s own cable",
      answer: "failed",
      when: "10:21",
      notes: ["Hub taken out; the code came again at the same place.", "Code 4013"],
    },
    {
      title: "Try another computer",
      answer: "could-not",
      when: "10:22",
      notes: ["There is only this one."],
    },
    {
      title: "Clear the SIM tray and let the phone cool down",
      answer: "skipped",
      when: "10:22",
      notes: [],
    },
    { title: "Enter DFU mode and restore", answer: "worked", when: "10:48", notes: ["Third try."] },
    { title: "Check that the phone is mended", answer: null, when: "", notes: [] },
  ],
  timeline: [
    { when: "10:04:12", text: "Normal mode" },
    { when: "10:31:40", text: "Left the bus (1.8 s)" },
    { when: "10:31:42", text: "Recovery mode" },
    { when: "10:40:05", text: "DFU mode" },
  ],
  integrity: { kind: "whole", text: "The record is whole: 42 events, hash chain verified." },
  app: "Kintsugi 0.1.0 (0123456789ab)",
};

export const summaryWordsJa: SummaryWords = {
  name: "日本語",
  device: "端末",
  facts: "作業",
  steps: "手順",
  timeline: "USB の経過",
  answers: { worked: "成功", failed: "改善せず", "could-not": "実施できず", skipped: "省略" },
  open: "次の手順",
  nothing: "記録はありません。",
};

export const summaryViewJa: SummaryView = {
  ...summaryView,
  language: "ja",
  title: "エラー 4013 – iPhone X の復元記録",
  lead: "ケーブルを交換し、手動で DFU モードに入ったあと、復元が完了しました。",
  device: [
    { label: "機種", value: "iPhone X（iPhone10,6）" },
    { label: "ECID", value: "…5E6F70" },
  ],
  facts: [
    { label: "開始", value: "2026年11月22日 10:04" },
    { label: "コンピュータ", value: "Windows 11、Chromium 156" },
  ],
  steps: [
    {
      title: "コンピュータと Apple のアプリを最新にする",
      answer: "worked",
      when: "10:07",
      notes: [],
    },
    {
      title: "純正ケーブルで本体の端子に直接つなぐ",
      answer: "failed",
      when: "10:21",
      notes: ["ハブを外しても同じ場所で 4013。"],
    },
    { title: "DFU モードに入れて復元する", answer: null, when: "", notes: [] },
  ],
  timeline: [
    { when: "10:04:12", text: "通常モード" },
    { when: "10:31:42", text: "リカバリーモード" },
  ],
  integrity: { kind: "damaged", text: "記録の一部（3 件）が失われています。" },
};
