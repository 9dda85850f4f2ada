import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/rules/say.ts';
import { valueText, valueTexts } from '../../src/rules/value-text.ts';

const say = sayIn('en');

describe('a value in a text', () => {
  it.each([
    { value: 1234.5, style: {}, text: '1,234.5' },
    { value: 45.1234, style: {}, text: '45.1' },
    { value: 1.23456, style: {}, text: '1.23' },
    { value: 0.12345, style: {}, text: '0.123' },
    { value: 45.1234, style: { precision: 'decimals' }, text: '45.12' },
    { value: 126, style: { measure: 'count', unit: 'attacks' }, text: '126 attacks' },
    { value: 45, style: { measure: 'percent' }, text: '45 %' },
    { value: 45, style: { measure: 'percent', unit: '%' }, text: '45 %' },
    { value: 45, style: { measure: 'percent', unit: 'percent' }, text: '45 percent' },
    { value: 45, style: { measure: 'percent', unit: 'of households' }, text: '45 % of households' },
    { value: null, style: { measure: 'percent', unit: '%' }, text: '–' },
    { value: null, style: { unknown: '?' }, text: '?' },
  ] as const)('$value with $style is "$text"', ({ value, style, text }) => {
    expect(valueText(value, style, say).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('is not written as another that differs from it', () => {
    expect(valueTexts([126.001, 126, null, 126], {}, say)).toEqual(['126.001', '126', '–', '126']);
  });
});
