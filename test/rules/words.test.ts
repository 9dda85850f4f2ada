import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/lang.ts';
import { rules } from '../../src/rules/list.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sayIn } from '../../src/rules/say.ts';

const text = (rule: Rule, lang: Lang) => {
  const { summary, message, hint, explanation, bad, good } = rule.words[lang];
  const say = sayIn(lang);
  return {
    summary,
    message: message(rule.shown, say),
    hint: typeof hint === 'string' ? hint : hint(rule.shown, say),
    explanation,
    bad,
    good,
  };
};

describe.each(rules)('$code', (rule) => {
  describe.each(['en', 'fr'] as const)('in %s', (lang) => {
    it('says what is wrong, what to do and why in whole sentences', () => {
      const { message, hint, explanation } = text(rule, lang);
      for (const sentence of [message, hint, explanation]) expect(sentence).toMatch(/\S\.$/);
      expect(message).toMatch(/^\P{Ll}/u);
      expect(`${message} ${hint}`).not.toMatch(/undefined|null|NaN|\[object/);
    });

    it('has a summary for a list: no capital, no full stop', () => {
      expect(text(rule, lang).summary).toMatch(/^\P{Lu}.*[^.]$/u);
    });

    it('neither begs nor shouts', () => {
      const all = Object.values(text(rule, lang)).join('\n');
      expect(all).not.toMatch(/please|s.il vous pla[iî]t|veuillez|!/i);
    });
  });

  it('has French type in French', () => {
    const all = Object.values(text(rule, 'fr')).join('\n');
    expect(all).not.toMatch(/ [:;?»%]|« | {2}/);
    expect(all).not.toMatch(/[a-zéè]'[a-zéèê]/i);
  });
});

it('has every code once', () => {
  const codes = rules.map(({ code }) => code);
  expect([...new Set(codes)]).toEqual(codes);
});
