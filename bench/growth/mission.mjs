// A small mission, and its tables as CSV: every dimension of the bench is one of these with something grown.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** 0 … n − 1, each made into something. */
export const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

/** A whole number below `below` that looks random and is the same on every run. */
export function scattered(i, below) {
  let x = Math.imul(i + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) % below;
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu', 'za'];

/** The i-th of many words of eight syllables, of which no two are alike but all are of one length. */
export function word(i) {
  const mixed = Math.imul(i + 1, 0x9e3779b1) >>> 0; // odd: no two numbers give the same
  return times(8, (at) => syllables[(mixed >>> (4 * at)) & 15]).join('');
}

/** The day so many days after 1990-01-01. */
export const day = (i) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);

/** Indicators `I0` …: a percent from 10 to 90, outcomes and outputs by turns, of four components. */
export const indicators = (n, change = () => ({})) =>
  times(n, (i) => ({
    id: `I${i}`,
    name: `Share of ${word(i)}`,
    component: `Component ${i % 4}`,
    level: i % 2 === 0 ? 'outcome' : 'output',
    measure: 'percent',
    baseline: 10,
    baseline_date: '2023-12-31',
    target: 90,
    target_date: '2027-12-31',
    frequency: 'quarterly',
    ...change(i),
  }));

/** Observations of the indicators `I0` … `I${n − 1}`: one of 2024 and one of 2025 each. */
export const observations = (n, change = () => ({})) =>
  times(2 * n, (i) => ({
    indicator: `I${i >> 1}`,
    period: 2024 + (i % 2),
    value: 20 + scattered(i, 60),
    ...change(i >> 1),
  }));

/** Evaluations `E0` …: a week each, one after the other, each of one indicator. */
export const evaluations = (n, change = () => ({})) =>
  times(n, (i) => ({
    id: `E${i}`,
    title: `Review of ${word(i)}`,
    tool: 'review',
    owner: `Owner ${i % 5}`,
    start: day(8 * (i % 4000)),
    end: day(8 * (i % 4000) + 6),
    indicators: `I${i % 8}`,
    person_days: 5,
    ...change(i),
  }));

const small = {
  indicators: indicators(8),
  observations: observations(8),
  evaluations: evaluations(4),
  decisions: [{ id: 'D0', date: '2025-06-30', decision: 'Go on', informed_by: 'E0|I0', component: 'Component 0' }],
  constraints: [{ id: 'K0', component: 'Component 0', kind: 'access', start: '2025-01-01' }],
};

/**
 * Writes a mission into a folder.
 *
 * @param files table → its rows; `settings`: cpas.json; a name with an ending: its text. What is left out is small.
 */
export function write(folder, files) {
  const put = (name, text) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [name, content] of Object.entries({ ...small, settings: {}, ...files })) {
    if (name === 'settings') put('cpas.json', JSON.stringify({ period: '2025', ...content }, null, 1));
    else if (typeof content === 'string') put(name, content);
    else if (content !== null) put(`${name}.csv`, table(content));
  }
}

/** Rows as CSV, with a column for every key that any of them has. */
export function table(rows) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const row = (values) => `${values.map(cell).join(',')}\n`;
  return [row(columns), ...rows.map((values) => row(columns.map((column) => values[column] ?? '')))].join('');
}

const cell = (value) => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
