import { byCodePoint } from '../../model/code-point.ts';
import { type Part, total } from '../../model/summaries.ts';
import { detached } from '../cells/memo.ts';
import { originAt, renamed } from '../rows/column.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';
import type { Named, ObservationCells } from './observation-cells.ts';

/**
 * The part that a record is of: what its `by_*` columns say, those that say the total left out. The same object for the same part.
 */
export function partReader({ table, totals }: CsvSheet): (cells: ObservationCells) => Part {
  const columns = partColumns(table);
  if (columns.length === 0) return () => total;
  const known = new Map<string, Part>();
  const partOf = (texts: readonly string[]): Part => {
    const filled = columns.flatMap(({ name }, i) => {
      const text = detached(texts[i] ?? '');
      return totals.part(text) ? [] : [{ name, text }];
    });
    return filled.length === 0
      ? total
      : { columns: filled.map(({ name }) => name), values: filled.map(({ text }) => text) };
  };
  return (cells) => {
    const texts = columns.map((column) => cells.text(column));
    const key = texts.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const part = partOf(texts);
    known.set(detached(key), part);
    return part;
  };
}

/** The `by_*` columns of a file, those its settings give a constant for too, in code-point order. */
function partColumns({ layout, settings, named }: CsvSheet['table']): Named[] {
  const columns = [...layout.parts].map(([name, index]) => ({
    name,
    origin: renamed(originAt([index]), named.map.get(name)),
  }));
  const constants = Object.entries(settings.constants ?? {})
    .filter(([name]) => name.startsWith('by_') && !layout.parts.has(name))
    .map(([name, text]) => ({ name, origin: { index: null, text: () => text.trim() } }));
  return [...columns, ...constants].sort((a, b) => byCodePoint(a.name, b.name));
}
