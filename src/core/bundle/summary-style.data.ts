// The look of summary.html, which carries it in itself: the file is read on any machine, without the app
// and without a network. Paper white in any mode, since it is a sheet to be printed; one gold seam runs
// along the steps. Contrast of all text on the paper is at least 4.5 to 1 (gold marks stand beside text).

export const SUMMARY_STYLE = `
:root { color-scheme: light; --paper: #fffdf8; --ink: #26241f; --soft: #6a655a; --hair: #e6dfd0; --gold: #b8860b; --warn: #8a3b12; }
*, ::before, ::after { box-sizing: border-box; }
html { background: #f3efe6; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); font: 16px/1.65 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", "Noto Sans JP", sans-serif; font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere; }
article { max-width: 46rem; margin: 2rem auto; padding: clamp(1.5rem, 5vw, 3.5rem); background: var(--paper); border: 1px solid var(--hair); border-radius: 3px; }
header { margin-bottom: 2.25rem; }
.mark { margin: 0 0 1.4rem; color: var(--soft); font-size: .8rem; letter-spacing: .22em; text-transform: uppercase; }
.other { float: right; margin: 0; font-size: .88rem; }
.other a { display: inline-block; padding: .6rem 0; color: var(--ink); }
.mark::after { content: ""; display: block; width: 3.2rem; height: 2px; margin-top: .7rem; background: var(--gold); }
h1 { margin: 0; font-size: clamp(1.5rem, 4.5vw, 2.1rem); font-weight: 600; line-height: 1.3; letter-spacing: -.005em; text-wrap: balance; word-break: auto-phrase; }
.lead { margin: .8rem 0 0; font-size: 1.08rem; }
h2 { margin: 2.5rem 0 .9rem; font-size: .86rem; font-weight: 600; color: var(--soft); letter-spacing: .06em; break-after: avoid; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .3rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.seam { margin: 0; padding: 0; list-style: none; }
.seam li { position: relative; padding: 0 0 1.5rem 2rem; break-inside: avoid; }
.seam li::before { content: ""; position: absolute; left: calc(.5rem - 1px); top: .75em; bottom: -.75em; width: 2px; background: var(--gold); }
.seam li:last-child { padding-bottom: .25rem; }
.seam li:last-child::before { display: none; }
.seam li::after { content: ""; position: absolute; left: 0; top: .38em; width: 1rem; height: 1rem; border: 2px solid var(--gold); border-radius: 50%; background: var(--paper); }
.seam .worked::after { background: var(--gold); }
.seam .open::before { background: repeating-linear-gradient(var(--hair) 0 5px, transparent 5px 10px); }
.seam .open::after, .seam .skipped::after { border-color: #cfc6b3; }
.seam .could-not::after { border-color: var(--soft); }
.step { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.25rem; margin: 0; }
.step strong { font-weight: 600; flex: 1 1 16rem; }
.answer { color: var(--soft); }
.worked .answer { color: #7a5800; font-weight: 600; }
.open .step strong { font-weight: 400; color: var(--soft); }
.note { margin: .3rem 0 0; padding-left: .85rem; border-left: 1px solid var(--hair); white-space: pre-wrap; }
.when { color: var(--soft); font-size: .88rem; font-weight: 400; }
.moments { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.moments li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; break-inside: avoid; }
.moments .when { white-space: nowrap; font-size: 1em; }
.text { white-space: pre-wrap; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--hair); color: var(--soft); font-size: .88rem; break-inside: avoid; }
footer p { margin: .2rem 0; }
.damaged { color: var(--warn); font-weight: 600; }
@media (max-width: 34rem) { article { margin: 0; border-width: 0 0 1px; border-radius: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@page { size: A4; margin: 18mm 20mm; }
@media print {
  html, article { background: none; }
  html { font-size: 10pt; }
  body { font-size: 1rem; line-height: 1.5; }
  header { margin-bottom: 1.5rem; }
  .mark { margin-bottom: .9rem; }
  footer { margin-top: 1.8rem; }
  article { max-width: none; margin: 0; padding: 0; border: 0; }
  article + article { break-before: page; }
  .other { display: none; }
  h2 { margin: 1.5rem 0 .6rem; }
  .seam li { padding-bottom: .85rem; }
  .mark::after, .seam li::before, .seam li::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
