import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { narrativeOf } from '../../src/read/narrative/file.ts';
import { narrative } from '../../src/read/narrative/narrative-parts.ts';
import { narrativeSections } from '../../src/read/narrative/sections.ts';
import { type Content, inMemory } from '../in-memory.ts';

it('is cut at its headings; fences hold none, and what stands above the first is left out', async () => {
  const markdown = [
    'above',
    '# Military',
    '',
    'Two *weeks*.',
    '```',
    '# not this',
    '```',
    '## **Civil** `Affairs` ##',
    '',
    'Text',
    '====',
    'end',
  ].join('\n');
  expect(await narrative(markdown, 'narrative.md')).toEqual([
    { file: 'narrative.md', line: 2, heading: 'Military', text: 'Two *weeks*.\n```\n# not this\n```' },
    { file: 'narrative.md', line: 8, heading: 'Civil Affairs', text: '' },
    { file: 'narrative.md', line: 10, heading: 'Text', text: 'end' },
  ]);
});

it('without headings is empty', async () => {
  expect(await narrative('only words', 'narrative.md')).toEqual([]);
});

describe('a heading', () => {
  it.each([
    ['of two lines, underlined', 'Civil\nAffairs\n---\nwords', ['Civil Affairs']],
    ['without words', '#\nwords', ['']],
    ['after a line end of another system', '# A\r\nwords\r# B', ['A', 'B']],
    ['that begins like a list', '# 1. Police', ['1. Police']],
    ['that ends in an escaped hash', '# C\\#', ['C#']],
    ['too long for a name stays as it is', `# ${'*_['.repeat(9000)}`, ['*_['.repeat(9000)]],
  ])('%s', async (_, markdown, headings) => {
    expect((await narrative(markdown, 'narrative.md')).map(({ heading }) => heading)).toEqual(headings);
  });
});

describe('no heading', () => {
  it.each([
    ['in a longer fence', '````\n```\n# no\n````'],
    ['in a comment', '<!--\n# no\n-->'],
    ['in a list item, also after a blank line', '- item\n\n  # no'],
    ['in a quotation', '> # no\nwords'],
    ['under the end of a quotation or an item', '> words\ngo on\n---\n- item\ngo on\n==='],
    ['in code', '    # no\n\n\t# no\n---'],
    ['without a blank after its hash', '#no'],
  ])('%s', (_, markdown) => {
    expect(narrativeSections(markdown)).toEqual([]);
  });
});

it('is cut where CommonMark has headings', () => {
  const lines = [
    '# A',
    '## B ##',
    '#x',
    'words',
    'more',
    '',
    '===',
    '---',
    '- item',
    '  in',
    '1. one',
    '2. two',
    '> q',
  ];
  const others = [
    '```',
    '~~~',
    '````',
    '``` js',
    '***',
    '<!-- c',
    '-->',
    '<!-- x -->',
    '- # h',
    '- ```',
    '  ```',
    '\t# t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines, ...others), { maxLength: 8 }), (some) => {
      // its parser has no list item right under code
      fc.pre(!/\t# t\n(?:- |[12]\.)/.test(some.join('\n')));
      const markdown = some.join('\n');
      const headings = fromMarkdown(markdown).children.filter(({ type }) => type === 'heading');
      expect(narrativeSections(markdown).map(({ line }) => line)).toEqual(
        headings.map((one) => one.position?.start.line),
      );
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe('the file', () => {
  const read = async (content: Content) => {
    const faults: Fault[] = [];
    const found = await narrativeOf(inMemory({ 'narrative.md': content }), { raise: (fault) => faults.push(fault) });
    return { collected: found, faults: faults.map(({ code, severity, at }) => [code, severity, at.file]) };
  };

  it.each([
    ['marks', '*_['],
    ['hashes', '#'],
    ['quotations', '>'],
    ['lists', '- '],
    ['blanks', '# x '],
    ['headings', '# *a*\n'],
    ['underlined headings', 'a\n===\n'],
    ['comments', '<!--'],
  ])('of a mebibyte of %s is read in no time', async (_, piece) => {
    const started = performance.now();
    const { faults } = await read(`# Police\n${piece.repeat(Math.floor(1_048_000 / piece.length))}`);
    expect(faults).toEqual([]);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('that is longer is told, and has no words', async () => {
    const long = await read(`# Police\n${'x'.repeat(1_048_576)}`);
    expect(long).toEqual({ collected: null, faults: [['file/limit', 'warning', 'narrative.md']] });
  });

  it('that is not text is told, and has no words', async () => {
    const packed = await read({ base64: 'UEsDBBQABgAIAAAAIQAAAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbA==' });
    expect(packed).toEqual({ collected: null, faults: [['file/not-text', 'warning', 'narrative.md']] });
  });
});
