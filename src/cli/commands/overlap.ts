import { Option } from '@commander-js/extra-typings';
import type { Lang } from '../../model/lang.ts';
import { windowOf } from '../../requests.ts';
import { askOf, day } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import {
  collect,
  component,
  exitZero,
  failOn,
  folderCommand,
  folders,
  format,
  maxWarnings,
  periodOption,
  strict,
  wholeNumberOption,
} from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit, lang: Lang) =>
  folderCommand(
    lang,
    {
      en: 'Finds evaluations that do the same work twice, what nobody looks at, and what is used by no one.',
      fr: 'Trouve les évaluations qui font double emploi, ce que personne n’examine et ce que personne n’utilise.',
    }[lang],
  )
    .addArgument(folders(lang))
    .addOption(
      new Option(
        '--from <date>',
        {
          en: 'only evaluations with a day on or after this one',
          fr: 'seulement les évaluations qui ont un jour à cette date ou après',
        }[lang],
      ),
    )
    .addOption(
      new Option(
        '--to <date>',
        {
          en: 'only evaluations with a day on or before this one',
          fr: 'seulement les évaluations qui ont un jour à cette date ou avant',
        }[lang],
      ),
    )
    .addOption(periodOption(lang))
    .addOption(
      new Option(
        '--what-if <change>',
        { en: 'drop=E4,E7 or shift=E4:+30d; repeatable', fr: 'drop=E4,E7 ou shift=E4:+30d ; répétable' }[lang],
      ).argParser(collect),
    )
    .addOption(
      new Option('--max-pairs <n>', { en: 'how many pairs are listed', fr: 'nombre de paires à lister' }[lang])
        .argParser(wholeNumberOption(0))
        .default(10_000),
    )
    .addOption(component(lang))
    .addOption(format(lang, 'overlap'))
    .addOption(strict(lang))
    .addOption(maxWarnings(lang))
    .addOption(failOn(lang))
    .addOption(exitZero(lang))
    .addHelpText(
      'after',
      examples(lang, {
        en: [
          'cpas overlap demo',
          'cpas overlap demo --from 2026-07-01 --what-if drop=E10',
          'cpas overlap demo --fail-on evaluation/duplication   for CI',
        ],
        fr: [
          'cpas overlap demo',
          'cpas overlap demo --from 2026-07-01 --what-if drop=E10',
          'cpas overlap demo --fail-on evaluation/duplication   pour la CI',
        ],
      }),
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'overlap',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { overlapOf }) => {
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
