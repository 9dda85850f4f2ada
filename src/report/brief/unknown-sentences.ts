import type { Unknown } from '../../advise/unknowns.ts';
import type { BriefWording } from './wording.ts';

export function unknownSentence(unknown: Unknown, { words, say, named }: BriefWording): string {
  switch (unknown.kind) {
    case 'nothing-scored':
      return words.noScores;
    case 'no-results':
      return words.unknown.byDesign(unknown.component);
    case 'no-score':
      return words.unknown.component(unknown.component, unknown.missing, unknown.results);
    case 'carried':
      return words.unknown.carried(unknown.component, unknown.values);
    case 'more-components':
      return words.unknown.components(unknown.count);
    case 'not-evaluated': {
      const { indicators, more } = unknown;
      return words.unknown.unseen(more > 0 ? [...indicators, words.unknown.more(more)] : indicators);
    }
    case 'no-decisions-on-file':
      return words.unknown.noDecisions;
    case 'unused-evaluations':
      return words.unknown.unused(unknown.evaluations.length, say.some(unknown.evaluations.map(named), 3));
  }
}
