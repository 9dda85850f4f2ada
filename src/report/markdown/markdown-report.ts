import type { RootContent } from 'mdast';
import type { Lang } from '../../model/lang.ts';
import type { IndicatorScore } from '../../model/scores.ts';
import { type Say, sayIn } from '../../rules/say.ts';
import { valueTexts } from '../../rules/value-text.ts';
import { brief } from '../brief/brief.ts';
import { findingSentences } from '../brief/finding-sentences.ts';
import { noWideGap } from '../brief/gap-sentences.ts';
import { methodSentences } from '../brief/method-sentences.ts';
import type { OverlapInWords } from '../brief/overlap-words.ts';
import { problemsFirst } from '../brief/problems-first.ts';
import { partsByComponent } from '../component-parts.ts';
import type { Documents } from '../documents/document.ts';
import { forPeople } from '../tables/for-people.ts';
import { indicatorScoresTable } from '../tables/score-tables.ts';
import { type DocumentTable, firstRows, tableFrom } from '../tables/table.ts';
import { tablesOf } from '../tables/table-list.ts';
import { wordsOf } from '../words/index.ts';
import { longDate } from '../words/long-date.ts';
import { choiceWord, type ReportWords, reportWords, tableWord } from '../words/report-words.ts';
import { markdownTable } from './markdown-table.ts';
import { narrativeTree } from './narrative-markdown.ts';
import { heading, listNode, paragraph } from './tree.ts';

const most = 200;

type Report = Documents['report'];

/** The whole report: fact sheet, components, evaluations, annexes. The same content as its HTML page. */
export function markdownReport(report: Report, lang: Lang): RootContent[] {
  const words = reportWords(lang);
  const say = sayIn(lang);
  const tables = tablesOf(report)
    .map((table) => forPeople(table, report, words, lang))
    .filter(({ rows }) => rows.length > 0);
  const { period } = report;
  const partsOf = partsByComponent(report);
  const warning = problemsFirst(report, words);
  const title = period === null ? report.mission : wordsOf(lang).heading(report.mission, period, report.today);
  return [
    heading(1, title),
    ...(warning === null ? [] : [paragraph(warning)]),
    ...factSheet(report, words, say, tables),
    ...(report.scores?.components ?? []).flatMap((component) =>
      componentPart(component, { report, partsOf }, words, say),
    ),
    ...some(
      tables,
      [
        'evaluations',
        'pairs',
        'repeats',
        'plan',
        'fragmentation',
        'gaps',
        'unused',
        'decisions',
        'tools',
        'overlap_findings',
      ],
      words.headings.evaluations,
      say,
    ),
    ...some(tables, ['scores', 'indicators', 'sources', 'chains', 'constraints'], words.headings.indicators, say),
    ...method(report, words, say),
    ...some(tables, ['codes', 'files', 'inputs'], words.headings.quality, say),
  ];
}

function factSheet(report: Report, words: ReportWords, say: Say, tables: readonly DocumentTable[]): RootContent[] {
  const { lead, changed, gaps, overlaps, unknowns, decisions } = brief(report, say.lang);
  const whole = (report.narrative ?? []).filter(({ component }) => component === null);
  const namedTables = (name: string, only: readonly string[]) =>
    tables.filter((table) => table.name === name).map((table) => markdownTable(table, say, only));
  return [
    paragraph(lead),
    ...whole.flatMap(({ text }) => narrativeTree(text)),
    heading(2, words.componentsTitle),
    ...(report.scores === null ? [paragraph(words.noScores)] : namedTables('components', columns)),
    heading(2, words.headings.changed),
    changed.length === 0
      ? paragraph(words.nothingChanged)
      : listNode(changed.map(({ indicator }) => wayOf(indicator, words, say))),
    heading(2, words.headings.gaps),
    gaps.length === 0 ? paragraph(noWideGap(report, words)) : listNode(gaps.map(({ text }) => text)),
    heading(2, words.headings.overlaps),
    ...(overlaps === null ? [paragraph(words.noEvaluations)] : overlapping(overlaps, words)),
    heading(2, words.headings.unknown),
    unknowns.length === 0 ? paragraph(words.nothingUnknown) : listNode(unknowns),
    heading(2, words.headings.decisions),
    decisions.length === 0
      ? paragraph(words.nothingToDecide)
      : listNode(
          decisions.map(({ title, text, who, by }) =>
            [`${title}. ${text}`, who.join(', '), by === null ? '' : words.decide.by(longDate(by, say.lang))]
              .filter(Boolean)
              .join(' — '),
          ),
        ),
  ];
}

