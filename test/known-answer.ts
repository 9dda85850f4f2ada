/** Holds a document against a known answer: only the members that the answer names, numbers to its tolerance, arrays whole. */

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** How far a number may be off, by the name of its member; 1e-12 where it is not named. */
type Tolerance = Readonly<Record<string, number>>;

const notCompared = new Set(['how', 'of', 'tolerance', 'args', 'run', 'by', 'noOther']);
const names = ['id', 'component', 'group', 'indicator'];

/** What differs, each as `path: seen, not expected`. */
export function unlike(document: Json, answer: Json, tolerance: Tolerance = {}, path = ''): string[] {
  if (Array.isArray(answer)) return list(document, answer, tolerance, path);
  if (typeof answer !== 'object' || answer === null) return plain(document, answer, tolerance, path);
  const seen = Array.isArray(document) ? byName(document) : document;
  return Object.entries(answer).flatMap(([member, value]): string[] => {
    if (notCompared.has(member)) return [];
    const [found, wanted] = toldApart.get(member)?.(seen, value) ?? [memberOf(seen, member), value];
    return unlike(found, wanted, tolerance, path === '' ? member : `${path}.${member}`);
  });
}

/** Members that an answer tells in its own way: what to hold against what. */
const toldApart = new Map<string, (seen: Json, value: Json) => readonly [Json, Json]>([
  ['period', (seen, label) => [memberOf(memberOf(seen, 'period'), 'label'), label]],
  // UNDP prints its index from 0 to 1
  ['published', (seen, index) => [Number(memberOf(seen, 'score')) / 100, index]],
  // cells of the union of all evaluations, and of each of them added up
  [
    'totals',
    (seen, of) => [memberOf(seen, 'redundancy'), 1 - Number(memberOf(of, 'union')) / Number(memberOf(of, 'sum'))],
  ],
]);

function list(document: Json, answer: Json[], tolerance: Tolerance, path: string): string[] {
  if (!Array.isArray(document)) return [`${path}: no list`];
  if (document.length !== answer.length) return [`${path}: ${JSON.stringify(document)}, not ${JSON.stringify(answer)}`];
  return answer.flatMap((value, i) => unlike(document[i] ?? null, value, tolerance, `${path}[${i}]`));
}

function plain(document: Json, answer: Json, tolerance: Tolerance, path: string): string[] {
  // a component told as a number (or null) is its score
  const isScore = typeof document === 'object' && document !== null && !Array.isArray(document) && 'score' in document;
  const seen = isScore ? (document['score'] ?? null) : document;
  const within = tolerance[path.split('.').at(-1) ?? ''] ?? 1e-12;
  const same =
    typeof answer === 'number' && typeof seen === 'number' ? Math.abs(seen - answer) <= within : seen === answer;
  return same ? [] : [`${path}: ${JSON.stringify(seen)}, not ${JSON.stringify(answer)}`];
}

const byName = (list: Json[]): { [name: string]: Json } =>
  Object.fromEntries(
    list.map((one) => [String(names.map((name) => memberOf(one, name)).find((name) => name !== undefined)), one]),
  );

/** `undefined` where there is no such member, so that it is unlike any answer. */
function memberOf(of: Json, member: string): Json {
  if (typeof of !== 'object' || of === null || Array.isArray(of) || !Object.hasOwn(of, member))
    return undefined as never;
  return of[member] as Json;
}

/** Names in a list that the answer does not have. */
export const surplus = (document: Json, answer: Json): string[] =>
  Object.keys(byName(document as Json[])).filter((name) => memberOf(answer, name) === undefined);
