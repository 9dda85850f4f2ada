import type { Say } from '../../rules/say.ts';
import type { ReportWords } from '../words/report-words.ts';

/** What the sentences of the fact sheet are put into words with. */
export interface BriefWording {
  readonly words: ReportWords;
  readonly say: Say;
  /** an id of an indicator or evaluation with its name */
  readonly named: (id: string) => string;
}
