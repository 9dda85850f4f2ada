/** The signs of the pages. The first set is in every console font (WGL4), the second is for terminals that are not UTF-8. */
const drawn = {
  full: '█',
  half: '▌',
  empty: '·',
  rule: '─',
  edge: '│',
  improving: '↑',
  steady: '→',
  worsening: '↓',
  today: '▼',
  planned: '█',
  completed: '▒',
  minus: '−',
  times: '×',
  divided: '÷',
  least: '≥',
  most: '≤',
  cut: '…',
  nothing: '–',
  unknown: '?',
  finding: '!',
};
export type Marks = typeof drawn;

const typed: Marks = {
  full: '#',
  half: ':',
  empty: '.',
  rule: '-',
  edge: '|',
  improving: '^',
  steady: '=',
  worsening: 'v',
  today: 'v',
  planned: '#',
  completed: '%',
  minus: '-',
  times: 'x',
  divided: '/',
  least: '>=',
  most: '<=',
  cut: '...',
  nothing: '-',
  unknown: '?',
  finding: '!',
};

export const marksOf = (ascii: boolean): Marks => (ascii ? typed : drawn);
