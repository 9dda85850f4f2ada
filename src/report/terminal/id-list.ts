import type { TerminalPage } from './terminal-page.ts';

/** Ids in few words: `M3, M4`; three and more that follow each other `P1 to P4`. */
export function idList({ terminal }: Pick<TerminalPage, 'terminal'>, ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', id)) run.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? terminal.ids(run[0] ?? '', run.at(-1) ?? '') : run.join(', '))).join(', ');
}

function follows(before: string, id: string): boolean {
  const [a, b] = [numbered(before), numbered(id)];
  return (
    a !== null &&
    b !== null &&
    a.stem === b.stem &&
    a.digits.length <= b.digits.length &&
    Number(b.digits) === Number(a.digits) + 1
  );
}

function numbered(id: string): { stem: string; digits: string } | null {
  const digits = /\d{1,15}$/.exec(id)?.[0];
  return digits === undefined ? null : { stem: id.slice(0, -digits.length), digits };
}

/** Two days of a span: what the second shares with the first is left out of it, `2026-09-01 to 09-15`. */
export function daySpan({ terminal }: Pick<TerminalPage, 'terminal'>, from: string, to: string): string {
  if (from === to) return from;
  return terminal.ids(from, from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to);
}
