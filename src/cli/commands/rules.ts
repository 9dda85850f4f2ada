import { codesAsked } from '../../model/rule-codes.ts';
import type { Exit, Io } from '../io.ts';
import { command, format } from '../options.ts';
import { pageFor, print } from '../print.ts';

declare const VERSION: string;

export default (io: Io, _exit: Exit) =>
  command('Lists every check, or explains one of them.')
    .argument('[code]', 'a rule, as results/decoupled; or a family, as cell')
    .addOption(format('rules'))
    .addHelpText(
      'after',
      `
Examples:
  cpas rules
  cpas rules cell
  cpas rules results/decoupled --lang fr`,
    )
    .action(async (code, options) => {
      const [{ rules, ruleCodes }, { rulesDocument }, { folderSource }, { readSettings }] = await Promise.all([
        import('../../rules/list.ts'),
        import('../../report/documents/rules.ts'),
        import('../../read/files/disk.ts'),
        import('../../read/settings/settings.ts'),
      ]);
      const config = options.config === undefined ? {} : { config: options.config };
      // the settings of the current folder, where there are any, may have changed a severity
      const settings = await readSettings(
        await folderSource('.', { cwd: io.cwd, inputs: io.inputs, ...config }),
        ruleCodes,
      );
      const lang = options.lang ?? settings.lang;
      const named = code === undefined ? ruleCodes : codesAsked(code, ruleCodes);
      const asked = rules.filter((rule) => named.includes(rule.code));
      await print(io, {
        kind: 'rules',
        documents: [rulesDocument(VERSION, asked, { lang, rules: settings.rules })],
        options,
        page: pageFor(io, options, lang, false),
      });
    });
