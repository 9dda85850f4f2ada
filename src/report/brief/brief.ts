import type { Lang } from '../../model/lang.ts';
import { sayIn } from '../../rules/say.ts';
import type { Documents } from '../documents/document.ts';
import { reportWords } from '../words/report.ts';
import { type Changed, changed } from './changed.ts';
import { type Decision, decisionsToTake } from './decisions.ts';
import { lead } from './lead.ts';
import { namer } from './named.ts';
import { type Overlapping, overlapping } from './overlapping.ts';
import { type Parted, parted } from './parted.ts';
import { unknowns } from './unknowns.ts';

/** The fact sheet for mission leadership, as data: what each section says. Every format of the report lays out this. */
export interface Brief {
  /** can be read aloud in a meeting */
  readonly lead: string;
  readonly changed: readonly Changed[];
  readonly parted: readonly Parted[];
  /** `null` where there are no evaluations on file */
  readonly overlaps: Overlapping | null;
  readonly unknowns: readonly string[];
  readonly decisions: readonly Decision[];
}

/** @see spec 5, "The report" */
export function brief(report: Documents['report'], lang: Lang): Brief {
  const told = { report, words: reportWords(lang), say: sayIn(lang), named: namer(report) };
  return {
    lead: lead(told),
    changed: changed(told),
    parted: parted(told),
    overlaps: overlapping(told),
    unknowns: unknowns(told),
    decisions: decisionsToTake(told),
  };
}
