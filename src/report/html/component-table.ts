import type { Lang } from '../../model/lang.ts';
import type { ComponentScore, Trend } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import { componentRow, overallRow } from '../charts/component-row.ts';
import { type Html, html } from '../html-template.ts';
import { wordsOf } from '../words/index.ts';
import { choiceWord, columnWord } from '../words/report-words.ts';
import type { HtmlPage } from './html-page.ts';

/** Every component in the order of the framework, its drawing between its figures. What needs a look is tinted and says why. */
export function componentTable(page: HtmlPage): Html {
  const { report, words, say } = page;
  if (report.scores === null) return html`<p>${words.noScores}</p>`;
  const { overall, components } = report.scores;
  const cell = cellIn(say.lang);
  const head = (name: string, kind: string) =>
    html`<th scope="col" role="columnheader" class="${kind}">${columnWord(say.lang, name)}</th>`;
  return html`<section><h2>${words.componentsTitle}</h2>
<ul class="key"><li>▮ ${words.key.score}</li><li>□ ${words.key.output}</li><li>● ${words.key.outcome}</li><li>◆ ${words.key.impact}</li><li>▨ ${words.key.gap}</li></ul>
<div class="scroll" tabindex="0" role="group" aria-label="${words.componentsTitle}"><table class="ct" role="table"><thead role="rowgroup"><tr role="row">${head('component', 'c-n')}${head('score', 'c-s')}<th scope="col" role="columnheader" class="fig"><span class="vh">${words.scale}</span><svg aria-hidden="true" focusable="false" width="100%" height="16"><text class="ax" x="2.5%" y="12">${words.beginning}</text><text class="ax" x="50%" y="12" text-anchor="middle">50</text><text class="ax" x="97.5%" y="12" text-anchor="end">${words.goal}</text></svg></th>${head('gap', 'c-g n')}${head('coverage', 'c-c n')}${head('evidence', 'c-e')}${head('trend', 'c-t n')}</tr></thead>
<tbody role="rowgroup"><tr class="all" role="row"><th scope="row" role="rowheader">${wordsOf(say.lang).overall}</th><td role="cell" class="c-s">${scoreOf(overall.score, page)}</td><td role="cell" class="fig">${overallRow(page.id(), report.mission, overall.score, words, say)}</td><td role="cell"></td>${cell('coverage', say.percent(overall.coverage), 'n')}${cell('evidence', grade(overall.evidence))}${cell('trend', trendOf(overall.trend, page), 'n')}</tr>
${components.map((component) => row(component, page))}</tbody></table></div></section>`;
}

function row(component: ComponentScore, page: HtmlPage): Html {
  const { words, say } = page;
  const flag = flagOf(component);
  const cell = cellIn(say.lang);
  return html`<tr role="row" class="${flag === 'decoupled' || flag === 'unexplained' ? 'flag' : ''}"><th scope="row" role="rowheader"><a href="#${page.anchor(component.component)}" dir="auto">${component.component}</a>${flag !== null && html`<span class="why">${words.flag[flag]}</span>`}</th><td role="cell" class="c-s">${scoreOf(component.score, page)}</td><td role="cell" class="fig">${componentRow(page.id(), component, words, say, dense(page))}</td>${cell('gap', component.gap === null ? '–' : say.signed(component.gap, 0), 'n gapn')}${cell('coverage', say.percent(component.coverage), 'n')}${cell('evidence', grade(component.evidence))}${cell('trend', trendOf(component.trend, page), 'n')}</tr>
`;
}

/** On a phone a row is a card: each figure then has its head beside it. Roles keep it a table there. */
const cellIn =
  (lang: Lang) =>
  (name: string, value: unknown, kind = ''): Html =>
    html`<td role="cell" class="${kind}" data-h="${columnWord(lang, name)}">${value}</td>`;

const dense = ({ report }: HtmlPage): boolean => (report.scores?.components.length ?? 0) > 5;

function flagOf({ gap, status }: ComponentScore): keyof HtmlPage['words']['flag'] | null {
  return gapState(gap) ?? (status === 'scored' ? null : status);
}

const scoreOf = (score: number | null, { say }: HtmlPage): Html =>
  score === null
    ? html`<span class="none">${wordsOf(say.lang).noScore}</span>`
    : html`<span class="sc">${say.fixed(score, 0)}</span>`;

export const grade = (evidence: string | null): Html =>
  evidence === null ? html`–` : html`<span class="gr g${evidence}">${evidence}</span>`;

const arrows = { improving: '↑', steady: '→', worsening: '↓' };

/** The word stands beside the arrow for those who hear the page. */
function trendOf(trend: Trend, { say }: HtmlPage): Html {
  if (trend === null) return html`–`;
  const word = choiceWord(say.lang, trend.direction);
  return html`<span aria-hidden="true">${arrows[trend.direction]}</span><span class="vh">${word}</span> ${say.signed(trend.change, 1)}`;
}
