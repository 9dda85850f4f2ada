import type { Lang } from '../../model/lang.ts';
import type { ComponentScore } from '../../model/scores.ts';
import { type Say, sayIn } from '../../rules/say.ts';
import { type Brief, brief } from '../brief/brief.ts';
import { type ComponentParts, partsByComponent } from '../component-parts.ts';
import type { Documents } from '../documents/document.ts';
import { type ReportWords, reportWords } from '../words/report-words.ts';

/** What every part of one mission's pages needs. */
export interface HtmlPage {
  readonly report: Documents['report'];
  readonly brief: Brief;
  readonly words: ReportWords;
  readonly say: Say;
  readonly partsOf: (component: ComponentScore) => ComponentParts;
  /** a new id, unique in the file: `m1-3` */
  readonly id: () => string;
  /** where a component's page begins, as an id */
  readonly anchor: (component: string) => string;
  /** an id of a section: `m1-evaluations` */
  readonly section: (name: string) => string;
}

/** @param nth which mission of the file, from 1: ids of several must differ */
export function htmlPage(report: Documents['report'], lang: Lang, nth: number): HtmlPage {
  let last = 0;
  const places = new Map((report.scores?.components ?? []).map(({ component }, i) => [component, i + 1]));
  return {
    report,
    brief: brief(report, lang),
    words: reportWords(lang),
    say: sayIn(lang),
    partsOf: partsByComponent(report),
    id: () => {
      last += 1;
      return `m${nth}-${last}`;
    },
    anchor: (component) => `m${nth}-component-${places.get(component) ?? 0}`,
    section: (name) => `m${nth}-${name}`,
  };
}
