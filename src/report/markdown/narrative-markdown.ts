import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { micromark } from 'micromark';
import { type Html, html, trusted } from '../html-template.ts';
import { visible } from '../visible.ts';
import { isBounded } from './bounded-markdown.ts';

// Markdown without HTML, and nothing that is fetched: a picture would be a request, and headings are the report's own
const extension = {
  disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'headingAtx', 'setextUnderline', 'definition'] },
};

/**
 * Words beside the figures as HTML: tags in them are text, and a link that leads neither to the web, nor to mail, nor into the page
 * leaves only its words. Markdown that no person wrote stands as it is written.
 */
export function narrativeHtml(text: string): Html {
  if (!isBounded(text)) return html`<pre>${text}</pre>`;
  const markup = micromark(visible(text), { extensions: [extension] });
  // quotation marks are escaped in text, so that this is an attribute wherever it stands
  return trusted(markup.replace(/ href="([^"]*)"/g, (link, url: string) => (isOpen(url) ? link : '')));
}

/** The same as a part of a Markdown page. */
export function narrativeTree(text: string): RootContent[] {
  if (!isBounded(text)) return [{ type: 'code', value: visible(text) }];
  const { children } = fromMarkdown(visible(text), { extensions: [extension] });
  return children.flatMap((child) => safe(child) as RootContent[]);
}

function safe(node: Nodes): Nodes[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(safe);
  return node.type === 'link' && !isOpen(node.url) ? children : [{ ...node, children } as Nodes];
}

/** A scheme that is written out, and of these three: without one a page opened from disk takes `//host/share` for a file of another machine. */
const isOpen = (url: string): boolean => /^(?:https?:\/\/|mailto:|#)/i.test(url);
