import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type ConstructName, toMarkdown } from 'mdast-util-to-markdown';
import { visible } from '../visible.ts';

/** The parts of a Markdown page. Every text is text: what means something in Markdown is escaped on the way out. */
export const heading = (depth: 1 | 2 | 3 | 4, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [plain(text)],
});

export const paragraph = (...texts: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: texts.map(plain),
});

export const listNode = (items: readonly string[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((text): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(text)] })),
});

export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
): Table => ({
  type: 'table',
  align: numbers.map((isNumber) => (isNumber ? 'right' : null)),
  children: [head, ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((text) => ({ type: 'tableCell', children: text === '' ? [] : [plain(text)] })),
  })),
});

/** The page as text. */
export const markdown = (children: readonly (RootContent | BlockContent | DefinitionContent)[]): string =>
  toMarkdown({ type: 'root', children: [...children] } satisfies Root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), { unsafe }],
  });

const plain = (value: string): PhrasingContent => ({
  type: 'text',
  value: visible(value).replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks)),
});

// where a link leads stands as it is: nothing in it is live
const addresses: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];
// what GitHub's Markdown makes live beyond CommonMark: struck-out text, bare addresses, mentions, footnotes
const unsafe = [
  { character: '~', inConstruct: 'phrasing' as const },
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' as const, notInConstruct: addresses },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
  { character: '@', inConstruct: 'phrasing' as const, notInConstruct: addresses },
];
