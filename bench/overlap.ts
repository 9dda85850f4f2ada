import { performance } from 'node:perf_hooks';
import type { Overlap } from '../src/model/overlap-figures.ts';
import { overlap } from '../src/overlap/overlap.ts';
import { evaluation, framework, indicator, row, settings } from '../test/made.ts';
import { tallied } from '../test/tallied.ts';

/**
 * How long the overlap takes, on made-up plans that are the same on each run. Node ≥ 22.18 runs it as it is; before that:
 *
 *     npx rolldown bench/overlap.ts --platform node -d .build/overlap && node .build/overlap/overlap.js
 */
const today = 14_600;
const places = Array.from({ length: 50 }, (_, i) => `L${i}`);
const indicators = Array.from({ length: 500 }, (_, i) =>
  indicator({ id: `I${i}`, components: [{ name: `C${i % 8}`, share: 1 }] }),
);
const { summaries } = await tallied(
  places.map((place, i) => row({ indicator: i, place, end: 30 })),
  indicators.length,
);
const owners = Array.from({ length: 40 }, (_, i) => `O${i}`);

/** 1–20 indicators, 1–5 places, 30 days somewhere in 20 years */
function realistic(count: number) {
  const { below, some } = dice(1);
  const spread = (i: number) => {
    const start = below(20 * 365);
    return evaluation({
      id: `R${i}`,
      indicators: some(
        indicators.map(({ id }) => id),
        1 + below(20),
      ),
      locations: some(places, 1 + below(5)),
      start: 10_950 + start,
      end: 10_950 + start + 29,
      owner: owners[below(owners.length)] ?? '',
      personDays: 1 + below(60),
    });
  };
  return Array.from({ length: count }, (_, i) => spread(i));
}

/** all indicators × all places, long spans that overlap */
function wholeMission(count: number) {
  const { below } = dice(2);
  return Array.from({ length: count }, (_, i) => {
    const start = 10_950 + below(5 * 365);
    return evaluation({
      id: `W${i}`,
      start,
      end: start + 365 + below(15 * 365),
      owner: owners[below(owners.length)] ?? '',
      personDays: 1 + below(60),
    });
  });
}

/** nine tenths of the indicators and places each, no two alike: nothing can be taken together */
function nearlyWhole(count: number) {
  const { below, some } = dice(3);
  return wholeMission(count).map((each) => ({
    ...each,
    indicators: some(
      indicators.map(({ id }) => id),
      400 + below(99),
    ),
    locations: some(places, 40 + below(9)),
  }));
}

const plans = {
  '100,000 with realistic spread': realistic(100_000),
  '2,000 of the whole mission': wholeMission(2000),
  '100,000 and 2,000 together': [...realistic(100_000), ...wholeMission(2000)],
  '2,000 of nearly the whole mission': nearlyWhole(2000),
};

for (const [name, evaluations] of Object.entries(plans)) {
  const begun = performance.now();
  const found: Overlap = overlap({
    framework: framework({ indicators, evaluations, decisions: [] }),
    summaries,
    settings: settings(),
    today,
    window: { from: null, to: null },
    whatIf: [],
    maxPairs: 10_000,
  });
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  console.log(
    `${name}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB resident; ` +
      `${found.pairs.length + found.pairsLeftOut} pairs, ${found.repeats.length} repeats, ` +
      `${found.keep.length} kept, redundancy ${found.redundancy}`,
  );
}

/** Numbers that look random and are the same on each run (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  const some = (names: readonly string[], count: number): string[] => {
    const taken = new Set<string>();
    while (taken.size < count) taken.add(names[below(names.length)] ?? '');
    return [...taken];
  };
  return { below, some };
}
