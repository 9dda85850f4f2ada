import type { Lang } from '../../model/lang.ts';
import { codesAsked } from '../../model/rule-codes.ts';
import { examples } from '../help-words.ts';
import type { Exit, Io } from '../io.ts';
import { command, format } from '../options.ts';
import { pageFor, print } from '../print.ts';

declare const VERSION: string;

const calls = ['cpas rules', 'cpas rules cell', 'cpas rules results/decoupled --lang fr'];

export default (io: Io, _exit: Exit, lang: Lang) =>
  command(
    lang,
    { en: 'Lists every check, or explains one of them.', fr: 'Liste toutes les vérifications, ou en explique une.' }[
      lang
    ],
  )
    .argument(
      '[code]',
      {
        en: 'a rule, as results/decoupled; or a family, as cell',
        fr: 'une règle, comme results/decoupled ; ou une famille, comme cell',
      }[lang],
    )
    .addOption(format(lang, 'rules'))
    .addHelpText('after', examples(lang, { en: calls, fr: calls }))
    .action(async (code, options) => {
      const [{ rules, ruleCodes }, { rulesDocumentOf }, { folderSource }, { readSettings }] = await Promise.all([
        import('../../rules/list.ts'),
        import('../../report/documents/rules-document.ts'),
        import('../../read/files/disk.ts'),
        import('../../read/settings/read-settings.ts'),
      ]);
      const config = options.config === undefined ? {} : { config: options.config };
      // the settings of the current folder, where there are any, may have changed a severity
      const settings = await readSettings(
        await folderSource('.', { cwd: io.cwd, inputs: io.inputs, ...config }),
        ruleCodes,
      );
      const shownIn = options.lang ?? settings.lang ?? lang;
      const named = code === undefined ? ruleCodes : codesAsked(code, ruleCodes);
      const asked = rules.filter((rule) => named.includes(rule.code));
      await print(io, {
        kind: 'rules',
        documents: [rulesDocumentOf(VERSION, asked, { lang: shownIn, rules: settings.rules })],
        options,
        page: pageFor(io, options, shownIn, false),
      });
    });
