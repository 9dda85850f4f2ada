import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { micromark } from 'micromark';
import { visible } from '../visible.ts';

// Markdown without HTML, and nothing that is fetched: a picture would be a request, and headings are the report's own
const extension = {
  disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'headingAtx', 'setextUnderline', 'definition'] },
};

/** Words beside the figures as HTML: tags in them are text, and links to other schemes than http, https and mail go nowhere. */
export const narrativeHtml = (text: string): string => micromark(visible(text), { extensions: [extension] });

/** The same as a part of a Markdown page. */
export function narrativeTree(text: string): RootContent[] {
  const { children } = fromMarkdown(visible(text), { extensions: [extension] });
  return children.map((child) => safe(child) as RootContent);
}

/** Links lose what a page would run. */
function safe(node: Nodes): Nodes {
  if (node.type === 'link' && !/^(?:https?:|mailto:|#|[^:]*$)/i.test(node.url)) return { ...node, url: '' };
  return 'children' in node ? ({ ...node, children: node.children.map(safe) } as Nodes) : node;
}
