import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { faultCollector } from '../../src/model/fault-collector.ts';
import { faultLines } from '../../src/report/terminal/fault-lines.ts';
import type { Wording } from '../../src/rules/diagnose.ts';
import { diagnostic } from './minutam-validation.ts';

const english: Wording = { lang: 'en', rules: {} };
const at = (line: number) => ({ file: 'demo/a.csv', line, column: 3, field: 'value', value: 'x' });
const formula = (line: number): Fault => ({ code: 'cell/required', at: at(line), facts: { column: 'value' } });
const ask = { folder: 'demo', quiet: false };

function found(...faults: Fault[]) {
  const { collected: all, raise } = faultCollector();
  for (const fault of faults) raise(fault);
  return all;
}

describe('what reading found, beside the result of another command', () => {
  it('is nothing where nothing was found', () => {
    expect(faultLines(found(), english, [], ask)).toEqual([]);
  });

  it('tells five errors in words and counts the rest, with the command that shows all', () => {
    const lines = faultLines(found(...[2, 3, 4, 5, 6, 7, 8].map(formula)), english, [], ask);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^error cell\/required {2}demo\/a\.csv:2:3 {2}.* is empty/);
    expect(lines[5]).toBe('and 2 more: cpas validate demo');
  });

  it('counts warnings and notes, with the options that were typed', () => {
    const late = { code: 'file/decimal', at: at(1), facts: { decimal: ',', shown: '0,5' } };
    const asked = ['--today', '2026-07-15'];
    const duplicate = { code: 'row/duplicate', at: at(1), facts: { key: 'M1, 2025', firstLine: 2 } };
    const said = (lang: 'en' | 'fr') => faultLines(found(late, duplicate), { lang, rules: {} }, [], { ...ask, asked });
    expect(said('en')).toEqual(['1 warning, 1 note: cpas validate demo --today 2026-07-15']);
    expect(said('fr')).toEqual(['1 avertissement, 1 note\u00a0: cpas validate demo --today 2026-07-15']);
    expect(faultLines(found(duplicate), english, [], { ...ask, quiet: true })).toEqual([]);
  });

  it('is silent where there are notes alone', () => {
    const late = { code: 'file/decimal', at: at(1), facts: { decimal: ',', shown: '0,5' } };
    expect(faultLines(found(late), english, [], ask)).toEqual([]);
  });

  it('does not tell again what stands among the findings of the command', () => {
    const told = [diagnostic('error', 'cell/required', 'demo/a.csv:2:3', 'A broken formula.')];
    expect(faultLines(found(formula(2)), english, told, ask)).toEqual([]);
  });

  it('goes by the severity in force, and lets no control character through', () => {
    const wording: Wording = { lang: 'en', rules: { 'cell/required': 'warning' } };
    expect(faultLines(found(formula(2)), wording, [], ask)).toEqual(['1 warning: cpas validate demo']);
    const hostile = { ...formula(2), at: { ...at(2), file: 'demo/\u001b[2J.csv' } };
    expect(faultLines(found(hostile), english, [], ask).join('')).toContain('\\u001b[2J');
  });
});
