import type { Documents, ErrorDocument } from '../documents/document.ts';
import { cells, cut, hang, padEnd, spread, wrap } from './cells.ts';
import type { Sheet } from './sheet.ts';

type Rule = Documents['rules']['rules'][number];

/** The page of `cpas rules`: the list, a line each, so that `| grep evaluation/` works; or one rule explained. */
export function* rulesPage(
  sheet: Sheet,
  documents: readonly (Documents['rules'] | ErrorDocument)[],
): Generator<string> {
  const rules = documents.flatMap((document) => (document.schema === 'cpas.rules/1' ? document.rules : []));
  const [only] = rules;
  if (only !== undefined && rules.length === 1) yield* oneRule(sheet, only);
  else yield* ruleList(sheet, rules);
}

function* ruleList(sheet: Sheet, rules: readonly Rule[]): Generator<string> {
  const severity = Math.max(0, ...rules.map((rule) => cells(severityOf(rule))));
  const longest = (of: readonly Rule[]) => Math.max(0, ...of.map(({ code }) => cells(code)));
  const fits = (of: readonly Rule[], code: number) =>
    of.every(({ summary }) => code + 2 + severity + 2 + cells(summary) <= sheet.width);
  // codes stand in one column; where summaries need the room, in one column a family
  const one = fits(rules, longest(rules));
  for (const rule of rules) {
    const family = rules.filter(({ code }) => code.split('/')[0] === rule.code.split('/')[0]);
    const code = one ? longest(rules) : longest(family);
    const head = `${padEnd(sheet.ink.bold(rule.code), code)}  ${padEnd(inked(sheet, rule), severity)}  `;
    const room = sheet.width - cells(head);
    if (room >= 8) yield head + cut(rule.summary, room, sheet.marks.cut);
    else yield* [...wrap(head, sheet.width), ...hang('  ', rule.summary, sheet.width)];
  }
}

const severityOf = ({ severity, set }: Rule): string =>
  set === undefined || set === severity ? severity : `${set} (${severity})`;

const inked = ({ ink }: Sheet, rule: Rule): string => {
  const inForce = rule.set ?? rule.severity;
  return inForce === 'off' ? severityOf(rule) : ink.severity[inForce](severityOf(rule));
};

// a rule is silenced more often than it is made milder
const settable = ['error', 'off', 'warning', 'info'] as const;

function* oneRule(sheet: Sheet, rule: Rule): Generator<string> {
  const { width, ink, terminal } = sheet;
  const { why, bad, good, act, set } = terminal.ruleLabels;
  const label = Math.max(...[why, bad, good, act, set].map(cells)) + 2;
  const entry = (name: string, text: string) => hang(padEnd(ink.bold(name), label), text, width);
  const others = settable.filter((severity) => severity !== rule.severity);
  yield* spread(ink.bold(rule.code), inked(sheet, rule), width);
  yield* wrap(asSentence(rule.summary), width);
  yield* entry(why, rule.explanation);
  yield* entry(bad, rule.bad.said);
  yield* entry(good, rule.good.said);
  if (rule.hint !== '') yield* entry(act, rule.hint);
  yield* entry(set, terminal.ruleSet(rule.code, others[0] ?? 'off', others.slice(1)));
}

const asSentence = (summary: string): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${/[.!?]$/.test(summary) ? '' : '.'}`;
