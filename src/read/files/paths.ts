import type { Source } from './source.ts';

/** Every file of a source: of a folder as deep as any glob may ask, or those named. */
export const pathsOf = async ({ folder, named }: Source): Promise<readonly string[]> =>
  named === null ? await folder.list(9) : named.map(({ path }) => path);
