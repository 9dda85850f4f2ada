import * as z from 'zod/mini';
import { kinds, namesOf } from './kinds.ts';

/** A CSV file as it was read. `rows`: records below the header that are not blank. */
export const fileReadSchema = z.object({
  path: z.string(),
  kind: z.enum([...namesOf(kinds), 'events']),
  rows: z.int(),
  bytes: z.int(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  decimal: z.enum(['.', ',']),
});
export type FileRead = z.infer<typeof fileReadSchema>;
