import type { Text } from './text/open-text.ts';

/** Up to here the header and its sample are looked for. */
const most = 4_194_304;
const first = 32_768;

/** The top of a text, as much as `enough` asks for, and the whole text again from its beginning. */
export async function topOf<T>(
  text: Text,
  enough: (top: string, last: boolean) => T | 'more',
): Promise<{ readonly found: T; readonly pieces: AsyncIterable<string> }> {
  const pieces = text.pieces[Symbol.asyncIterator]();
  let top = '';
  for (let size = first; ; size *= 4) {
    let last = false;
    while (top.length < size && !last) {
      const { done, value } = await pieces.next();
      last = done === true;
      if (!last) top += value;
    }
    const found = enough(top, last);
    if (found !== 'more' || last || size > most) {
      if (found === 'more') throw new Error('the top of a file that is not enough');
      return { found, pieces: from(top, last, pieces) };
    }
  }
}

async function* from(top: string, last: boolean, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield top;
    while (!last) {
      const { done, value } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
