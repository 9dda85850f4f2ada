import { commonFormats } from '../report/formats/list.ts';
import { commands, sections } from './commands.ts';

/** What `cpas` alone prints, to standard error. */
export const shortHelp = `cpas: how a peacekeeping mission is doing, from its own CSV files
  cpas init --example demo   an invented mission to try things on
  cpas validate demo         what is wrong in the files, line by line
  cpas score demo            how each component stands, what stands out
  cpas overlap demo          evaluations that do the same work twice
All commands and options: cpas --help
`;

/** What `cpas --help` prints. */
export const help = (): string => `cpas: how a peacekeeping mission is doing, from its own CSV files
Usage: cpas COMMAND [folders or files] [options]
${sections.map(section).join('')}Options of every command
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
Exit codes: 0 done, 1 the data have errors or a gate failed, 2 could not run
`;

const section = (title: string): string => {
  const of = Object.entries(commands).filter(([, listed]) => listed.section === title);
  const lines = of.map(([name, { takes, says }]) => `  ${`${name} ${takes}`.padEnd(19)}${says}\n`);
  return `${title}\n${lines.join('')}`;
};
