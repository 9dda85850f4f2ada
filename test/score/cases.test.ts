import { describe, expect, it } from 'vitest';
import type { Grouping, Scores } from '../../src/model/scores.ts';
import { score } from '../../src/score/score.ts';
import { dateOf, periodOf, readCase } from './case.ts';

const names = ['periods', 'running', 'targets', 'components', 'groups', 'hdi-2021', 'asem-arithmetic'];

describe.each(names)('%s', async (name) => {
  const { framework, summaries, settings, expected } = await readCase(name);
  const runs: Run[] = expected.runs ?? [expected];

  it.each(runs.map((run) => ({ said: (run.args ?? ['score', run.by]).join(' '), run })))('cpas $said', ({ run }) => {
    const args = run.args ?? [];
    const scores = score({
      framework,
      summaries,
      settings,
      today: dateOf(option(args, '--today') ?? '2030-01-01'),
      period: periodOf(option(args, '--period') ?? settings.period ?? run.period),
      by: (option(args, '--by') ?? run.by ?? null) as Grouping | null,
    });
    const seen = byName(scores);
    for (const member of ['overall', 'components', 'indicators', 'chains', 'groups'] as const) {
      if (run[member] !== undefined) compare(seen[member], run[member], member);
    }
    for (const member of run.noOther ?? []) {
      expect(Object.keys(seen[member]).sort()).toEqual(Object.keys(run[member] ?? {}).sort());
    }
  });
});

type Named = Record<string, unknown>;
type Member = 'overall' | 'components' | 'indicators' | 'chains' | 'groups';
interface Run extends Partial<Record<Member, Named>> {
  readonly args?: string[];
  readonly by?: Grouping;
  readonly period: string;
  readonly noOther?: Member[];
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

/** Lists as the expected answers have them: by name. */
function byName({ overall, components, chains, groups }: Scores): Record<Member, Named> {
  const indicators = components.flatMap((component) => component.indicators.map((one) => [one.id, one]));
  return {
    overall,
    components: Object.fromEntries(components.map((one) => [one.component, one])),
    indicators: Object.fromEntries(indicators),
    chains: Object.fromEntries(chains.map((one) => [one.indicator, one])),
    groups: Object.fromEntries(
      (groups ?? []).map((one) => [
        `${one.group}`,
        'components' in one
          ? { ...one, components: Object.fromEntries(one.components.map((each) => [each.component, each])) }
          : one,
      ]),
    ),
  };
}

/** Only the members named are compared: numbers to 1e-9, arrays whole. A component told as a number is its score. */
function compare(seen: unknown, wanted: unknown, where: string): void {
  if (typeof wanted === 'number') {
    const figure = typeof seen === 'object' && seen !== null && 'score' in seen ? seen.score : seen;
    expect(figure, where).toBeTypeOf('number');
    expect(Math.abs(Number(figure) - wanted), `${where}: ${figure}, not ${wanted}`).toBeLessThanOrEqual(1e-9);
  } else if (Array.isArray(wanted)) {
    expect(seen, where).toEqual(wanted);
  } else if (typeof wanted === 'object' && wanted !== null) {
    for (const [member, value] of Object.entries(wanted)) {
      if (member === 'how') continue;
      if (member === 'published') {
        const { score: index } = seen as { score: number };
        expect(Math.abs(index / 100 - Number(value)), `${where} as published`).toBeLessThanOrEqual(0.0005);
      } else compare((seen as Named | undefined)?.[member], value, `${where}.${member}`);
    }
  } else {
    const none = where.includes('.components.') && wanted === null && typeof seen === 'object' && seen !== null;
    expect(none ? (seen as { score: unknown }).score : seen, where).toBe(wanted);
  }
}
