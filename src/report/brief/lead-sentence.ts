import type { BottomLine } from '../../advise/bottom-line.ts';
import { addingUp } from './adding-up.ts';
import type { BriefWording } from './wording.ts';

export function leadSentence(line: BottomLine, { words, say }: BriefWording): string {
  const { best, widestGap, unscored, overall } = line;
  const sentences: string[] = [];
  if (best !== null) sentences.push(words.lead.best(best.name, say.percent(best.attainment)));
  if (widestGap !== null) {
    const { activity, result } = addingUp(widestGap.activity, widestGap.result, say);
    sentences.push(words.lead.gap(widestGap.name, activity, result));
  }
  if (unscored.length > 0) sentences.push(words.lead.unknown(unscored));
  if (sentences.length === 0 && overall !== null) sentences.push(words.lead.level(say.fixed(overall, 0)));
  return sentences.length === 0 ? words.lead.nothing : sentences.join(' ');
}
