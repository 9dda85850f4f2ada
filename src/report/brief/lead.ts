import { addingUp } from './adding-up.ts';
import { changed } from './changed.ts';
import { partedComponents } from './parted.ts';
import type { Told } from './told.ts';

/** The bottom line: the impact (else outcome) that has come furthest, the widest gap, what has no score. */
export function lead(told: Told): string {
  const { report, words, say } = told;
  const { scores } = report;
  if (scores === null) return words.lead.nothing;
  const sentences: string[] = [];
  const results = changed(told);
  const level = results.some(({ indicator }) => indicator.level === 'impact') ? 'impact' : 'outcome';
  const best = results
    .filter(({ indicator }) => indicator.level === level && indicator.attainment > 0)
    .sort((a, b) => b.indicator.attainment - a.indicator.attainment)[0];
  if (best !== undefined) {
    sentences.push(words.lead.best(best.indicator.name, say.percent(best.indicator.attainment)));
  }
  const [widest] = partedComponents(scores.components);
  if (widest !== undefined) {
    const { activity, result } = addingUp(widest.activity, widest.result, say);
    sentences.push(words.lead.parted(widest.component, activity, result));
  }
  const unknown = scores.components.filter(({ status }) => status === 'insufficient-data');
  if (unknown.length > 0) sentences.push(words.lead.unknown(unknown.map(({ component }) => component)));
  if (sentences.length === 0 && scores.overall.score !== null) {
    sentences.push(words.lead.level(say.fixed(scores.overall.score, 0)));
  }
  return sentences.length === 0 ? words.lead.nothing : sentences.join(' ');
}
