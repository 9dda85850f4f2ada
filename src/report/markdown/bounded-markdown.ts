/** deeper than anyone quotes or lists: what lays it out calls itself once a level */
const deepest = 100;
/** more quotations and list items than a section has, and more marks than a paragraph: the time of these grows with their square */
const mostContainers = 1000;
const mostMarks = 1000;

/** Whether Markdown has no more of anything than people write in a section, so that it is laid out in a time that grows with its length. */
export function isBounded(markdown: string): boolean {
  let containers = 0;
  let inParagraph = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const { opened, depth } = nesting(line);
    containers += opened;
    if (/^[ \t>]*(?:$|[-+*][ \t]+\S)/.test(line)) inParagraph = 0;
    inParagraph += line.match(/[*_`[\]<&\\]/g)?.length ?? 0;
    if (depth > deepest || containers > mostContainers || inParagraph > mostMarks) return false;
  }
  return true;
}

/** How many quotations and list items a line opens, and how many at most it is in: an item takes two columns. */
function nesting(line: string): { readonly opened: number; readonly depth: number } {
  // a line's first marks are enough to tell
  const [marks = ''] = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line.slice(0, 1000)) ?? [];
  const quotations = marks.match(/>/g)?.length ?? 0;
  const items = marks.match(/[-+*.)]/g)?.length ?? 0;
  const columns = marks.replaceAll('\t', '    ').length - quotations;
  return { opened: quotations + items, depth: quotations + Math.floor(columns / 2) };
}
