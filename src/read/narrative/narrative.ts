import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { NarrativeSection } from '../../model/framework.ts';

/**
 * narrative.md cut at its headings: each with the Markdown below it, up to the next. What stands above the first is under no
 * heading and is left out. A `#` inside a code fence or a list is no heading.
 */
export function narrative(markdown: string, file: string): NarrativeSection[] {
  const headings = fromMarkdown(markdown).children.flatMap((node) =>
    node.type === 'heading' && node.position !== undefined ? [{ node, ...node.position }] : [],
  );
  return headings.map(({ node, start, end }, i) => ({
    file,
    line: start.line,
    heading: plain(node).trim(),
    text: markdown.slice(end.offset, headings[i + 1]?.start.offset).trim(),
  }));
}

/** The words of a heading without its marks: `**Military** \`x\`` is Military x. */
const plain = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : '';
