import type { ComponentScore, Trend } from '../../model/scores.ts';
import { componentRow, overallRow } from '../charts/component-row.ts';
import { wordsOf } from '../words/index.ts';
import { choiceWord, columnWord } from '../words/report.ts';
import { type Html, html } from './html.ts';
import type { Sheet } from './sheet.ts';

/** Every component in the order of the framework, its drawing between its figures. What needs a look is tinted and says why. */
export function componentTable(sheet: Sheet): Html {
  const { report, words, say } = sheet;
  if (report.scores === null) return html`<p>${words.nothing}</p>`;
  const { overall, components } = report.scores;
  const head = (name: string, kind: string) => html`<th scope="col" class="${kind}">${columnWord(say.lang, name)}</th>`;
  return html`<section><h2>${words.componentsTitle}</h2>
<ul class="key"><li>▮ ${words.key.score}</li><li>□ ${words.key.output}</li><li>● ${words.key.outcome}</li><li>◆ ${words.key.impact}</li><li>▨ ${words.key.gap}</li></ul>
<div class="scroll" tabindex="0" role="group" aria-label="${words.componentsTitle}"><table class="ct"><thead><tr>${head('component', 'c-n')}${head('score', 'c-s')}<th scope="col" class="fig"><span class="vh">${words.scale}</span><svg aria-hidden="true" focusable="false" width="100%" height="16"><text class="ax" x="2.5%" y="12">${words.beginning}</text><text class="ax" x="50%" y="12" text-anchor="middle">50</text><text class="ax" x="97.5%" y="12" text-anchor="end">${words.goal}</text></svg></th>${head('gap', 'c-g n')}${head('coverage', 'c-c n')}${head('evidence', 'c-e')}${head('trend', 'c-t n')}</tr></thead>
<tbody><tr class="all"><th scope="row">${wordsOf(say.lang).overall}</th><td>${scoreOf(overall.score, sheet)}</td><td class="fig">${overallRow(sheet.id(), report.mission, overall.score, words, say)}</td><td></td><td class="n">${say.percent(overall.coverage)}</td><td>${grade(overall.evidence)}</td><td class="n">${trendOf(overall.trend, sheet)}</td></tr>
${components.map((one) => row(one, sheet))}</tbody></table></div></section>`;
}

function row(one: ComponentScore, sheet: Sheet): Html {
  const { words, say } = sheet;
  const flag = flagOf(one);
  return html`<tr class="${flag === 'decoupled' || flag === 'unexplained' ? 'flag' : ''}"><th scope="row"><a href="#${sheet.anchor(one.component)}" dir="auto">${one.component}</a>${flag !== null && html`<span class="why">${words.flag[flag]}</span>`}</th><td>${scoreOf(one.score, sheet)}</td><td class="fig">${componentRow(sheet.id(), one, words, say, dense(sheet))}</td><td class="n gapn">${one.gap === null ? '–' : say.signed(one.gap, 0)}</td><td class="n">${say.percent(one.coverage)}</td><td>${grade(one.evidence)}</td><td class="n">${trendOf(one.trend, sheet)}</td></tr>
`;
}

const dense = ({ report }: Sheet): boolean => (report.scores?.components.length ?? 0) > 5;

function flagOf({ gap, status }: ComponentScore): 'decoupled' | 'unexplained' | 'unknown' | null {
  if (gap !== null && gap >= 25 - 1e-9) return 'decoupled';
  if (gap !== null && gap <= -25 + 1e-9) return 'unexplained';
  return status === 'scored' ? null : 'unknown';
}

export const scoreOf = (score: number | null, { say }: Sheet): Html =>
  score === null
    ? html`<span class="none">${wordsOf(say.lang).noScore}</span>`
    : html`<span class="sc">${say.fixed(score, 0)}</span>`;

export const grade = (evidence: string | null): Html =>
  evidence === null ? html`–` : html`<span class="gr g${evidence}">${evidence}</span>`;

const arrows = { improving: '↑', steady: '→', worsening: '↓' };

/** The word stands beside the arrow for those who hear the page. */
function trendOf(trend: Trend, { say }: Sheet): Html {
  if (trend === null) return html`–`;
  const word = choiceWord(say.lang, trend.direction);
  return html`<span aria-hidden="true">${arrows[trend.direction]}</span><span class="vh">${word}</span> ${say.signed(trend.change, 1)}`;
}
