import { Option } from '@commander-js/extra-typings';
import { kinds, namesOf } from '../../model/kinds.ts';
import { severities } from '../../model/severities.ts';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import type { Exit, Io } from '../io.ts';
import { exitZero, failOn, folderCommand, format, maxWarnings, period, strict, whole } from '../options.ts';
import { showsSource } from '../output-format.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit) =>
  folderCommand('Checks folders or single files: what is wrong, at which line and column, and what to do.')
    .argument('[paths...]', 'folders, or CSV files that belong together; - is standard input')
    .addOption(new Option('--as <kind>', 'what a file is whose name and header do not tell').choices(namesOf(kinds)))
    .addOption(new Option('--alone', 'check a file without the folder that it lies in'))
    .addOption(
      new Option('--show <severity>', 'the least that the table shows').choices(severities).default('warning' as const),
    )
    .addOption(new Option('--max-diagnostics <n>', 'of one code, in detail').argParser(whole(0)).default(1000))
    .addOption(new Option('--write-baseline <file>', 'write down all that is wrong now, as known'))
    .addOption(new Option('--baseline <file>', 'show and judge only what this file does not have'))
    .addOption(period())
    .addOption(format('validation'))
    .addOption(strict())
    .addOption(maxWarnings())
    .addOption(failOn())
    .addOption(exitZero())
    .addHelpText(
      'after',
      `
Examples:
  cpas validate demo
  cpas validate indicators.csv observations.csv
  cpas validate demo --format github --strict   for GitHub Actions
  cpas validate demo --baseline known.json      only what is new`,
    )
    .action(async (paths, options) => {
      const [{ sourceLines }, { onlyAbout }, { baselines }] = await Promise.all([
        import('../../read/text/source-lines.ts'),
        import('../../report/documents/only.ts'),
        import('../baseline.ts'),
      ]);
      const known = await baselines(io, options);
      const openings = await openingsOf(paths, io, { ...options, allowsStdin: true });
      // a baseline, and a choice of files, are taken from all there is, not from the first thousand of a code
      const isSifted =
        options.baseline !== undefined ||
        options.writeBaseline !== undefined ||
        openings.some(({ concerns }) => concerns !== undefined);
      const most = isSifted ? Number.POSITIVE_INFINITY : options.maxDiagnostics;
      const needsLines = showsSource('validation', options);
      await runBatch(io, exit, options, {
        kind: 'validation',
        openings,
        ask: { ...askOf(io, options), limit: Math.max(most, 1) },
        make: async (assessment, { scoringToValidate, validationOf }, concerns) => {
          const { source } = assessment;
          const whole = validationOf(assessment, scoringToValidate(assessment), most);
          const files = concerns?.map((path) => source.folder.shown(path));
          const checked = files === undefined ? whole : onlyAbout(whole, new Set(files));
          const document = known.sift(checked, source, options.maxDiagnostics);
          const lines = needsLines
            ? await sourceLines(source.folder, assessment.paths, document.diagnostics)
            : new Map<string, string>();
          const { errors, warnings, codes } = document.summary;
          return {
            document,
            judged: { errors, warnings, counts: codes },
            page: { lines, show: options.show, isPart: files !== undefined },
          };
        },
        files: known.written,
      });
    });
