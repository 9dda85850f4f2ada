import type { Text } from './text/open-text.ts';

/** Up to here the header and its sample are looked for. */
const most = 4_194_304;
const first = 32_768;

/**
 * The top of a text, as much as `enough` asks for, and the whole text again from its beginning.
 *
 * @param enough looks at a top; `'more'` asks for a longer one, which it may not where told that this is the last
 */
export async function topOf<T>(
  text: Text,
  enough: (top: string, last: boolean) => T | 'more',
): Promise<{ readonly found: T; readonly pieces: AsyncIterable<string> }> {
  const pieces = text.pieces[Symbol.asyncIterator]();
  let top = '';
  let done = false;
  for (let size = first; ; size *= 4) {
    while (top.length < size && !done) {
      const next = await pieces.next();
      done = next.done === true;
      if (next.done !== true) top += next.value;
    }
    // pieces may be far larger than what has to be looked at
    const last = done && top.length <= size;
    const found = enough(top.slice(0, size), last || size >= most);
    if (found !== 'more') return { found, pieces: from(top, done, pieces) };
    if (last || size >= most) throw new Error('the whole top of a file was not enough');
  }
}

async function* from(top: string, whole: boolean, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield top;
    while (!whole) {
      const { done, value } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
