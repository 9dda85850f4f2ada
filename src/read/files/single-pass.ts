import { CannotRun } from '../../model/cannot-run.ts';

/** So much of what can be read only once is kept: encoding, kind and header are looked for in it before it is read. */
export const keptBytes = 16_777_216;

/** What a pipe is beside its bytes: while nobody waits for it, it must not keep the program from ending. */
interface Handle {
  ref?: () => unknown;
  unref?: () => unknown;
}

/**
 * Bytes that come only once (a pipe, standard input, a device), to be walked several times from their beginning as long as no walk
 * has gone beyond the part that is kept; what follows goes to the walk that goes on, so that endless bytes stay within memory.
 *
 * @param shown what they are called in the message where they are walked again too late
 * @throws CannotRun then
 */
export function singlePass(bytes: () => AsyncIterable<Uint8Array> & Handle, shown: string) {
  const kept: Uint8Array[] = [];
  let size = 0;
  let taken = 0;
  let source: { readonly handle: Handle; readonly iterator: AsyncIterator<Uint8Array> } | null = null;
  let isEnded = false;
  const next = async (): Promise<Uint8Array | null> => {
    if (isEnded) return null;
    if (source === null) {
      const handle = bytes();
      source = { handle, iterator: handle[Symbol.asyncIterator]() };
    }
    const { handle, iterator } = source;
    handle.ref?.();
    const { value, done } = await iterator.next();
    handle.unref?.();
    isEnded = done === true;
    if (isEnded) return null;
    size += value.length;
    taken++;
    if (size <= keptBytes) kept.push(value);
    else kept.length = 0;
    return value;
  };
  return async function* walk(): AsyncGenerator<Uint8Array> {
    for (let i = 0; ; i++) {
      if (i < taken && i >= kept.length) throw new CannotRun({ problem: 'readTwice', path: shown });
      const piece = i < kept.length ? kept[i] : await next();
      if (piece === null || piece === undefined) return;
      yield piece;
    }
  };
}
