import type { Lang } from '../../model/lang.ts';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import { folderCommand, format, periodOption } from '../options.ts';
import { openingsOf } from '../sources.ts';

const calls = [
  'cpas explain MIL-R1 demo',
  'cpas explain "Civil Affairs" demo',
  'cpas explain Military/outcome demo',
  'cpas explain theme:poc demo',
];

export default (io: Io, exit: Exit, lang: Lang) =>
  folderCommand(
    lang,
    {
      en: 'Works out one score step by step, down to file and line.',
      fr: 'Détaille un score pas à pas, jusqu’au fichier et à la ligne.',
    }[lang],
  )
    .argument(
      '<id>',
      {
        en: 'an indicator, a component, Military/outcome, theme:poc, location:Goma, overall',
        fr: 'un indicateur, une composante, Military/outcome, theme:poc, location:Goma, overall',
      }[lang],
    )
    .argument(
      '[dir]',
      {
        en: 'assessment folder; the current one by default',
        fr: 'dossier d’évaluation ; par défaut le dossier courant',
      }[lang],
    )
    .addOption(periodOption(lang))
    .addOption(format(lang, 'explanation'))
    .addHelpText('after', examples(lang, { en: calls, fr: calls }))
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
