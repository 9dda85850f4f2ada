import type { Constraint, Decision, Evaluation } from '../../model/framework.ts';
import { constraintKinds, decisionStatuses, evaluationStatuses, levels, yesNo } from '../../model/kinds.ts';
import type { CsvRow } from '../rows/row.ts';
import { inOrder } from './order.ts';
import { type Known, references } from './references.ts';

// Of a row with an error what is made is only half true, and not used.

export const evaluation =
  (known: Known) =>
  (row: CsvRow): Evaluation => {
    const id = row.text('id');
    const title = row.text('title');
    const tool = row.text('tool');
    const owner = row.text('owner');
    const start = row.edge('start');
    const end = row.edge('end');
    inOrder(row, 'start', start, 'end', end);
    return {
      at: row.at,
      id,
      title,
      tool,
      owner,
      start: start ?? 0,
      end: end ?? 0,
      components: row.list('component'),
      // without an id it would look at the whole framework
      indicators: references(row, 'indicators', known, { referred: 'indicator', needed: true }),
      levels: row.choiceList('levels', levels),
      themes: row.list('themes'),
      locations: row.list('locations'),
      method: row.textOrNull('method'),
      respondents: row.list('respondents'),
      status: row.choice('status', evaluationStatuses),
      independent: row.choice('independent', yesNo) === 'yes',
      personDays: row.number('person_days'),
    };
  };

export const decision =
  (known: Known) =>
  (row: CsvRow): Decision => ({
    at: row.at,
    id: row.text('id'),
    date: row.day('date') ?? 0,
    decision: row.text('decision'),
    informedBy: references(row, 'informed_by', known, { referred: 'either', needed: false }),
    owner: row.textOrNull('owner'),
    status: row.choice('status', decisionStatuses) ?? 'open',
    components: row.list('component'),
  });

export const constraint =
  (known: Known) =>
  (row: CsvRow): Constraint => {
    const id = row.text('id');
    const components = row.list('component');
    const kind = row.choice('kind', constraintKinds) ?? 'access';
    const start = row.edge('start');
    const end = row.edge('end');
    inOrder(row, 'start', start, 'end', end);
    const description = row.textOrNull('description');
    return {
      at: row.at,
      id,
      components,
      kind,
      start: start ?? 0,
      end,
      description,
      indicators: references(row, 'indicators', known, { referred: 'indicator', needed: false }),
    };
  };
