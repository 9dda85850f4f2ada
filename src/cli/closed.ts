import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether standard output was closed when the program began (`>&-`), so that what is written to it is lost. Node then opens
 * /dev/null in its place before any of our code runs, for reading and writing; a shell's `> /dev/null` is open for writing alone.
 * Programs that throw an output away (`stdio: 'ignore'`, `subprocess.DEVNULL`) open it for both, too, so it must also be a shell
 * that started us, or something without a standard output of its own; and one that did not get the same itself. Where that can't
 * be seen (there is no /proc, as on macOS and Windows) the answer is no.
 */
export function isOutputClosed(parent = process.ppid): boolean {
  try {
    if (!isDiscarding('self')) return false;
  } catch {
    return false;
  }
  try {
    return !isDiscarding(parent) && shells.test(readFileSync(`/proc/${parent}/comm`, 'utf8').trim());
  } catch (error) {
    // the parent has none to pass on; one that can't be looked at says nothing
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** Whether a process has /dev/null as its standard output, open for reading and writing. */
function isDiscarding(id: number | 'self'): boolean {
  if (readlinkSync(`/proc/${id}/fd/1`) !== '/dev/null') return false;
  const [, flags = '0'] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/${id}/fdinfo/1`, 'utf8')) ?? [];
  return (Number.parseInt(flags, 8) & 3) === 2;
}

const shells = /^-?(?:ba|da|z|k|mk|pdk|a|fi|tc|c|ya)?sh(?:\d+)?$|^busybox$/;
