import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/rules/say.ts';

const [en, fr] = [sayIn('en'), sayIn('fr')];
const blanks = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a figure in words', () => {
  it.each([
    { x: 1234.5678, number: '1,234.57', fixed: '1,234.6', french: '1 234,57' },
    { x: 0, number: '0', fixed: '0.0', french: '0' },
    { x: -0, number: '0', fixed: '0.0', french: '0' },
    { x: 0.0085, number: '0.0085', fixed: '0.009', french: '0,0085' },
    { x: -0.004, number: '−0.004', fixed: '−0.004', french: '−0,004' },
    { x: 0.0126, number: '0.013', fixed: '0.01', french: '0,013' },
    { x: 1e21, number: '1E21', fixed: '1E21', french: '1E21' },
    { x: 1.75e308, number: '1.75E308', fixed: '1.8E308', french: '1,75E308' },
    { x: 5e-324, number: '5E−324', fixed: '0.0', french: '5E−324' },
    // a difference that only a rounding error makes
    { x: 85 - 84.99999999999999, number: '1.42E−14', fixed: '0.0', french: '1,42E−14' },
  ])('$x: $number, $fixed, $french', ({ x, number, fixed, french }) => {
    expect([en.number(x, 2), en.fixed(x, 1), blanks(fr.number(x, 2))]).toEqual([number, fixed, french]);
  });

  it.each([
    { share: 0.87, text: '87 %' },
    { share: 0.004, text: '0.4 %' },
    { share: 0, text: '0 %' },
    { share: 1.5e308, text: '2E310 %' },
  ])('$share of 1 is $text', ({ share, text }) => {
    expect(blanks(en.percent(share))).toBe(text);
  });

  it.each([
    { values: [405, 388], texts: ['405', '388'] },
    { values: [0.1234567, 0.1234568], texts: ['0.1234567', '0.1234568'] },
    { values: [12.341, 12.342, 12.341], texts: ['12.341', '12.342', '12.341'] },
    { values: [1.7e308, 1.70000001e308], texts: ['1.7E308', '1.70000001E308'] },
    { values: [3, 3], texts: ['3', '3'] },
  ])('beside others: $texts', ({ values, texts }) => {
    expect(en.apart(values, 2)).toEqual(texts);
  });

  it('is 0 only where it is 0, and told apart from what differs in its twelfth figure (law)', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat({ max: 6 }), (x, digits) => {
        expect(/[1-9]/.test(en.number(x, digits))).toBe(x !== 0);
        if (Math.abs(x) >= 1e-9) expect(en.fixed(x, digits)).toMatch(/[1-9]/);
        const [one, other] = en.apart([x, x === 0 ? 5e-324 : x * (1 + 1e-12)], digits);
        if (Number.isFinite(x * (1 + 1e-12)) && Math.abs(x) > 1e-300) expect(one).not.toBe(other);
      }),
    ));
});
