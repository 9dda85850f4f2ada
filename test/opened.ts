import { type Assessment, open } from '../src/assess.ts';
import type { Lang } from '../src/model/lang.ts';
import { folderSource } from '../src/read/files/disk.ts';
import type { Source } from '../src/read/files/source.ts';
import { day } from './days.ts';
import { type Content, inMemory } from './in-memory.ts';

export interface Asked {
  /** the day of the report, `2025-12-31` unless told otherwise */
  readonly today?: string;
  /** as typed, `2025` unless told otherwise; `null`: not asked for */
  readonly period?: string | null;
  readonly lang?: Lang;
}

/** An assessment as every command opens it: of a source, or of files in memory by their names. */
export const opened = (
  of: Source | Readonly<Record<string, Content>>,
  { today = '2025-12-31', period = '2025', lang = 'en' }: Asked = {},
): Promise<Assessment> => open(isSource(of) ? of : inMemory(of), { today: day(today), period, lang });

/** One of the known answers. */
export const openedCase = async (name: string, asked: Asked): Promise<Assessment> =>
  opened(await folderSource(`test/cases/${name}`, { cwd: root }), asked);

const root = new URL('..', import.meta.url).pathname;

const isSource = (of: Source | Readonly<Record<string, Content>>): of is Source => 'folder' in of && 'named' in of;
