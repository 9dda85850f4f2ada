import { names } from './name-numbers.ts';

/** Which file each entry comes from: entries come file by file, so only where a new one begins is kept. */
export interface FileRuns {
  readonly list: readonly string[];
  add(entry: number, file: string): void;
  /** the file of an entry */
  fileOf(entry: number): string;
  /** the numbers of the files of entries 0 … size − 1, in that order */
  numbers(size: number): Generator<number>;
}

export function fileRuns(): FileRuns {
  const files = names();
  const begins: number[] = [];
  const numbers: number[] = [];
  let last: string | null = null;
  return {
    list: files.list,
    add(entry, file) {
      if (file === last) return;
      last = file;
      begins.push(entry);
      numbers.push(files.number(file));
    },
    fileOf(entry) {
      let run = 0;
      for (let after = begins.length; after - run > 1; ) {
        const middle = (run + after) >> 1;
        if ((begins[middle] ?? 0) <= entry) run = middle;
        else after = middle;
      }
      return files.list[numbers[run] ?? 0] ?? '';
    },
    *numbers(size) {
      let run = -1;
      for (let entry = 0; entry < size; entry++) {
        if (begins[run + 1] === entry) run += 1;
        yield numbers[run] ?? 0;
      }
    },
  };
}
