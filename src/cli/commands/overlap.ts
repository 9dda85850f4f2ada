import { Option } from '@commander-js/extra-typings';
import { askOf, day } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import type { Exit, Io } from '../io.ts';
import {
  collect,
  component,
  exitZero,
  failOn,
  folderCommand,
  format,
  maxWarnings,
  period,
  strict,
  whole,
} from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit) =>
  folderCommand('Finds evaluations that do the same work twice, what nobody looks at, and what is used by no one.')
    .argument('[dirs...]', 'assessment folders; the current one by default')
    .addOption(new Option('--from <date>', 'only evaluations with a day on or after this one'))
    .addOption(new Option('--to <date>', 'only evaluations with a day on or before this one'))
    .addOption(period())
    .addOption(new Option('--what-if <change>', 'drop=E4,E7 or shift=E4:+30d; repeatable').argParser(collect))
    .addOption(new Option('--max-pairs <n>', 'how many pairs are listed').argParser(whole(0)).default(10_000))
    .addOption(component())
    .addOption(format('overlap'))
    .addOption(strict())
    .addOption(maxWarnings())
    .addOption(failOn())
    .addOption(exitZero())
    .addHelpText(
      'after',
      `
Examples:
  cpas overlap demo
  cpas overlap demo --from 2026-07-01 --what-if drop=E10
  cpas overlap demo --fail-on evaluation/duplication   for CI`,
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'overlap',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { overlapOf, windowOf }) => {
          const typed = (option: 'from' | 'to') => {
            const text = options[option];
            return text === undefined ? undefined : day(`--${option}`, text);
          };
          const ask = {
            ...windowOf(assessment, { from: typed('from'), to: typed('to') }),
            whatIf: options.whatIf ?? [],
            maxPairs: options.maxPairs,
            // one of several folders may have none
            mayBeNone: dirs.length > 1,
          };
          // a gate judges all that is found, whatever is shown of it
          const whole = overlapOf(assessment, ask);
          const document =
            options.component === undefined ? whole : overlapOf(assessment, { ...ask, only: options.component });
          return { document, judged: judged(whole, [...whole.findings, ...(whole.findingsLeftOut ?? [])]) };
        },
      }),
    );
