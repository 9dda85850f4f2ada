/** Holds a document against a known answer: only the members that the answer names, numbers to 1e-9, arrays whole. */

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

const notCompared = new Set(['how', 'of', 'tolerance', 'args', 'run', 'by', 'totals', 'period', 'noOther']);
const names = ['id', 'component', 'group', 'indicator'];

/** What differs, each as `path: seen, not expected`. */
export function unlike(document: Json, answer: Json, path = ''): string[] {
  if (Array.isArray(answer)) return list(document, answer, path);
  if (typeof answer !== 'object' || answer === null) return plain(document, answer, path);
  const seen = Array.isArray(document) ? byName(document) : document;
  return Object.entries(answer).flatMap(([member, value]): string[] => {
    const at = path === '' ? member : `${path}.${member}`;
    if (notCompared.has(member)) return [];
    if (member === 'published') return published(seen, value, at);
    return unlike(memberOf(seen, member), value, at);
  });
}

function list(document: Json, answer: Json[], path: string): string[] {
  if (!Array.isArray(document)) return [`${path}: no list`];
  if (document.length !== answer.length) return [`${path}: ${JSON.stringify(document)}, not ${JSON.stringify(answer)}`];
  return answer.flatMap((value, i) => unlike(document[i] ?? null, value, `${path}[${i}]`));
}

function plain(document: Json, answer: Json, path: string): string[] {
  // a component told as a number (or null) is its score
  const isScore = typeof document === 'object' && document !== null && !Array.isArray(document) && 'score' in document;
  const seen = isScore ? (document['score'] ?? null) : document;
  const same =
    typeof answer === 'number' && typeof seen === 'number' ? Math.abs(seen - answer) <= 1e-9 : seen === answer;
  return same ? [] : [`${path}: ${JSON.stringify(seen)}, not ${JSON.stringify(answer)}`];
}

/** UNDP prints the index with three decimals. */
function published(seen: Json, value: Json, path: string): string[] {
  const score = Number(memberOf(seen, 'score'));
  return Math.abs(score / 100 - Number(value)) <= 0.0005 ? [] : [`${path}: ${score / 100}, not ${value}`];
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
