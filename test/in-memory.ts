import type { Kind } from '../src/model/kinds.ts';
import { memorySource } from '../src/read/files/memory.ts';
import type { Source } from '../src/read/files/source.ts';

/** A file of a test: lines (joined by LF), a text, bytes, or bytes as base64. */
export type Content = readonly string[] | string | Uint8Array | { readonly base64: string };

/**
 * A folder that is only in memory, shown as the current one.
 *
 * @param named files named alone, as on the command line; without it the whole folder is read
 */
export function inMemory(
  files: Readonly<Record<string, Content>>,
  { name = 'test', named, as = null }: { name?: string; named?: readonly string[]; as?: Kind | null } = {},
): Source {
  const contents = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, contentOf(content)]));
  return {
    ...memorySource(contents, { name }),
    shownAs: '.',
    named: named?.map((path) => ({ path, kind: as })) ?? null,
  };
}

function contentOf(content: Content): string | Uint8Array {
  if (content instanceof Uint8Array || typeof content === 'string') return content;
  return 'base64' in content ? Buffer.from(content.base64, 'base64') : content.join('\n');
}
