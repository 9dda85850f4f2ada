import { CannotRun } from '../src/model/cannot-run.ts';
import type { Kind } from '../src/model/kinds.ts';
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
  const bytes = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const settings = bytes.get('cpas.json');
  return {
    given: '.',
    folder: {
      name,
      shown: (path) => path,
      list: async (depth = 1) => [...bytes.keys()].filter((path) => path.split('/').length <= depth + 1).sort(),
      async *open(path) {
        const content = bytes.get(path);
        if (content === undefined) throw new CannotRun(`There is no file "${path}".`);
        yield content;
      },
    },
    named: named?.map((path) => ({ path, kind: as })) ?? null,
    settings: settings === undefined ? null : { shown: 'cpas.json', text: Buffer.from(settings).toString('utf8') },
  };
}

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return Buffer.from(content);
  return 'base64' in content ? Buffer.from(content.base64, 'base64') : Buffer.from(content.join('\n'));
}
