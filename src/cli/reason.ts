import { CannotRun } from '../model/cannot-run.ts';

/** What the system says of a failure to write or read, in words. */
export function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return words[code] ?? (code || 'unknown reason');
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'no permission.',
  EPERM: 'no permission.',
  ENOENT: 'there is no such folder.',
  EEXIST: 'a file stands where a folder is needed.',
  ENOTDIR: 'a file stands where a folder is needed.',
  ENOSPC: 'the disk is full.',
  EDQUOT: 'your share of the disk is used up.',
  EFBIG: 'it is larger than a file may be there.',
  EROFS: 'the disk is read-only.',
  EIO: 'the disk fails.',
  EBUSY: 'another program uses it.',
  ENAMETOOLONG: 'its name is too long.',
  EISDIR: 'it is a folder.',
  ELOOP: 'it is a link that leads round in a circle.',
  EMFILE: 'too many files are open.',
  EBADF: 'it is not open for writing.',
  EPIPE: 'nobody reads from it any more.',
};

/** Stops the run for what could not be written. */
export const unwritable = (path: string, cause: unknown): CannotRun =>
  cause instanceof CannotRun ? cause : new CannotRun(`${path} can't be written: ${reason(cause)}`, { cause });
