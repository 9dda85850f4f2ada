import { Option } from '@commander-js/extra-typings';
import type { Kind } from '../model/kinds.ts';
import { severities } from '../model/severities.ts';
import { askOf } from './ask.ts';
import { runBatch } from './batch.ts';
import type { Exit, Io } from './io.ts';
import { command, failOn, format, maxWarnings, period, strict, whole } from './options.ts';
import { safe } from './safe.ts';
import { openingsOf } from './sources.ts';

const kinds = [
  'indicators',
  'observations',
  'evaluations',
  'targets',
  'decisions',
  'constraints',
] as const satisfies readonly Kind[];

export default (io: Io, exit: Exit) =>
  command('Checks folders or single files: what is wrong, at which line and column, and what to do.')
    .argument('[paths...]', 'folders, or CSV files that belong together; - is standard input')
    .addOption(new Option('--as <kind>', 'what a file is whose name and header do not tell').choices(kinds))
    .addOption(
      new Option('--show <severity>', 'the least that the table shows').choices(severities).default('warning' as const),
    )
    .addOption(new Option('--max-diagnostics <n>', 'of one code, in detail').argParser(whole(0)).default(1000))
    .addOption(new Option('--write-baseline <file>', 'write down all that is wrong now, as known'))
    .addOption(new Option('--baseline <file>', 'show and judge only what this file does not have'))
    .addOption(period())
    .addOption(format('github', 'sarif', 'junit', 'codequality'))
    .addOption(strict())
    .addOption(maxWarnings())
    .addOption(failOn())
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
      const [{ sourceLines }, { baselines }] = await Promise.all([
        import('../read/text/source-lines.ts'),
        import('./baseline.ts'),
      ]);
      const known = await baselines(io, options);
      const compared = options.baseline !== undefined || options.writeBaseline !== undefined;
      // a baseline is held against all there is, not against the first thousand of a code
      const most = compared ? Number.POSITIVE_INFINITY : options.maxDiagnostics;
      const isTable = options.json !== true && (options.format ?? 'table') === 'table';
      await runBatch(io, exit, options, {
        kind: 'validation',
        openings: await openingsOf(paths, io, { config: options.config, as: options.as }),
        ask: { ...askOf(io, options), limit: Math.max(most, 1) },
        make: async (assessment, { validationOf }) => {
          const document = known.sift(validationOf(assessment, most), assessment.source, options.maxDiagnostics);
          const lines = isTable
            ? await sourceLines(assessment.source.folder, assessment.paths, document.diagnostics)
            : new Map<string, string>();
          const root = io.env['GITHUB_WORKSPACE'] || io.env['CI_PROJECT_DIR'] || null;
          const { errors, warnings, codes } = document.summary;
          return {
            document,
            judged: { errors, warnings, counts: codes },
            page: {
              lines,
              show: options.show,
              ...(root === null ? {} : { ci: { root: slashes(root), folder: slashes(io.cwd) } }),
            },
          };
        },
        finish: async () => {
          const file = known.written();
          if (file === null) return;
          const { writeAll } = await import('./write.ts');
          await writeAll([file], io.cwd);
          if (!options.quiet) await io.err.write(`Wrote ${safe(file.path)}\n`);
        },
      });
    });

const slashes = (path: string): string => path.replaceAll('\\', '/');
