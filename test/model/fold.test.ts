import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';

describe('a name without regard to case, accents, spaces and hyphens', () => {
  it.each([
    ['Civil Affairs', 'civil affairs'],
    ['Valeur de référence', 'valeur_de_reference'],
    ['jours-personnes', 'Jours personnes'],
    ['Goma\u2013Nord', 'goma nord'],
    ['Beni\u00a0', 'Beni'],
    ['E\u0301quateur', 'Équateur'],
    ["Droits de l'homme", 'Droits de l\u2019homme'],
    ['Droits de l\u2018homme', 'Droits de l\u02bchomme'],
    ['Droits de l\u00b4homme', 'droits de l`homme'],
    ['1\u1d49\u02b3 district', '1er District'],
    ['\ufb01n', 'Fin'],
    ['Camp \u00ab\u00a0Alpha\u00a0\u00bb', 'Camp "Alpha"'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['Police', 'Polices'],
    ['Sector 1', 'Sector 2'],
    ['Бени', 'Гома'],
    ['Area in m\u00b2', 'Area in m2'],
    ['Zone 1\u00b2', 'Zone 12'],
  ])('%s and %s are two', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('folds a folded name no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fold(fold(name))).toBe(fold(name));
      }),
    );
  });
});
