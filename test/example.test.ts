import { describe, expect, it } from 'vitest';
import { ruleOf, rules } from '../src/rules/list.ts';
import { cpas } from './cli.ts';

const at = ['fixtures/example', '--today', '2026-07-15'];

describe('the example mission', () => {
  it('has no errors', async () => {
    const { code, out } = await cpas(['validate', ...at, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).summary.errors).toBe(0);
  });

  it('shows every kind of finding', async () => {
    const documents = await Promise.all(
      ['validate', 'score', 'overlap'].map(async (command) => JSON.parse((await cpas([command, ...at, '--json'])).out)),
    );
    const codes = documents
      .flatMap(({ diagnostics, findings }) => diagnostics ?? findings)
      .map(({ code }: { code: string }) => code);
    const shown = new Set(codes.flatMap((code) => ruleOf(code)?.finding ?? []));
    expect([...new Set(rules.flatMap(({ finding }) => finding ?? []))].filter((kind) => !shown.has(kind))).toEqual([]);
    expect(codes.some((code) => ruleOf(code)?.on === 'overlap')).toBe(true);
  });

  it('has a component that is busy while nothing changes, and a theme measured by headcount only', async () => {
    const { findings } = JSON.parse((await cpas(['score', ...at, '--json'])).out);
    const named = findings.map(
      ({ code, component }: { code: string; component: string | null }) => `${code} ${component}`,
    );
    expect(named).toContain('results/decoupled Military');
    expect(named.some((one: string) => one.startsWith('design/headcount-only'))).toBe(true);
  });

  it('prints the same bytes for the same day', async () => {
    for (const command of ['score', 'overlap', 'report']) {
      const [first, second] = [await cpas([command, ...at, '--json']), await cpas([command, ...at, '--json'])];
      expect(first).toEqual(second);
      expect(first.code).toBe(0);
    }
  });
});

it('the published example gives the Human Development Index as published', async () => {
  const { out } = await cpas(['score', 'fixtures/published', '--by', 'location', '--json', '--today', '2026-07-15']);
  const score = (name: string) => JSON.parse(out).groups.find(({ group }: { group: string }) => group === name).score;
  expect(score('Norway')).toBeCloseTo(96.1, 1);
  expect(score('Switzerland')).toBeCloseTo(96.2, 1);
});
