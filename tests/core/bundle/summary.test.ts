import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/core/bundle/escape-html.ts";
import { renderSummary } from "../../../src/core/bundle/summary.ts";
import type { SummaryView } from "../../../src/core/bundle/summary.ts";
import {
  summaryView,
  summaryViewJa,
  summaryWords,
  summaryWordsJa,
} from "../../support/summaries.ts";

/** Tags of a page, in order, without their contents. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

/** The view with every text in it replaced. */
function withTexts(view: SummaryView, text: string): SummaryView {
  const deep = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return key === "kind" || key === "answer" || key === "language" ? value : text;
    if (Array.isArray(value)) return value.map((item) => deep(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, deep(member, name)]),
    );
  };
  return deep(view, "") as SummaryView; // the same shape, other texts
}

describe("summary.html", () => {
  it("says everything that the view says, in its order", () => {
    const html = renderSummary([{ view: summaryView, words: summaryWords }]);
    const texts = [
      summaryView.title,
      summaryView.lead,
      ...summaryView.device.flatMap(({ label, value }) => [label, value]),
      ...summaryView.facts.flatMap(({ label, value }) => [label, value]),
      ...summaryView.steps.flatMap(({ title, answer, when, notes }) => [
        title,
        answer === null ? summaryWords.open : summaryWords.answers[answer],
        when,
        ...notes,
      ]),
      ...summaryView.timeline.flatMap(({ when, text }) => [when, text]),
      summaryView.integrity.text,
      summaryView.app,
    ];
    let at = html.indexOf("<body>");
    for (const text of texts) {
      const found = html.indexOf(escapeHtml(text), at);
      expect(found, text).toBeGreaterThan(0);
      at = found;
    }
  });

  it("is in the language of the view, with a title of its own", () => {
    const html = renderSummary([{ view: summaryViewJa, words: summaryWordsJa }]);
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain(`<title>${summaryViewJa.title}</title>`);
    expect(html).toContain(`<h2>${summaryWordsJa.steps}</h2>`);
  });

  it("holds both languages, each a section with its own tag, and a way to the other", () => {
    const html = renderSummary([
      { view: summaryViewJa, words: summaryWordsJa },
      { view: summaryView, words: summaryWords },
    ]);
    expect(html).toContain('<html lang="ja">');
    expect(
      [...html.matchAll(/<article id="(section-\d)" lang="(..)">/g)].map((one) => one.slice(1)),
    ).toEqual([
      ["section-1", "ja"],
      ["section-2", "en"],
    ]);
    expect(html).toContain('<a href="#section-2" lang="en">English</a>');
    expect(html).toContain('<a href="#section-1" lang="ja">日本語</a>');
    expect(html).toContain(escapeHtml(summaryView.title));
    expect(html).toContain("article + article { break-before: page; }");
  });

  it("stands alone: no script, no address, nothing to fetch, and a policy that forbids both", () => {
    const html = renderSummary([{ view: summaryView, words: summaryWords }]);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|@import|url\(|javascript:|https?:|\son\w+=/i,
    );
    expect(html).toContain("default-src 'none'");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
    expect(html).toContain("@page { size: A4");
  });

  it(
    "has the same tags whatever the texts are: markup in them is text",
    { timeout: 60_000 },
    () => {
      const evil = [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</title><svg/onload=alert(1)>",
        "' onmouseover='alert(1)",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "</style><style>*{display:none}",
      ];
      const tags = tagsOf(
        renderSummary([{ view: withTexts(summaryView, "x"), words: summaryWords }]),
      );
      for (const text of evil) {
        const html = renderSummary([{ view: withTexts(summaryView, text), words: summaryWords }]);
        expect(tagsOf(html)).toEqual(tags);
        expect(html).not.toContain(text);
      }
      fc.assert(
        fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
          expect(
            tagsOf(renderSummary([{ view: withTexts(summaryView, text), words: summaryWords }])),
          ).toEqual(tags);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("escapes the language and every word, too", () => {
    const html = renderSummary([
      {
        view: { ...summaryView, language: '"><script>' },
        words: { ...summaryWords, steps: "<b>", open: "<i>" },
      },
      { view: summaryViewJa, words: { ...summaryWordsJa, name: "<u>" } },
    ]);
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<b>");
    expect(html).not.toContain("<i>");
    expect(html).not.toContain("<u>");
  });

  it("says of each section that has nothing to show that it has nothing", () => {
    const html = renderSummary([
      {
        view: { ...summaryView, device: [], facts: [], steps: [], timeline: [] },
        words: summaryWords,
      },
    ]);
    expect(html.split(summaryWords.nothing)).toHaveLength(5);
    expect(html).not.toMatch(/<(dl|ol)/);
  });

  it("marks each step by its answer, and damage as damage", () => {
    const html = renderSummary([{ view: summaryView, words: summaryWords }]);
    expect([...html.matchAll(/<li class="([a-z-]+)"/g)].map(([, name]) => name)).toEqual([
      "worked",
      "failed",
      "could-not",
      "skipped",
      "worked",
      "open",
    ]);
    expect(html).toContain('<p class="whole">');
    expect(renderSummary([{ view: summaryViewJa, words: summaryWordsJa }])).toContain(
      '<p class="damaged">',
    );
  });

  it("is the same text for the same view", () => {
    expect(renderSummary([{ view: structuredClone(summaryView), words: summaryWords }])).toBe(
      renderSummary([{ view: summaryView, words: summaryWords }]),
    );
  });
});

describe("escaping", () => {
  it("shows what cannot be shown, or would turn the line around, as a replacement mark", () => {
    expect(escapeHtml("a\0b\u0007c\u202ed\u2066e\u007f\u2028\ud800f")).toBe(
      "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD\uFFFD\uFFFDf",
    );
    expect(escapeHtml("line\n\tnext")).toBe("line\n\tnext");
    expect(escapeHtml("日本語 – “quotes” 😀")).toBe("日本語 – “quotes” 😀");
  });

  it(
    "leaves no character that could open a tag, an attribute or an entity",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
          expect(escapeHtml(text).replaceAll(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toMatch(
            /[<>"'&]/,
          );
        }),
        { numRuns: 500 },
      );
    },
  );
});
