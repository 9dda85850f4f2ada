import type { IndicatorScore } from '../../model/scores.ts';
import { valueText } from '../../rules/value-text.ts';
import { planFindingSentences } from '../brief/finding-sentences.ts';
import { methodSentences } from '../brief/method-sentences.ts';
import { calendar } from '../charts/calendar.ts';
import { type Html, html } from '../html-template.ts';
import { forPeople } from '../tables/for-people.ts';
import { tablesOf } from '../tables/list.ts';
import { choiceWord, columnWord } from '../words/report.ts';
import { sentences } from './fact-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableHtml } from './table.ts';

/** The evaluations on a calendar, and everything told of them. Nothing where there are none on file. */
export function evaluationsPage(sheet: Sheet): Html | null {
  const { report, words, say } = sheet;
  const { overlap } = report;
  if (overlap === null) return null;
  const drawn = calendar(sheet.id(), overlap, report.today, words);
  const { chart } = words;
  return html`<section class="pg own" aria-labelledby="${sheet.section('evaluations')}"><h2 id="${sheet.section('evaluations')}">${words.headings.evaluations}</h2>
${drawn !== null && html`<h3>${words.headings.calendar}</h3><ul class="key"><li>■ ${chart.done}</li><li>▤ ${chart.running}</li><li>□ ${chart.planned}</li><li>▨ ${chart.shared}</li><li>┆ ${chart.today}</li></ul>${drawn}`}
<div class="text">${sentences(
    [
      ...(sheet.brief.overlaps?.plan ?? []),
      ...(sheet.brief.overlaps?.saved ?? []),
      ...planFindingSentences(overlap.findings, words),
    ],
    words.nothingOverlaps,
  )}</div>
${tables(sheet, ['evaluations']).map((table) => tableHtml(table, say))}${overlap.saving.length > 0 && html`<p class="small">${words.uniqueNote}</p>`}
${tables(sheet, ['pairs', 'repeats', 'plan', 'fragmentation', 'gaps', 'unused', 'decisions', 'tools']).map((table) => tableHtml(table, say))}
</section>
`;
}

/** Method in words, how good the data are, every indicator with its source lines. */
export function annexes(sheet: Sheet): Html {
  const { report, words, say } = sheet;
  const { errors, warnings, infos } = report.validation.summary;
  const method = methodSentences(report, words, say);
  return html`${
    method.length > 0 &&
    html`<section class="pg own" aria-labelledby="${sheet.section('method')}"><h2 id="${sheet.section('method')}">${words.headings.method}</h2>
<ul class="prose">${method.map((text) => html`<li>${text}</li>`)}</ul></section>
`
  }<section class="pg" aria-labelledby="${sheet.section('data')}"><h2 id="${sheet.section('data')}">${words.headings.quality}</h2>
<p>${words.quality.counts(errors, warnings, infos)}</p>
${tables(sheet, ['codes']).map((table) => html`${tableHtml(table, say)}<p class="small">${words.quality.details}</p>`)}
${tables(sheet, ['files', 'inputs']).map((table) => tableHtml(table, say))}</section>
${report.scores !== null && everyIndicator(sheet)}`;
}

const tables = ({ report, words, say }: Sheet, names: readonly string[]) => {
  const all = tablesOf(report).filter(({ rows }) => rows.length > 0);
  return names
    .flatMap((name) => all.filter((table) => table.name === name))
    .map((table) => forPeople(table, report, words, say.lang));
};

function everyIndicator(sheet: Sheet): Html {
  const { report, words, say } = sheet;
  const beside = new Map(report.framework.indicators.map((one) => [one.id, one]));
  const all = new Map((report.scores?.components ?? []).flatMap((of) => of.indicators.map((one) => [one.id, one])));
  const short = shortNames([...all.values()].flatMap(({ source }) => source.map(({ file }) => file)));
  const head = (name: string, number = false) =>
    html`<th scope="col" class="${number ? 'n' : ''}">${columnWord(say.lang, name)}</th>`;
  // a unit stands beside the name
  const figure = (x: number | null, { measure, unit }: IndicatorScore) =>
    valueText(x, unit === null ? { measure } : {}, say);
  return html`<section class="pg" aria-labelledby="${sheet.section('indicators')}"><h2 id="${sheet.section('indicators')}">${words.headings.indicators}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${words.headings.indicators}"><table><thead><tr>${head('id')}${head('name')}${head('level')}${head('value', true)}${head('baseline', true)}${head('target', true)}${head('attainment', true)}${head('score', true)}${head('status')}${head('owner')}${head('rows')}</tr></thead>
<tbody>${[...all.values()].map(
    (one) =>
      html`<tr><th scope="row" class="d">${one.id}</th><td dir="auto">${one.name}${one.unit !== null && html` <span class="small">(${one.unit})</span>`}</td><td>${choiceWord(say.lang, one.level)}</td><td class="n">${figure(one.value, one)}</td><td class="n">${figure(one.baseline, one)}</td><td class="n">${figure(one.target, one)}</td><td class="n">${one.attainment === null ? '–' : say.fixed(one.attainment, 2)}</td><td class="n">${one.score === null ? '–' : say.fixed(one.score, 0)}</td><td>${choiceWord(say.lang, one.status)}</td><td dir="auto">${beside.get(one.id)?.owner ?? ''}</td><td>${
        one.source.length === 0
          ? one.observations === 0 && words.component.noSource
          : one.source.map(
              ({ file, firstLine, lastLine, rows }) =>
                html`<div>${words.component.source(short(file), firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`, rows)}</div>`,
            )
      }</td></tr>
`,
  )}</tbody></table></div>
${tables(sheet, ['constraints', 'chains']).map((table) => tableHtml(table, say))}</section>
`;
}

/** A file by its name alone where no other has that name: its path stands among the files. */
function shortNames(files: readonly string[]): (file: string) => string {
  const nameOf = (file: string) => file.split(/[\\/]/).at(-1) ?? file;
  const paths = new Map<string, Set<string>>();
  for (const file of files) paths.set(nameOf(file), (paths.get(nameOf(file)) ?? new Set()).add(file));
  return (file) => (paths.get(nameOf(file))?.size === 1 ? nameOf(file) : file);
}
