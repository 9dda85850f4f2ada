import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import type { Exit, Io } from '../io.ts';
import { folderCommand, format, period } from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit) =>
  folderCommand('Works out one score step by step, down to file and line.')
    .argument('<id>', 'an indicator, a component, Military/outcome, theme:poc, location:Goma, overall')
    .argument('[dir]', 'assessment folder; the current one by default')
    .addOption(period())
    .addOption(format('explanation'))
    .addHelpText(
      'after',
      `
Examples:
  cpas explain MIL-R1 demo
  cpas explain "Civil Affairs" demo
  cpas explain Military/outcome demo
  cpas explain theme:poc demo`,
    )
    .action(async (id, dir, options) =>
      runBatch(io, exit, options, {
        kind: 'explanation',
        openings: await openingsOf(dir === undefined ? [] : [dir], io, options),
        ask: askOf(io, options),
        make: async (assessment, { explanationOf }) => {
          const document = explanationOf(assessment, id);
          return { document, judged: judged(document, []) };
        },
      }),
    );
