import { evaluationsWithDays } from '../../advise/overlap-plan.ts';
import type { Documents } from '../documents/document.ts';
import { cells, hang, padStart, wrap } from './cell-width.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];

/** The figures to know first: how much is covered twice, what could be saved, what nobody looks at. */
export function headline(page: TerminalPage, overlap: Overlap): string[] {
  const figures = [redundancy(page, overlap), ...saving(page, overlap), uncovered(page, overlap)];
  const number = Math.max(4, ...figures.map(([figure]) => cells(figure) + 1));
  return figures.flatMap(([figure, unit, text]) =>
    figure === ''
      ? wrap(text, page.width)
      : hang(`${padStart(page.ink.bold(figure), number)}${unit === '' ? '  ' : unit}  `, text, page.width),
  );
}

const namedUpTo = 8;

type Figure = readonly [figure: string, unit: string, text: string];

function redundancy({ say, terminal }: TerminalPage, { redundancy: share }: Overlap): Figure {
  if (share === null) return ['', '', terminal.noWork];
  return [say.fixed(share * 100, 0), '\u00a0%', terminal.redundancy];
}

/** Nothing where nothing is planned. */
function saving({ say, terminal }: TerminalPage, { personDays, saving: ids, evaluations }: Overlap): Figure[] {
  if (evaluations.length === 0) return [];
  const { planned, saving: days } = personDays;
  if (planned === null || days === null) {
    const known = evaluationsWithDays({ evaluations });
    return [[say.number(ids.length), '', terminal.savingUnknown(ids.length, known, evaluations.length)]];
  }
  const all = say.number(planned, 1);
  if (ids.length === 0) return [[say.number(0), '', terminal.noSaving(all)]];
  const named =
    ids.slice(0, namedUpTo).join(', ') +
    (ids.length > namedUpTo ? ` ${terminal.moreIn(ids.length - namedUpTo, '--format md')}` : '');
  return [[say.number(days, 1), '', terminal.saving(all, ids.length, named)]];
}

function uncovered(page: TerminalPage, { gaps, framework }: Overlap): Figure {
  const { say, terminal } = page;
  const n = gaps.indicators.length;
  const ids = n > namedUpTo ? '' : gaps.indicators.join(', ');
  return [say.number(n), '', terminal.covered(n, say.number(framework.indicators.length), ids)];
}
