/** One observation as it was meant, the texts as they are typed. */
export interface Meant {
  readonly indicator: string;
  readonly period: string;
  readonly location: string;
  readonly value: string;
  readonly source: string;
}

export const columns = ['indicator', 'period', 'location', 'value', 'source'] as const;
export const indicatorIds = ['P-1', 'P-2', 'P-3', 'P-4'];

/** The framework that goes with the observations; clean in every case. */
export const indicatorsCsv = [
  'id,name,component,level,measure,baseline,target',
  ...indicatorIds.map((id, i) => `${id},Indicator ${i + 1},Police,outcome,stock,0,1000`),
].join('\n');

const periods = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2025-03', '2025'];
const places = ['Bria', 'Beni, North', 'M’Bomou', 'Kaga-Bandoro', 'Camp "Fox"', 'Obo', ''];
const sources = ['SAGE', 'survey, round 2', '', 'field report', 'said "by phone"'];

/** Observations of known content, the same for the same seed, no key twice. */
export function content(seed: number, rows = 18): Meant[] {
  const random = mulberry32(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const made = new Map<string, Meant>();
  while (made.size < rows) {
    const whole = Math.floor(random() * 900) + 1;
    const value = random() < 0.4 ? `${whole}.${Math.floor(random() * 9) + 1}` : `${whole}`;
    const meant = {
      indicator: one(indicatorIds),
      period: one(periods),
      location: one(places),
      value,
      source: one(sources),
    };
    const key = [meant.indicator, meant.period, meant.location].join('|');
    if (!made.has(key)) made.set(key, meant);
  }
  return [...made.values()];
}

/** Public domain, Tommy Ettinger: 32 bits of state are plenty for test data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
