import { Option } from '@commander-js/extra-typings';
import { groupings } from '../../model/grouping.ts';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import type { Exit, Io } from '../io.ts';
import {
  component,
  exitZero,
  failOn,
  failUnder,
  folderCommand,
  format,
  maxWarnings,
  period,
  strict,
} from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit) =>
  folderCommand('Scores each component by what changed, not by what was done.')
    .argument('[dirs...]', 'assessment folders; the current one by default')
    .addOption(period())
    .addOption(new Option('--by <group>', 'score these groups instead').choices(groupings))
    .addOption(component())
    .addOption(format('scores'))
    .addOption(strict())
    .addOption(maxWarnings())
    .addOption(failUnder())
    .addOption(failOn())
    .addOption(exitZero())
    .addHelpText(
      'after',
      `
Examples:
  cpas score demo                         the newest budget year
  cpas score demo --period 2026-Q1 --by location
  cpas score demo --fail-under 50         for CI: exit code 1 below 50`,
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'scores',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { scoresOf, scoringOf }) => {
          const scoring = scoringOf(assessment, options.by ?? null);
          // a gate judges all that is found, whatever is shown of it
          const whole = scoresOf(assessment, scoring);
          const document = options.component === undefined ? whole : scoresOf(assessment, scoring, options.component);
          const { overall, components } = document;
          const judgment = judged(whole, whole.findings, overall.score);
          return { document, judged: options.component === undefined ? judgment : { ...judgment, components } };
        },
      }),
    );
