import { describe, expect, it } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { languages } from '../../src/rules/language.ts';
import { sayIn } from '../../src/rules/say.ts';

describe.each(langs)('the language %s', (lang) => {
  it('separates digits as its figures are written', () => {
    const { decimal, group } = languages[lang];
    expect(sayIn(lang).number(1234567.5)).toBe(`1${group}234${group}567${decimal}5`);
  });
});

describe('the forms of a count', () => {
  const forms = { one: '# valeur', many: '# de valeurs', other: '# valeurs' };

  it.each([
    [0, '0 valeur'],
    [1, '1 valeur'],
    [2, '2 valeurs'],
    [1_000_000, '1\u00a0000\u00a0000 de valeurs'],
  ])('of %d are by the categories of the language', (n, text) => {
    expect(sayIn('fr').plural(n, forms)).toBe(text);
  });

  it('is other where the language has a category without a form', () => {
    expect(sayIn('fr').plural(1_000_000, { one: '# ligne', other: '# lignes' })).toBe('1\u00a0000\u00a0000 lignes');
  });
});
