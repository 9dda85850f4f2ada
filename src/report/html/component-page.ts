import type { ComponentScore, IndicatorScore } from '../../model/scores.ts';
import type { Say } from '../../rules/say.ts';
import { valueText } from '../../rules/value-text.ts';
import { addingUp } from '../brief/adding-up.ts';
import { findingSentences } from '../brief/finding-sentences.ts';
import { bullet } from '../charts/bullet.ts';
import { componentRow } from '../charts/component-row.ts';
import type { ComponentParts } from '../component-parts.ts';
import { type Html, html } from '../html-template.ts';
import { narrativeHtml } from '../markdown/narrative-markdown.ts';
import { wordsOf } from '../words/index.ts';
import { longDate } from '../words/long-date.ts';
import { choiceWord, columnWord } from '../words/report-words.ts';
import { grade } from './component-table.ts';
import { sentences } from './fact-sheet.ts';
import type { HtmlPage } from './html-page.ts';

/** A component's own page: its figures, its words, every indicator with its way and its lines, its chains, findings and constraints. */
export function componentPage(component: ComponentScore, page: HtmlPage): Html {
  const { words, say } = page;
  const parts = page.partsOf(component);
  const { narrative: beside, findings } = parts;
  return html`<section class="pg" aria-labelledby="${page.anchor(component.component)}"><h2 id="${page.anchor(component.component)}" dir="auto">${component.component}</h2>
${figures(component, page)}
${componentRow(page.id(), component, words, say)}
${beside.map(({ text }) => html`<div class="prose" dir="auto">${narrativeHtml(text)}</div>`)}
<h3>${words.headings.evidence}</h3>
<div class="scroll" tabindex="0" role="group" aria-label="${words.label(component.component)} ${words.headings.evidence}"><table class="it"><thead><tr><th scope="col">${columnWord(say.lang, 'indicator')}</th><th scope="col">${columnWord(say.lang, 'level')}</th><th scope="col" class="i-b">${words.key.track}</th><th scope="col" class="n">${columnWord(say.lang, 'value')}</th><th scope="col" class="n">${columnWord(say.lang, 'score')}</th><th scope="col">${columnWord(say.lang, 'status')}</th></tr></thead>
<tbody>${component.indicators.map((indicator) => indicatorRow(indicator, page))}</tbody></table></div>
${chains(parts, page)}
${
  findings.length > 0 &&
  html`<h3>${words.headings.findings}</h3><div class="text">${sentences(findingSentences(findings, words), '')}</div>`
}
${constraints(parts, page)}</section>
`;
}

function figures(
  { score, status, resultsScore, gap, levels, coverage, evidence }: ComponentScore,
  { words, say }: HtmlPage,
): Html {
  const shared = wordsOf(say.lang);
  const why = status === 'scored' ? shared.noScore : words.component.noScore[status];
  const printed = figuresOf(levels.output?.score ?? null, resultsScore, gap, say);
  return html`<dl class="facts"><div><dt>${shared.score}</dt><dd>${score === null ? why : words.component.score(say.fixed(score, 0))}</dd></div><div><dt>${shared.resultsScore}</dt><dd>${printed.result}</dd></div><div><dt>${shared.gap}</dt><dd>${printed.gap}</dd></div><div><dt>${shared.coverage}</dt><dd>${say.percent(coverage)}</dd></div><div><dt>${shared.evidence}</dt><dd>${grade(evidence)}</dd></div></dl>`;
}

/** Activity, result and gap so rounded that they add up, as the sentences have them. */
function figuresOf(activity: number | null, result: number | null, gap: number | null, say: Say) {
  if (activity !== null && result !== null && gap !== null) return addingUp(activity, result, say);
  const figure = (x: number | null) => (x === null ? '–' : say.fixed(x, 0));
  return { activity: figure(activity), result: figure(result), gap: gap === null ? '–' : say.signed(gap, 0) };
}

function indicatorRow(indicator: IndicatorScore, { words, say, id }: HtmlPage): Html {
  const value = valueText(indicator.value, indicator, say);
  return html`<tr><th scope="row" dir="auto">${indicator.name} <span class="small">${indicator.id}</span></th><td>${choiceWord(say.lang, indicator.level)}</td><td>${bullet(id(), indicator, words, say)}</td><td class="n">${value}${indicator.carriedDays !== null && html`<span class="why">${words.component.carried(indicator.carriedDays)}</span>`}</td><td class="n">${indicator.score === null ? '–' : say.fixed(indicator.score, 0)}</td><td>${choiceWord(say.lang, indicator.status)}</td></tr>
`;
}

function chains({ chains: ours }: ComponentParts, { words, say }: HtmlPage): Html | null {
  if (ours.length === 0) return null;
  const heads = ['activity', 'result', 'gap', 'state'].map(
    (name) => html`<th scope="col" class="${name === 'state' ? '' : 'n'}">${columnWord(say.lang, name)}</th>`,
  );
  return html`<h3>${words.headings.chains}</h3><div class="scroll" tabindex="0" role="group" aria-label="${words.headings.chains}"><table><thead><tr><th scope="col">${columnWord(say.lang, 'indicators')}</th>${heads}</tr></thead><tbody>${ours.map(
    ({ indicator, contributors, activity, result, gap, state }) => {
      const printed = figuresOf(activity, result, gap, say);
      return html`<tr><th scope="row" dir="auto">${words.component.meantBy(indicator, contributors)}</th><td class="n">${printed.activity}</td><td class="n">${printed.result}</td><td class="n">${printed.gap}</td><td>${choiceWord(say.lang, state)}</td></tr>`;
    },
  )}</tbody></table></div>`;
}

function constraints({ constraints: own }: ComponentParts, { words, say }: HtmlPage): Html | null {
  if (own.length === 0) return null;
  return html`<h3>${words.headings.constraints}</h3><div class="text">${sentences(
    own.map(({ kind, description, start, end }) =>
      [
        choiceWord(say.lang, kind),
        description ?? '',
        `${longDate(start, say.lang)}, ${words.component.ends(end && longDate(end, say.lang))}`,
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    '',
  )}</div>`;
}
