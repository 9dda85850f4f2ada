/** A heading as it is written, its marks in it, and the Markdown below it up to the next. */
export interface Section {
  /** of the heading, from 1 */
  readonly line: number;
  readonly heading: string;
  readonly text: string;
}

/**
 * Markdown cut at its headings, line by line, so that a file of any make costs no more than its length. A heading is one of the
 * page itself (`#`, or a paragraph underlined with `=` or `-`), none in a code fence, a comment, a list or a quotation. What stands
 * above the first is under no heading.
 *
 * @see CommonMark 0.31, "ATX headings" and "Setext headings"
 */
export function narrativeSections(markdown: string): Section[] {
  const blocks = new Blocks();
  const headings = [...linesOf(markdown)].flatMap((line) => blocks.take(line) ?? []);
  return headings.map(({ line, heading, end }, i) => ({
    line,
    heading,
    text: markdown.slice(end, headings[i + 1]?.start).trim(),
  }));
}

interface Line {
  /** from 1 */
  readonly line: number;
  readonly text: string;
  /** offsets of the line without its end */
  readonly start: number;
  readonly end: number;
}

interface Heading extends Omit<Line, 'text'> {
  readonly heading: string;
}

function* linesOf(markdown: string): Generator<Line> {
  let line = 0;
  for (const { 0: text, index } of markdown.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    line += 1;
    const bare = text.replace(/[\r\n]+$/, '');
    yield { line, text: bare, start: index, end: index + bare.length };
  }
}

/** Which block of the page each line belongs to. */
class Blocks {
  #fence: string | null = null;
  #comment = false;
  /** column from which a line belongs to the list item above it */
  #item: number | null = null;
  /** a paragraph in a quotation or an item, which a line without their marks goes on with */
  #within = false;
  #paragraph: Line[] = [];

  /** The heading that a line is, or ends. */
  take(line: Line): Heading | null {
    const { text } = line;
    if (this.#isVerbatim(text)) return null;
    if (text.trim() === '') return this.#rest();
    const indent = columnsOf(text);
    if (this.#item !== null && indent >= this.#item) {
      this.#within = isParagraph(text);
      return null;
    }
    return indent < 4 ? this.#block(line) : this.#words(line, indent);
  }

  /** Code and comments are passed over to their end. */
  #isVerbatim(text: string): boolean {
    if (this.#fence !== null) {
      const [, closing = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text) ?? [];
      if (closing.startsWith(this.#fence)) this.#fence = null;
      return true;
    }
    if (!this.#comment) return false;
    this.#comment = !text.includes('-->');
    return true;
  }

  #block(line: Line): Heading | null {
    const { text } = line;
    const [, opening] = /^ {0,3}#{1,6}(?:[ \t](.*))?$/.exec(text) ?? [];
    if (opening !== undefined || /^ {0,3}#{1,6}$/.test(text)) {
      this.#begin();
      return { line: line.line, start: line.start, end: line.end, heading: withoutClosing(opening ?? '') };
    }
    const [first] = this.#paragraph;
    if (first !== undefined && /^ {0,3}(?:=+|-+)[ \t]*$/.test(text)) {
      const heading = this.#paragraph.map((part) => part.text.trim()).join(' ');
      this.#begin();
      return { line: first.line, start: first.start, end: line.end, heading };
    }
    if (this.#opens(text)) return null;
    return this.#words(line, 0);
  }

  /** Whether a line opens a block other than a paragraph. */
  #opens(text: string): boolean {
    const [, fence] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
    const isBreak = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(text);
    const isComment = /^ {0,3}<!--/.test(text);
    if (fence !== undefined || isBreak || isComment) {
      this.#begin();
      this.#fence = fence ?? null;
      this.#comment = isComment && !text.includes('-->');
      return true;
    }
    const item = itemOf(text, this.#paragraph.length > 0);
    if (item === null && !/^ {0,3}>/.test(text)) return false;
    this.#begin();
    this.#item = item;
    this.#within = isParagraph(text.slice(item ?? text.indexOf('>') + 1));
    return true;
  }

  #words(line: Line, indent: number): null {
    if (this.#within) return null;
    this.#item = null;
    // what is indented begins no paragraph: it is code
    if (this.#paragraph.length > 0 || indent < 4) this.#paragraph.push(line);
    return null;
  }

  /** A block of the page itself begins: what was open ends. */
  #begin(): void {
    this.#rest();
    this.#item = null;
  }

  /** A blank line ends paragraphs; an item may go on after it. */
  #rest(): null {
    this.#within = false;
    this.#paragraph = [];
    return null;
  }
}

/** Whether a line within a quotation or an item is of a paragraph, so that the next line may go on with it. */
const isParagraph = (text: string): boolean => !/^[ \t>]*(?:$|#{1,6}(?:[ \t]|$)|```|~~~)/.test(text);

/** Column at which a list item's own lines begin; `null` where the line is none. A paragraph is ended by `1.` and by a bullet with words alone. */
function itemOf(text: string, interrupts: boolean): number | null {
  const [whole, number, gap = '', words = ''] =
    /^ {0,3}(?:[-+*]|(\d{1,9})[.)])(?:([ \t]+)(.*)|[ \t]*$)/.exec(text) ?? [];
  if (whole === undefined) return null;
  const isBlank = words.trim() === '';
  if (interrupts && (isBlank || (number !== undefined && Number(number) !== 1))) return null;
  const marker = whole.length - gap.length - words.length;
  const width = columnsOf(' '.repeat(marker) + gap) - marker;
  return marker + (isBlank || width > 4 ? 1 : width);
}

/** How many columns a line is indented; a tab goes to the next fourth. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** A heading without the hashes that may close it: `Police ##`. */
function withoutClosing(text: string): string {
  const heading = text.trim();
  let end = heading.length;
  while (heading[end - 1] === '#') end -= 1;
  return end === 0 || heading[end - 1] === ' ' || heading[end - 1] === '\t' ? heading.slice(0, end).trim() : heading;
}
