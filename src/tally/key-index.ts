import { type Columns, release } from './columns.ts';

/** What tells one summary from another: all whole numbers. */
export interface Key {
  readonly indicator: number;
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly part: number;
  readonly source: number;
}

/** Finds the entry of a key: open addressing over an Int32Array, which holds entry + 1, at most three quarters full. */
export interface KeyIndex {
  /** the entry that has the key, or `entry` itself, which is then kept under it */
  find(key: Key, entry: number): number;
  /** gives the memory back; nothing is found any more */
  close(): void;
}

/** @param columns where the keys of the entries stand; the index holds none itself */
export function keyIndex(columns: Columns): KeyIndex {
  let slots = new Int32Array(1 << 10);
  let count = 0;

  const place = (hash: number): number => hash & (slots.length - 1);

  function grow(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (const kept of old) {
      if (kept === 0) continue;
      let at = place(hashOf(keyAt(columns, kept - 1)));
      while (slots[at] !== 0) at = place(at + 1);
      slots[at] = kept;
    }
    release(old);
  }

  return {
    find(key, entry) {
      if (count * 4 >= slots.length * 3) grow();
      let at = place(hashOf(key));
      for (;;) {
        const kept = slots[at] ?? 0;
        if (kept === 0) break;
        if (isKey(columns, kept - 1, key)) return kept - 1;
        at = place(at + 1);
      }
      slots[at] = entry + 1;
      count += 1;
      return entry;
    },
    close() {
      release(slots);
      slots = new Int32Array(0);
    },
  };
}

const keyAt = ({ indicator, start, end, place, part, source }: Columns, entry: number): Key => ({
  indicator: indicator[entry] ?? 0,
  start: start[entry] ?? 0,
  end: end[entry] ?? 0,
  place: place[entry] ?? 0,
  part: part[entry] ?? 0,
  source: source[entry] ?? 0,
});

const isKey = ({ indicator, start, end, place, part, source }: Columns, entry: number, key: Key): boolean =>
  start[entry] === key.start &&
  indicator[entry] === key.indicator &&
  place[entry] === key.place &&
  end[entry] === key.end &&
  part[entry] === key.part &&
  source[entry] === key.source;

// murmur3's 32-bit steps over the six numbers: neighbouring days and ids spread over all slots
function hashOf({ indicator, start, end, place, part, source }: Key): number {
  let hash = step(0, indicator);
  hash = step(hash, start);
  hash = step(hash, end);
  hash = step(hash, place);
  hash = step(hash, part);
  hash = step(hash, source);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function step(hash: number, value: number): number {
  const mixed = Math.imul(value, 0xcc9e2d51);
  const turned = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  const joined = hash ^ turned;
  return (Math.imul((joined << 13) | (joined >>> 19), 5) + 0xe6546b64) | 0;
}
