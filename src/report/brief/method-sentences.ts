import type { Say } from '../../rules/say.ts';
import type { Documents } from '../documents/document.ts';
import { choiceWord, type ReportWords } from '../words/report-words.ts';

/** How the figures are made, in sentences, from the settings in force; and what was done for the care with people. */
export function methodSentences({ scores, disclosure }: Documents['report'], words: ReportWords, say: Say): string[] {
  const care =
    disclosure === null ? [] : [words.disclosure(disclosure.below, disclosure.themes, disclosure.rounded.length)];
  if (scores === null) return care;
  const { aggregation, levels, missing, coverage } = scores.method;
  const means = words.method.aggregation;
  const weights = Object.entries(levels)
    .filter(([, weight]) => weight > 0)
    .map(([level, weight]) => `${choiceWord(say.lang, level)} ${say.number(weight)}`);
  return [
    words.method.attainment,
    words.method.levels(say.list(weights)),
    words.method.means(means[aggregation.indicators], means[aggregation.levels], means[aggregation.components]),
    words.method.missing[missing](say.percent(coverage)),
    words.method.results,
    words.method.gap,
    words.method.evidence,
    ...care,
  ];
}
