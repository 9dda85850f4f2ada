import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapOf, scoresOf, scoringOf, scoringToValidate, validationOf } from '../../src/assess.ts';
import { wholeOverlap } from '../../src/requests.ts';
import { opened } from '../opened.ts';
import { csv, files, missions, shuffled, wherever } from './mission.ts';

const groupings = ['component', 'org-unit', 'objective', 'theme', 'location', 'level'] as const;

/** A mission, and the same with its rows in another order, its observations in two files. */
const twoWays = missions({ twice: true }).chain((mission) =>
  fc.record({
    mission: fc.constant(mission),
    indicators: shuffled(mission.indicators),
    observations: shuffled(mission.observations),
    targets: shuffled(mission.targets),
    evaluations: shuffled(mission.evaluations),
    decisions: shuffled(mission.decisions),
    cut: fc.nat({ max: mission.observations.length }),
    by: fc.constantFrom(...groupings),
  }),
);

it('the order of rows and files changes no figure', () =>
  fc.assert(
    fc.asyncProperty(twoWays, async ({ mission, cut, by, ...rows }) => {
      const { 'observations.csv': _, ...others } = files({ ...mission, ...rows });
      const other = {
        ...others,
        'observations/b.csv': csv('observations', rows.observations.slice(0, cut)),
        'observations/a.csv': csv('observations', rows.observations.slice(cut)),
      };
      expect(await figures(wherever(other), by)).toEqual(await figures(wherever(files(mission)), by));
    }),
    { numRuns: 30 },
  ));

/** All that is told, without the lines it comes from, lists by what they name. */
async function figures(of: ReturnType<typeof files>, by: (typeof groupings)[number]) {
  const assessment = await opened(of);
  const documents = [
    scoresOf(assessment, scoringOf(assessment, by)),
    overlapOf(assessment, wholeOverlap),
    validationOf(assessment, scoringToValidate(assessment)).summary,
  ];
  return JSON.parse(JSON.stringify(documents, (member, value) => unordered(member, value)));
}

function unordered(member: string, value: unknown): unknown {
  if (member === 'source') return undefined;
  // a message may name lines
  if (member === 'findings' && isFindings(value))
    return value
      .map(({ code, severity, component, indicators, evaluations }) =>
        JSON.stringify([code, severity, component, indicators.toSorted(), evaluations]),
      )
      .sort();
  return Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;
}

type Named = { code: string; severity: string; component: string; indicators: string[]; evaluations?: string[] };
const isFindings = (value: unknown): value is Named[] => Array.isArray(value) && typeof value[0] === 'object';