function overlapping({ sentences, plan, pairs }: OverlapInWords, words: ReportWords): RootContent[] {
  const advised = pairs.map(({ advice, both, shared }) => `${words.label(advice)} ${both}. ${shared}`);
  const all = [...sentences, ...plan, ...advised];
  return [all.length === 0 ? paragraph(words.nothingOverlaps) : listNode(all)];
}

const columns = [
  'component',
  'score',
  'output_score',
  'outcome_score',
  'impact_score',
  'gap',
  'coverage',
  'evidence',
  'status',
  'trend',
  'trend_change',
];

function wayOf(component: IndicatorScore & { readonly attainment: number }, { chart }: ReportWords, say: Say): string {
  const [value, baseline, target] = valueTexts([component.value, component.baseline, component.target], component, say);
  const way = chart.wayText(value, baseline, target, say.percent(component.attainment));
  return `${component.name} (${choiceWord(say.lang, component.status)}). ${way}`;
}

function componentPart(
  componentScore: NonNullable<Report['scores']>['components'][number],
  { report, partsOf }: { report: Report; partsOf: ReturnType<typeof partsByComponent> },
  words: ReportWords,
  say: Say,
): RootContent[] {
  const { component, status, score } = componentScore;
  const { narrative: beside, findings, constraints: ownConstraints } = partsOf(componentScore);
  const own =
    report.scores === null ? [] : [tableFrom(indicatorScoresTable, { ...report.scores, components: [componentScore] })];
  const why = status === 'scored' ? '' : words.component.noScore[status];
  return [
    heading(2, component),
    paragraph(score === null ? why : words.component.score(say.fixed(score, 0))),
    ...beside.flatMap(({ text }) => narrativeTree(text)),
    ...own.map((table) => markdownTable(table, say, indicatorColumns)),
    ...(findings.length === 0
      ? []
      : [heading(3, words.headings.findings), listNode(findingSentences(findings, words))]),
    ...(ownConstraints.length === 0
      ? []
      : [
          heading(3, words.headings.constraints),
          listNode(
            ownConstraints.map(({ kind, description, start, end }) =>
              [
                choiceWord(say.lang, kind),
                description ?? '',
                `${longDate(start, say.lang)}, ${words.component.ends(end && longDate(end, say.lang))}`,
              ]
                .filter(Boolean)
                .join(' — '),
            ),
          ),
        ]),
  ];
}

const indicatorColumns = [
  'level',
  'indicator',
  'name',
  'value',
  'baseline',
  'target',
  'attainment',
  'score',
  'expected',
  'status',
  'trend',
  'carried_days',
];

function some(tables: readonly DocumentTable[], names: readonly string[], title: string, say: Say): RootContent[] {
  const chosen = names.flatMap((name) => tables.filter((table) => table.name === name));
  if (chosen.length === 0) return [];
  return [
    heading(2, title),
    ...chosen.flatMap((whole) => {
      const { table, more } = firstRows(whole, most);
      const rest = more === 0 ? [] : [paragraph(reportWords(say.lang).moreRows(more))];
      return [heading(3, tableWord(say.lang, table.name)), markdownTable(table, say), ...rest];
    }),
  ];
}

function method(report: Report, words: ReportWords, say: Say): RootContent[] {
  const sentences = methodSentences(report, words, say);
  return sentences.length === 0 ? [] : [heading(2, words.headings.method), listNode(sentences)];
}
