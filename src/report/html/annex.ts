import type { IndicatorScore } from '../../model/scores.ts';
import { valueText } from '../../rules/value-text.ts';
import { planFindingSentences } from '../brief/finding-sentences.ts';
import { methodSentences } from '../brief/method-sentences.ts';
import { calendarChart } from '../charts/calendar-chart.ts';
import { type Html, html } from '../html-template.ts';
import { forPeople } from '../tables/for-people.ts';
import { tablesOf } from '../tables/table-list.ts';
import { choiceWord, columnWord } from '../words/report-words.ts';
import { sentences } from './fact-sheet.ts';
import type { HtmlPage } from './html-page.ts';
import { tableHtml } from './html-table.ts';

/** The evaluations on a calendar, and everything told of them. Nothing where there are none on file. */
export function evaluationsPage(page: HtmlPage): Html | null {
  const { report, words, say } = page;
  const { overlap } = report;
  if (overlap === null) return null;
  const drawn = calendarChart(page.id(), overlap, report.today, words);
  const { chart } = words;
  return html`<section class="pg own" aria-labelledby="${page.section('evaluations')}"><h2 id="${page.section('evaluations')}">${words.headings.evaluations}</h2>
${drawn !== null && html`<h3>${words.headings.calendar}</h3><ul class="key"><li>■ ${chart.done}</li><li>▤ ${chart.running}</li><li>□ ${chart.planned}</li><li>▨ ${chart.shared}</li><li>┆ ${chart.today}</li></ul>${drawn}`}
<div class="text">${sentences(
    [
      ...(page.brief.overlaps?.plan ?? []),
      ...(page.brief.overlaps?.saved ?? []),
      ...planFindingSentences(overlap.findings, words),
    ],
    words.nothingOverlaps,
  )}</div>
${tables(page, ['evaluations']).map((table) => tableHtml(table, say))}${overlap.saving.length > 0 && html`<p class="small">${words.uniqueNote}</p>`}
${tables(page, ['pairs', 'repeats', 'plan', 'fragmentation', 'gaps', 'unused', 'decisions', 'tools']).map((table) => tableHtml(table, say))}
</section>
`;
}

/** Method in words, how good the data are, every indicator with its source lines. */
export function annexes(page: HtmlPage): Html {
  const { report, words, say } = page;
  const { errors, warnings, infos } = report.validation.summary;
  const method = methodSentences(report, words, say);
  return html`${
    method.length > 0 &&
    html`<section class="pg own" aria-labelledby="${page.section('method')}"><h2 id="${page.section('method')}">${words.headings.method}</h2>
<ul class="prose">${method.map((text) => html`<li>${text}</li>`)}</ul></section>
`
  }<section class="pg" aria-labelledby="${page.section('data')}"><h2 id="${page.section('data')}">${words.headings.quality}</h2>
<p>${words.quality.counts(errors, warnings, infos)}</p>
${tables(page, ['codes']).map((table) => html`${tableHtml(table, say)}<p class="small">${words.quality.details}</p>`)}
${tables(page, ['files', 'inputs']).map((table) => tableHtml(table, say))}</section>
${report.scores !== null && everyIndicator(page)}`;
}

const tables = ({ report, words, say }: HtmlPage, names: readonly string[]) => {
  const all = tablesOf(report).filter(({ rows }) => rows.length > 0);
  return names
    .flatMap((name) => all.filter((table) => table.name === name))
    .map((table) => forPeople(table, report, words, say.lang));
};

function everyIndicator(page: HtmlPage): Html {
  const { report, words, say } = page;
  const beside = new Map(report.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const all = new Map(
    (report.scores?.components ?? []).flatMap((component) =>
      component.indicators.map((indicator) => [indicator.id, indicator]),
    ),
  );
  const short = shortNames([...all.values()].flatMap(({ source }) => source.map(({ file }) => file)));
  const head = (name: string, number = false) =>
    html`<th scope="col" class="${number ? 'n' : ''}">${columnWord(say.lang, name)}</th>`;
  // a unit stands beside the name
  const figure = (x: number | null, { measure, unit }: IndicatorScore) =>
    valueText(x, unit === null ? { measure } : {}, say);
  return html`<section class="pg" aria-labelledby="${page.section('indicators')}"><h2 id="${page.section('indicators')}">${words.headings.indicators}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${words.headings.indicators}"><table><thead><tr>${head('id')}${head('name')}${head('level')}${head('value', true)}${head('baseline', true)}${head('target', true)}${head('attainment', true)}${head('score', true)}${head('status')}${head('owner')}${head('rows')}</tr></thead>
<tbody>${[...all.values()].map(
    (indicator) =>
      html`<tr><th scope="row" class="d">${indicator.id}</th><td dir="auto">${indicator.name}${indicator.unit !== null && html` <span class="small">(${indicator.unit})</span>`}</td><td>${choiceWord(say.lang, indicator.level)}</td><td class="n">${figure(indicator.value, indicator)}</td><td class="n">${figure(indicator.baseline, indicator)}</td><td class="n">${figure(indicator.target, indicator)}</td><td class="n">${indicator.attainment === null ? '–' : say.fixed(indicator.attainment, 2)}</td><td class="n">${indicator.score === null ? '–' : say.fixed(indicator.score, 0)}</td><td>${choiceWord(say.lang, indicator.status)}</td><td dir="auto">${beside.get(indicator.id)?.owner ?? ''}</td><td>${
        indicator.source.length === 0
          ? indicator.observations === 0 && words.component.noSource
          : indicator.source.map(
              ({ file, firstLine, lastLine, rows }) =>
                html`<div>${words.component.source(short(file), firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`, rows)}</div>`,
            )
      }</td></tr>
`,
  )}</tbody></table></div>
${tables(page, ['constraints', 'chains']).map((table) => tableHtml(table, say))}</section>
`;
}

/** A file by its name alone where no other has that name: its path stands among the files. */
function shortNames(files: readonly string[]): (file: string) => string {
  const nameOf = (file: string) => file.split(/[\\/]/).at(-1) ?? file;
  const paths = new Map<string, Set<string>>();
  for (const file of files) paths.set(nameOf(file), (paths.get(nameOf(file)) ?? new Set()).add(file));
  return (file) => (paths.get(nameOf(file))?.size === 1 ? nameOf(file) : file);
}
