import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/lang.ts';
import { ruleCodes, rules } from '../src/rules/list.ts';
import { sayIn } from '../src/rules/say.ts';
import { findings } from './findings.ts';
import { inMemory } from './in-memory.ts';
import { opened } from './opened.ts';

/** A rule's test is its own two examples. */
describe.each(rules)('$code', ({ code, on, bad, good, shown, words }) => {
  const source = ({ files, named }: typeof bad) => inMemory(files, { ...(named !== undefined && { named }) });

  it.each([
    { when: 'the bad example', example: bad, raised: bad.raised ?? [] },
    { when: 'the good example', example: good, raised: [] as readonly string[] },
  ])('on $when is raised at $raised', async ({ example, raised }) => {
    const found = (await findings(source(example))).filter((one) => one.code === code);
    expect(
      found.map(({ file, line, column }) => [file, line, column].filter((part) => part !== null).join(':')),
    ).toEqual(raised);
  });

  it.each<Lang>(['en', 'fr'])('says in %s what the catalogue shows', async (lang) => {
    const { message, hint } = words[lang];
    const found = (await findings(source(bad), { lang })).find((one) => one.code === code);
    expect(found?.message).toBe(message(shown, sayIn(lang)));
    expect(found?.hint).toBe(typeof hint === 'string' ? hint : hint(shown, sayIn(lang)));
  });

  // the faults of later stages stand in no document
  it.runIf(['reading', 'framework', 'summaries'].includes(on))('has the facts of the catalogue', async () => {
    const { collected } = await opened(source(bad));
    expect(collected.faults.find((fault) => fault.code === code)?.facts).toEqual(shown);
  });

  // an example of bad reading has other errors by nature
  it.runIf(on !== 'reading')('has no error beside it in its examples', async () => {
    for (const example of [bad, good]) {
      const errors = (await findings(source(example))).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }
  });
});

it('every rule has a line in the list, and its path is its code', () => {
  const folder = join(import.meta.dirname, '../src/rules');
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file.replace('.ts', '')}`));
  expect(rules.map(({ code }) => code)).toEqual(ruleCodes);
  expect([...ruleCodes].sort()).toEqual(files.sort());
});
