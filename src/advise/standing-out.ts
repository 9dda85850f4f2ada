import type { FindingKind } from '../rules/rule.ts';
import { causes, type FindingCause } from './causes.ts';
import { fittingGroups, type GroupGap, groupGaps } from './group-findings.ts';
import type { ScoredMission } from './scored-mission.ts';

/** What of a mission's scores stands out, the gaps of groups first. */
export interface StandingOut<S extends ScoredMission> {
  /** the scores with the findings that fit the groups */
  readonly scores: S;
  readonly gaps: readonly GroupGap[];
  readonly causes: readonly FindingCause[];
  /** how many gaps and causes are not among these, and the codes of such causes */
  readonly more: number;
  readonly moreCodes: readonly string[];
  /** how many findings only the view of components shows */
  readonly ofComponents: number;
}

/** At most so many gaps and causes; of groups what fits them. */
export function standingOut<S extends ScoredMission>(all: S, most: number): StandingOut<S> {
  const { scores, left } = fittingGroups(all);
  const gaps = groupGaps(scores);
  const ranked = causes(scores, ['error', 'warning']);
  const places = Math.max(0, most - gaps.length);
  return {
    scores,
    gaps: gaps.slice(0, most),
    causes: ranked.slice(0, places),
    more: Math.max(0, gaps.length + ranked.length - most),
    moreCodes: ranked.slice(places).flatMap(({ codes }) => codes),
    ofComponents: left,
  };
}

const mostNotes = 3;

/** What is only noted: causes to put into a sentence each while they are few, and the codes of all others. */
export interface Notes {
  readonly causes: readonly FindingCause[];
  readonly otherCodes: readonly string[];
}

/** Notes on the period's data are told while they are few, those on the framework counted. */
export function notes(scores: ScoredMission): Notes {
  const noted = causes(scores, ['info']);
  const ofPeriod = noted.filter(({ kind }) => kind !== null && isOfPeriod[kind]);
  const few = ofPeriod.length <= mostNotes ? ofPeriod : [];
  const others = noted.filter((cause) => !few.includes(cause));
  return { causes: few, otherCodes: others.flatMap(({ findings }) => findings.map(({ code }) => code)) };
}

const isOfPeriod: Readonly<Record<FindingKind, boolean>> = {
  gap: false,
  loss: false,
  unknown: true,
  age: true,
  making: true,
  doubt: true,
  constraint: true,
  framework: false,
};
