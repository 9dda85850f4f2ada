import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** far longer than a name; the time that marks take grows with their square */
const longest = 300;

/** The words of a heading without its marks: `**Military** \`x\`` is Military x. One too long for a name stays as it is written. */
export const plain = (heading: string): string =>
  heading.length > longest ? heading : words(fromMarkdown(`# ${heading}`)).trim();

const words = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
