import type { Text } from './text/open-text.ts';

/** Up to here the header and its sample are looked for. */
const most = 4_194_304;
/** so much is looked at before it is asked whether it is enough */
const step = 16_384;

/** Something that is looked for in the beginning of a text. */
export interface Search<T> {
  /** Takes what comes next. `true`: nothing more is needed. */
  take(text: string): boolean;
  /** @param last there is no more text than what was taken */
  result(last: boolean): T;
}

/** What a search finds in the top of a text, and the whole text again from its beginning. */
export async function topOf<T>(
  text: Text,
  search: Search<T>,
): Promise<{ readonly result: T; readonly pieces: AsyncIterable<string> }> {
  const pieces = text.pieces[Symbol.asyncIterator]();
  const buffered: string[] = [];
  let taken = 0;
  let isEnough = false;
  let isAll = false;
  while (!isEnough && !isAll) {
    const { value, done } = await pieces.next();
    isAll = done === true;
    if (done === true) continue;
    buffered.push(value);
    // a piece may be far larger than what has to be looked at
    for (let at = 0; at < value.length && !isEnough; at += step) {
      isEnough = search.take(value.slice(at, at + step)) || taken >= most;
      taken += step;
    }
  }
  return { result: search.result(isAll), pieces: from(buffered, isAll, pieces) };
}

async function* from(buffered: string[], isAll: boolean, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    for (let piece = buffered.shift(); piece !== undefined; piece = buffered.shift()) yield piece;
    while (!isAll) {
      const { done, value } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
