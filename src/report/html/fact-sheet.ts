import { valueText } from '../../rules/value-text.ts';
import { noWideGap } from '../brief/gap-sentences.ts';
import { problemsFirst } from '../brief/problems-first.ts';
import { bullet } from '../charts/bullet.ts';
import { gapChart } from '../charts/gap-chart.ts';
import { type Html, html } from '../html-template.ts';
import { narrativeHtml } from '../markdown/narrative-markdown.ts';
import { longDate } from '../words/long-date.ts';
import { choiceWord } from '../words/report-words.ts';
import { componentTable } from './component-table.ts';
import type { HtmlPage } from './html-page.ts';

/** The first page: one A4 sheet for mission leadership. */
export function factSheet(page: HtmlPage): Html {
  const { report, brief, words } = page;
  const warning = problemsFirst(report, words);
  return html`<section class="first" id="${page.section('fact-sheet')}" aria-labelledby="${page.section('title')}">
<p class="over"><span>${words.factSheet}</span><span>${known(page)}</span></p>
<h1 id="${page.section('title')}" dir="auto">${report.mission}</h1>
${warning !== null && html`<p class="alert">${warning}</p>`}
<p class="lead">${brief.lead}</p>
${componentTable(page)}
<div class="two"><section class="keep"><h2>${words.headings.changed}</h2>${changed(page)}</section>
<section class="keep text"><h2>${words.headings.gaps}</h2>${wideGaps(page)}</section>
<section class="flow text"><h2>${words.headings.overlaps}</h2>${overlapSection(page)}</section>
<section class="flow text"><h2>${words.headings.unknown}</h2>${sentences(brief.unknowns, words.nothingUnknown)}</section></div>
<section class="three"><h2>${words.headings.decisions}</h2>${decisions(page)}</section>
<p class="foot"><span>${words.footer}</span><span>${words.madeBy(report.generator.version)}</span></p>
</section>
`;
}

/** What the mission says of the whole, after the fact sheet, which must stay one page: the components follow it. */
export function inWords({ report, words, section }: HtmlPage): Html | null {
  const whole = (report.narrative ?? []).filter(({ component }) => component === null);
  if (whole.length === 0) return null;
  return html`<section class="pg words" aria-labelledby="${section('words')}"><h2 id="${section('words')}">${words.headings.inWords}</h2>
${whole.map(({ text }) => html`<div class="prose" dir="auto">${narrativeHtml(text)}</div>`)}</section>
`;
}

function known({ report: { period, today }, words, say: { lang } }: HtmlPage): string {
  const day = longDate(today, lang);
  return period === null
    ? day
    : words.knownOn(period.label, longDate(period.start, lang), longDate(period.end, lang), day);
}

export const sentences = (all: readonly string[], none: string): Html =>
  all.length === 0
    ? html`<p>${none}</p>`
    : html`<ul class="plain">${all.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`;

function changed({ brief, words, say, id }: HtmlPage): Html {
  if (brief.changed.length === 0) return html`<p class="small">${words.nothingChanged}</p>`;
  return html`<p class="small">${words.key.track}; ▼ ${words.key.due}</p><ul class="bl">${brief.changed.map(
    ({ indicator: result }) =>
      html`<li><div class="h"><span dir="auto">${words.label(result.name)} <b>${valueText(result.value, result, say)}</b></span><span>${choiceWord(say.lang, result.status)}</span></div>${bullet(id(), result, words, say)}</li>
`,
  )}</ul>`;
}

function wideGaps({ report, brief, words, say, id }: HtmlPage): Html {
  if (brief.gaps.length === 0) return html`<p>${noWideGap(report, words)}</p>`;
  return html`<ul class="plain">${brief.gaps.map((gap) => html`<li><span dir="auto">${gap.text}</span>${gapChart(id(), gap, say)}</li>`)}</ul>`;
}

function overlapSection({ brief, words }: HtmlPage): Html {
  const { overlaps } = brief;
  if (overlaps === null) return html`<p>${words.noEvaluations}</p>`;
  const pairs = overlaps.pairs.map(
    ({ advice, both, shared }) =>
      html`<li dir="auto"><b>${words.label(advice)}</b> ${both}<span class="why">${shared}</span></li>`,
  );
  return html`${overlaps.sentences.map((text) => html`<p dir="auto">${text}</p>`)}${
    pairs.length === 0 ? html`<p>${words.nothingOverlaps}</p>` : html`<ul class="plain">${pairs}</ul>`
  }${overlaps.more > 0 && html`<p class="small">${words.overlaps.more(overlaps.more)}</p>`}`;
}

/** Three names at most, and how many more. */
const some = (names: readonly string[], words: HtmlPage['words']): string =>
  names.length <= 3 ? names.join(', ') : [...names.slice(0, 3), words.unknown.more(names.length - 3)].join(', ');

function decisions({ brief, words, say: { lang } }: HtmlPage): Html {
  if (brief.decisions.length === 0) return html`<p>${words.nothingToDecide}</p>`;
  return html`<ol>${brief.decisions.map(({ title, text, who, by }) => {
    const due = [some(who, words), by === null ? '' : words.decide.by(longDate(by, lang))].filter(Boolean).join(', ');
    return html`<li dir="auto"><b>${title}</b>${text}<span class="why">${due}</span></li>`;
  })}</ol>`;
}
