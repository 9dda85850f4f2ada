import type { Lang } from '../model/lang.ts';
import { commonFormats } from '../report/formats/list.ts';
import { languages } from '../rules/language.ts';
import { commands, helpSections, type ListedCommand } from './commands.ts';
import type { Io } from './io.ts';
import { langTyped } from './language-of-run.ts';

/** What `cpas` alone prints, to standard error. */
export const shortHelp = (argv: readonly string[], io: Io): string => {
  const lang = langTyped(argv, io);
  return languages[lang].typeset(
    {
      en: `cpas: how a peacekeeping mission is doing, from its own CSV files
  cpas init --example demo   an invented mission to try things on
  cpas validate demo         what is wrong in the files, line by line
  cpas score demo            how each component stands, what stands out
  cpas overlap demo          evaluations that do the same work twice
All commands and options: cpas --help
`,
      fr: `cpas : où en est une mission de maintien de la paix, d’après ses fichiers CSV
  cpas init --example demo   une mission inventée pour faire des essais
  cpas validate demo         ce qui ne va pas dans les fichiers, ligne par ligne
  cpas score demo            où en est chaque composante, ce qui ressort
  cpas overlap demo          les évaluations qui font double emploi
Toutes les commandes et options : cpas --help
`,
    }[lang],
  );
};

/** What `cpas --help` prints. */
export const help = (argv: readonly string[], io: Io): string => {
  const lang = langTyped(argv, io);
  const listed = Object.entries(helpSections).map(([section, title]) => sectionOf(section, title[lang], lang));
  const { head, options } = pages[lang];
  return languages[lang].typeset(`${head}\n${listed.join('')}${options}\n`);
};

const pages: Readonly<Record<Lang, { readonly head: string; readonly options: string }>> = {
  en: {
    head: `cpas: how a peacekeeping mission is doing, from its own CSV files
Usage: cpas COMMAND [folders or files] [options]`,
    options: `Options of every command
  -f, --format F     ${commonFormats.join(', ')}; some have more
  -o, --output FILE  write to a file, format from its ending; repeatable
      --config FILE  settings, instead of cpas.json in the folder
      --show-settings  what holds for a folder, and where it comes from
      --lang en|fr   language of what is printed
      --color WHEN   auto, always or never
      --today DATE   take this day for today, so that a run can be repeated
      --ascii        only plain marks
  -q, --quiet        only errors on standard error; --no-progress: no progress
  -h, --help         also of a command: cpas score --help; -V, --version
Exit codes: 0 done, 1 the data have errors or a gate failed, 2 could not run`,
  },
  fr: {
    head: `cpas : où en est une mission de maintien de la paix, d’après ses fichiers CSV
Usage : cpas COMMANDE [dossiers ou fichiers] [options]`,
    options: `Options de toutes les commandes
  -f, --format F     ${commonFormats.join(', ')} ; parfois d’autres
  -o, --output FICH  écrire dans un fichier, format d’après sa fin ; répétable
      --config FICH  paramètres, au lieu de cpas.json dans le dossier
      --show-settings  ce qui vaut pour un dossier, et d’où cela vient
      --lang en|fr   langue de ce qui est affiché
      --color QUAND  auto, always ou never
      --today DATE   prendre ce jour pour aujourd’hui, pour refaire un calcul
      --ascii        seulement des signes simples
  -q, --quiet        seulement les erreurs ; --no-progress : sans progression
  -h, --help         aussi d’une commande : cpas score --help ; -V, --version
Codes de sortie : 0 fait, 1 données erronées ou seuil manqué, 2 échec`,
  },
};

const sectionOf = (section: string, title: string, lang: Lang): string => {
  const inSection = Object.entries<ListedCommand>(commands).filter(([, listed]) => listed.section === section);
  const entries = inSection.map(([name, { takes, says }]) => `  ${`${name} ${takes}`.padEnd(19)}${says[lang]}\n`);
  return `${title}\n${entries.join('')}`;
};
