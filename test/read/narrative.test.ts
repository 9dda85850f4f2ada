import { expect, it } from 'vitest';
import { narrative } from '../../src/read/narrative/narrative.ts';

it('is cut at its headings; fences hold none, and what stands above the first is left out', () => {
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
  expect(narrative(markdown, 'narrative.md')).toEqual([
    { file: 'narrative.md', line: 2, heading: 'Military', text: 'Two *weeks*.\n```\n# not this\n```' },
    { file: 'narrative.md', line: 8, heading: 'Civil Affairs', text: '' },
    { file: 'narrative.md', line: 10, heading: 'Text', text: 'end' },
  ]);
});

it('without headings is empty', () => {
  expect(narrative('only words', 'narrative.md')).toEqual([]);
});
