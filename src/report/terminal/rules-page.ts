import type { Documents, ErrorDocument } from '../documents/document.ts';
import { cells, cut, hang, padEnd, spread, wrap } from './cell-width.ts';
import type { TerminalPage } from './terminal-page.ts';

type Rule = Documents['rules']['rules'][number];

/** The page of `cpas rules`: the list, a line each, so that `| grep evaluation/` works; or one rule explained. */
export function* rulesPage(
  page: TerminalPage,
  documents: readonly (Documents['rules'] | ErrorDocument)[],
): Generator<string> {
  const rules = documents.flatMap((document) => (document.schema === 'cpas.rules/1' ? document.rules : []));
  const [only] = rules;
  if (only !== undefined && rules.length === 1) yield* oneRule(page, only);
  else yield* ruleList(page, rules);
}

function* ruleList(page: TerminalPage, rules: readonly Rule[]): Generator<string> {
  const severity = Math.max(0, ...rules.map((rule) => cells(severityOf(rule))));
  const longest = (listed: readonly Rule[]) => Math.max(0, ...listed.map(({ code }) => cells(code)));
  const fits = (listed: readonly Rule[], code: number) =>
    listed.every(({ summary }) => code + 2 + severity + 2 + cells(summary) <= page.width);
  // codes stand in one column; where summaries need the room, in one column a family
  const single = fits(rules, longest(rules));
  for (const rule of rules) {
    const family = rules.filter(({ code }) => code.split('/')[0] === rule.code.split('/')[0]);
    const code = single ? longest(rules) : longest(family);
    const head = `${padEnd(page.ink.bold(rule.code), code)}  ${padEnd(inked(page, rule), severity)}  `;
    const space = page.width - cells(head);
    if (space >= 8) yield head + cut(rule.summary, space, page.marks.cut);
    else yield* [...wrap(head, page.width), ...hang('  ', rule.summary, page.width)];
  }
}

const severityOf = ({ severity, set }: Rule): string =>
  set === undefined || set === severity ? severity : `${set} (${severity})`;

const inked = ({ ink }: TerminalPage, rule: Rule): string => {
  const inForce = rule.set ?? rule.severity;
  return inForce === 'off' ? severityOf(rule) : ink.severity[inForce](severityOf(rule));
};

// a rule is silenced more often than it is made milder
const settable = ['error', 'off', 'warning', 'info'] as const;

function* oneRule(page: TerminalPage, rule: Rule): Generator<string> {
  const { width, ink, terminal } = page;
  const { why, bad, good, act, set } = terminal.ruleLabels;
  const label = Math.max(...[why, bad, good, act, set].map(cells)) + 2;
  const entry = (name: string, text: string) => hang(padEnd(ink.bold(name), label), text, width);
  const others = settable.filter((severity) => severity !== rule.severity);
  yield* spread(ink.bold(rule.code), inked(page, rule), width);
  yield* wrap(asSentence(rule.summary), width);
  yield* entry(why, rule.explanation);
  yield* entry(bad, rule.bad.said);
  yield* entry(good, rule.good.said);
  if (rule.hint !== '') yield* entry(act, rule.hint);
  yield* entry(set, terminal.ruleSet(rule.code, others[0] ?? 'off', others.slice(1)));
}

const asSentence = (summary: string): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${/[.!?]$/.test(summary) ? '' : '.'}`;
