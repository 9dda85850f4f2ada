import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { rules } from '../../src/rules/list.ts';
import { wordsOf } from './command-line.ts';
import { blocksOf, page, pages } from './markdown.ts';

/** Every line of a code block, or word of a YAML block, that calls cpas. */
function calls(text: string): string[] {
  return blocksOf(text).flatMap(({ language, lines }) =>
    (language === 'yaml' ? textsIn(parse(lines.join('\n'))) : lines).flatMap((line) =>
      [...line.matchAll(/(?:^|[$&|;] *)cpas (.*)/g)].map(([, call = '']) => call),
    ),
  );
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split('\n')
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** In running text, as `cpas validate my-mission --show info`. */
const mentioned = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`cpas ([^`]+)`/g)].map(([, call = '']) => call);

const found = pages().flatMap((path) =>
  [...calls(page(path)), ...mentioned(page(path))].map((call) => ({ path, call })),
);

/** What is wrong with a command line, `null` where it is understood: as the program takes it apart, without running it. */
async function wrong(call: string): Promise<string | null> {
  const [name = '', ...words] = wordsOf(call);
  const load = commands[name]?.load;
  if (load === undefined) return `there is no command "${name}"`;
  const { default: make } = await load();
  const command = make({ cwd: '.' } as Parameters<typeof make>[0], () => {}, 'en').exitOverride();
  command.configureOutput({ writeErr: () => {} });
  try {
    const { operands, unknown } = command.parseOptions(words);
    if (unknown.length > 0) return `there is no option ${unknown[0]}`;
    const takes = command.registeredArguments;
    // a bare name in running text is no call
    if (words.length > 0 && operands.length < takes.filter(({ required }) => required).length)
      return 'too few arguments';
    if (!takes.some(({ variadic }) => variadic) && operands.length > takes.length) return 'too many arguments';
  } catch (error) {
    return String(error);
  }
  const { failOn = '' } = command.opts() as { failOn?: string };
  const codes = new Set(rules.map(({ code }) => code));
  const strange = failOn.split(',').find((code) => code !== '' && !codes.has(code));
  return strange === undefined ? null : `there is no rule ${strange}`;
}

describe('every command line of the documentation is understood', () => {
  it.each(['README.md', 'docs/ci.md', 'docs/files.md', 'docs/method.md'])('there are some in %s', (path) =>
    expect(found.map((one) => one.path)).toContain(path),
  );

  it.each(found)('$path: cpas $call', async ({ call }) => expect(await wrong(call)).toBeNull());

  it.each([
    ['scroe demo', 'there is no command "scroe"'],
    ['score demo --perod 2025', 'there is no option --perod'],
    ['score demo --by sex', expect.stringContaining('Allowed choices')],
    ['explain MIL-R1 demo draft', 'too many arguments'],
    ['explain --period 2025', 'too few arguments'],
    ['overlap demo --fail-on evaluation/duplicate', 'there is no rule evaluation/duplicate'],
  ])('as a wrong one would be found: %s', async (call, said) => expect(await wrong(call)).toEqual(said));
});

describe('every rule that the documentation names is there', () => {
  const codes = rules.map(({ code }) => code);
  const families = new Set(codes.map((code) => code.split('/')[0]));
  const named = pages().flatMap((path) =>
    [...page(path).matchAll(/`([a-z]+\/[a-z-]+)`/g)]
      .map(([, code = '']) => ({ path, code }))
      .filter(({ code }) => families.has(code.split('/')[0] ?? '')),
  );
  it.each(named)('$path: $code', ({ code }) => expect(codes).toContain(code));
});
