import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/list.ts';
import { sayIn } from '../src/rules/say.ts';
import { findings } from './findings.ts';
import { inMemory } from './in-memory.ts';

/** A rule's test is its own two examples. */
describe.each(rules)('$code', ({ code, bad, good, shown, words }) => {
  it.each([
    { when: 'the bad example', example: bad, raised: bad.raised ?? [] },
    { when: 'the good example', example: good, raised: [] as readonly string[] },
  ])('on $when is raised at $raised', async ({ example, raised }) => {
    const source = inMemory(example.files, { ...(example.named !== undefined && { named: example.named }) });
    const all = await findings(source, { today: '2025-12-31', period: '2025' });
    const found = all.filter((one) => one.code === code);
    expect(
      found.map(({ file, line, column }) => [file, line, column].filter((part) => part !== null).join(':')),
    ).toEqual(raised);
    if (raised.length > 0)
      expect(found[0]?.message, 'the message of the catalogue').toBe(words.en.message(shown, sayIn('en')));
  });
});

it('every rule has a line in the list, and its path is its code', () => {
  const folder = join(import.meta.dirname, '../src/rules');
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file.replace('.ts', '')}`));
  expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
});
