import { type Part, total } from '../model/summaries.ts';

/** Texts that repeat, held once: a text has the number under which it was first met. */
export interface Names {
  readonly list: readonly string[];
  number(name: string): number;
}

/** @param first the texts that have the numbers 0, 1 … from the beginning */
export function names(...first: readonly string[]): Names {
  const list = [...first];
  const numbers = new Map(list.map((name, i) => [name, i]));
  return {
    list,
    number(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, list.length);
      list.push(name);
      return list.length - 1;
    },
  };
}

/** Parts held once: by the object, which the reader reuses, else by what it says. Part 0 is the total. */
export function partNames(): { readonly list: readonly Part[]; number(part: Part): number } {
  const list: Part[] = [total];
  const key = ({ columns, values }: Part) => JSON.stringify([columns, values]);
  const byText = new Map([[key(total), 0]]);
  const byObject = new WeakMap<Part, number>([[total, 0]]);
  return {
    list,
    number(part) {
      const known = byObject.get(part);
      if (known !== undefined) return known;
      const text = key(part);
      const number = byText.get(text) ?? list.length;
      if (number === list.length) {
        byText.set(text, number);
        list.push(part);
      }
      byObject.set(part, number);
      return number;
    },
  };
}
