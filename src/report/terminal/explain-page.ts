import type { Documents, ErrorDocument } from '../documents/document.ts';
import { hang, spread, wrap } from './cell-width.ts';
import { chainLines } from './explained-chains.ts';
import { problemLines } from './problem-lines.ts';
import { steps } from './steps.ts';
import type { TerminalPage } from './terminal-page.ts';

type Explanation = Documents['explanation'];

/** The page of `cpas explain`: a score made step by step, results in one column at the right edge. */
export function* explainPage(
  page: TerminalPage,
  documents: readonly (Explanation | ErrorDocument)[],
): Generator<string> {
  for (const [nth, document] of documents.entries()) {
    if (document.schema !== 'cpas.explanation/1') continue;
    yield* problemLines(page, document, nth);
    yield* title(page, document);
    yield* wrap(page.words.heading(document.mission, document.period, document.today), page.width);
    yield* steps(page, document);
    yield* last(page, document);
    yield* chainLines(page, document, nth);
  }
}

function title(page: TerminalPage, { subject, score }: Explanation): string[] {
  const { ink, say, words, terminal, width } = page;
  const { kind, id, name, evidence, level, components = [] } = subject;
  if (kind === 'indicator') {
    const memberships = components.map(({ component, weight }) =>
      [
        component,
        ...(level === undefined ? [] : [words.levelNames[level]]),
        terminal.weight(say.number(weight, 3)),
      ].join(', '),
    );
    return spread(`${ink.bold(id)}${name === null ? '' : `  ${name}`}`, terminal.semicolons(memberships), width);
  }
  const called = kind === 'overall' ? words.overall : (name ?? id);
  const figure = score === null ? words.noScore : terminal.of100(say.fixed(score, 1));
  const grade = evidence === undefined || evidence === null ? '' : terminal.evidenceGrade(evidence);
  return spread(`${ink.bold(called)}  ${figure}`, grade, width);
}

function last({ terminal, words, say, width }: TerminalPage, { subject, levers }: Explanation): string[] {
  const { id, level, components = [] } = subject;
  const parts = components.flatMap(({ component, ofLevel, ofScore }) =>
    ofLevel === null || level === undefined
      ? []
      : hang(
          '',
          terminal.partOf(
            id,
            component,
            fraction(ofLevel, say.percent),
            words.levelNames[level],
            ofScore === null ? null : say.percent(ofScore),
          ),
          width,
        ),
  );
  const gains = levers.filter(({ effect }) => effect >= 0.05).slice(0, 8);
  if (subject.kind === 'indicator' || gains.length === 0) return parts;
  const list = gains.map(({ indicator, effect }) => `${indicator} ${say.signed(effect, 1)}`).join(', ');
  return [...parts, ...hang('', terminal.levers(list), width)];
}

/** 2/3 where a part is a simple fraction, else in percent. */
function fraction(part: number, percent: (share: number) => string): string {
  for (let below = 2; below <= 10; below++) {
    const above = Math.round(part * below);
    if (above > 0 && above < below && Math.abs(above / below - part) < 1e-9) return `${above}/${below}`;
  }
  return percent(part);
}
