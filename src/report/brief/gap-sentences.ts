import { isAnyGapKnown, type WideGap } from '../../advise/wide-gaps.ts';
import type { Documents } from '../documents/document.ts';
import type { ReportWords } from '../words/report-words.ts';
import { addingUp } from './adding-up.ts';
import type { BriefWording } from './wording.ts';

/** A wide gap and its sentence. */
export interface GapInWords extends WideGap {
  readonly text: string;
}

export function gapInWords(gap: WideGap, { words, say }: Pick<BriefWording, 'words' | 'say'>): GapInWords {
  const sentence = gap.gap > 0 ? words.wideGap.decoupled : words.wideGap.unexplained;
  const { activity, result } = addingUp(gap.activity, gap.result, say);
  return { ...gap, text: sentence(gap.name, activity, result) };
}

/** The sentence where no gap is wide: that none is, or that none is known. */
export const noWideGap = (report: Pick<Documents['report'], 'scores'>, words: ReportWords): string =>
  isAnyGapKnown(report) ? words.nothingParts : words.gapsUnknown;
