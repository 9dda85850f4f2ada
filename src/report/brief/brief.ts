import { bottomLine } from '../../advise/bottom-line.ts';
import { type ChangedResult, changedResults } from '../../advise/changed-results.ts';
import { decisionsToTake } from '../../advise/decisions.ts';
import { unknowns } from '../../advise/unknowns.ts';
import { wideGaps } from '../../advise/wide-gaps.ts';
import type { Lang } from '../../model/lang.ts';
import { sayIn } from '../../rules/say.ts';
import type { Documents } from '../documents/document.ts';
import { idWithName } from '../documents/id-with-name.ts';
import { reportWords } from '../words/report-words.ts';
import { type DecisionInWords, decisionInWords } from './decision-words.ts';
import { type GapInWords, gapInWords } from './gap-sentences.ts';
import { leadSentence } from './lead-sentence.ts';
import { type OverlapInWords, overlapInWords } from './overlap-words.ts';
import { unknownSentence } from './unknown-sentences.ts';

/** The fact sheet for mission leadership: what each section says. Every format of the report lays out this. */
export interface Brief {
  /** can be read aloud in a meeting */
  readonly lead: string;
  readonly changed: readonly ChangedResult[];
  readonly gaps: readonly GapInWords[];
  /** `null` where there are no evaluations on file */
  readonly overlaps: OverlapInWords | null;
  readonly unknowns: readonly string[];
  readonly decisions: readonly DecisionInWords[];
}

/** What advice chose, put into words. @see spec 5, "The report" */
export function brief(report: Documents['report'], lang: Lang): Brief {
  const wording = { words: reportWords(lang), say: sayIn(lang), named: idWithName(report) };
  return {
    lead: leadSentence(bottomLine(report), wording),
    changed: changedResults(report),
    gaps: wideGaps(report).map((gap) => gapInWords(gap, wording)),
    overlaps: overlapInWords(report, wording),
    unknowns: unknowns(report).map((unknown) => unknownSentence(unknown, wording)),
    decisions: decisionsToTake(report).map((decision) => decisionInWords(decision, wording)),
  };
}
