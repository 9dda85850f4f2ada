import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/list.ts';
import { faults, findings } from './walk.ts';

const families = /^(plan|design|data|results|evaluation|context)\//;

describe.each(rules.filter(({ code, check }) => check !== undefined && families.test(code)))('$code', (rule) => {
  const { code, bad, good, shown, words } = rule;

  it('is raised on its bad example at the places told, with the facts of the catalogue', async () => {
    const raised = (await faults(bad.files)).filter((fault) => fault.code === code);
    expect(raised.map(({ at }) => [at.file, at.line, at.column].filter((part) => part !== null).join(':'))).toEqual(
      bad.raised,
    );
    expect(raised[0]?.facts).toEqual(shown);
  });

  it('is silent on its good example', async () => {
    expect((await faults(good.files)).filter((fault) => fault.code === code)).toEqual([]);
  });

  it('finds nothing wrong with its examples beside', async () => {
    for (const { files } of [bad, good]) {
      const errors = (await findings(files)).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }
  });

  it.each(['en', 'fr'] as const)('says in %s what is wrong and what to do', async (lang) => {
    const [found] = (await findings(bad.files, { lang })).filter((each) => each.code === code);
    expect(found?.message).toMatch(/^\P{Ll}.*\.$/u);
    expect(found?.hint).toMatch(/\.$/);
    expect(`${found?.message} ${found?.hint}`).not.toMatch(/!|undefined|null|NaN|please|veuillez|\[object/i);
    expect(words[lang].summary).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});
