import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf, reportOf, scoresOf, scoringOf, scoringToValidate, validationOf } from '../../src/assess.ts';
import { wholeOverlap } from '../../src/requests.ts';
import { cpas } from '../cli.ts';
import { opened } from '../opened.ts';
import { files, missions } from './mission.ts';

/** What is shown changes nothing of what is found. @see spec 5, `--component`, `--max-pairs`, `--max-diagnostics` */
describe('shown alone, figures stay what they are', () => {
  const law = { numRuns: 15 };
  const military = ['Military'];
  const isMilitary = ({ component }: { component: string | null }) => component === 'Military';

  it('of one component, in scores and report', () =>
    fc.assert(
      fc.asyncProperty(missions(), async (mission) => {
        fc.pre(mission.indicators.some(({ component }) => String(component).includes('Military')));
        const assessment = await opened(files(mission));
        const [all, some] = [
          scoresOf(assessment, scoringOf(assessment)),
          scoresOf(assessment, scoringOf(assessment), military),
        ];
        expect(some.components).toEqual(all.components.filter(isMilitary));
        expect(some.findings.filter(isMilitary)).toEqual(all.findings.filter(isMilitary));
        const { components: _, chains, findings, ...same } = all;
        expect(some).toMatchObject(same);
        expect(chains).toEqual(expect.arrayContaining(some.chains));
        expect(findings).toEqual(expect.arrayContaining(some.findings));
        const { scores, validation } = await reportOf(assessment, { only: military });
        expect(scores).toEqual(some);
        expect(validation).toEqual(validationOf(assessment, scoringToValidate(assessment)));
      }),
      law,
    ));

  it('of one component, in the overlap', () =>
    fc.assert(
      fc.asyncProperty(missions(), async (mission) => {
        fc.pre(mission.indicators.some(({ component }) => String(component).includes('Military')));
        const assessment = await opened(files(mission));
        const all = overlapOf(assessment, wholeOverlap);
        const some = overlapOf(assessment, { from: null, to: null, whatIf: [], maxPairs: 100, only: military });
        const { window, redundancy, personDays, whatIf } = all;
        expect(some).toMatchObject({ window, redundancy, personDays, whatIf });
        for (const list of ['pairs', 'repeats', 'clusters', 'evaluations', 'keep', 'saving', 'fragmentation'] as const)
          expect(all[list], list).toEqual(expect.arrayContaining<unknown>(some[list]));
      }),
      law,
    ));

  it('of some pairs: the first are listed, all are known', () =>
    fc.assert(
      fc.asyncProperty(missions(), fc.nat({ max: 8 }), async (mission, maxPairs) => {
        const assessment = await opened(files(mission));
        const all = overlapOf(assessment, wholeOverlap);
        const some = overlapOf(assessment, { from: null, to: null, whatIf: [], maxPairs });
        const pairsLeftOut = Math.max(0, all.pairs.length - maxPairs);
        expect(some).toEqual({ ...all, pairs: all.pairs.slice(0, maxPairs), pairsLeftOut });
      }),
      law,
    ));

  it('of some diagnostics a code', () =>
    fc.assert(
      fc.asyncProperty(missions({ twice: true }), fc.nat({ max: 2 }), async (mission, most) => {
        const assessment = await opened(files(mission));
        const { diagnostics: all, ...same } = validationOf(assessment, scoringToValidate(assessment));
        const { diagnostics: some, ...others } = validationOf(assessment, scoringToValidate(assessment), most);
        expect(others).toEqual(same);
        expect(all).toEqual(expect.arrayContaining(some));
        const told = (code: string) => some.filter((one) => one.code === code).length;
        for (const [code, n] of Object.entries(same.summary.codes)) expect(told(code), code).toBe(Math.min(n, most));
      }),
      law,
    ));
});

describe('shown alone, a gate judges the same', () => {
  const judged = async (command: string, ...options: readonly string[]) => {
    const { code, err } = await cpas([command, 'fixtures/example', ...options, '-f', 'json']);
    return { code, gates: err.split('\n').filter((line) => line.startsWith('gate:')) };
  };

  it.each([
    { command: 'validate', option: '--max-diagnostics', values: ['0', '1'] },
    { command: 'overlap', option: '--max-pairs', values: ['0', '1'] },
    { command: 'overlap', option: '--component', values: ['Military', 'Police'] },
    { command: 'score', option: '--component', values: ['Military', 'Police'] },
    { command: 'report', option: '--component', values: ['Military', 'Police'] },
  ])('with $command $option', async ({ command, option, values }) => {
    for (const gate of ['--max-warnings=3', '--fail-on=evaluation/duplication,results/decoupled']) {
      const all = await judged(command, gate);
      for (const value of values) expect(await judged(command, gate, option, value), `${gate} ${value}`).toEqual(all);
    }
  });
});
