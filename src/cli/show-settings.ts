import { CannotRun } from '../model/cannot-run.ts';
import type { Lang } from '../model/lang.ts';
import { settingsInForce } from '../read/settings/in-force.ts';
import { jsonText } from '../report/formats/json-text.ts';
import { jsonFormat } from '../report/formats/list.ts';
import { ruleCodes } from '../rules/list.ts';
import type { Io } from './io.ts';
import { langOfLocale, langOfRun } from './language-of-run.ts';
import { notices } from './notices.ts';
import type { Common } from './options.ts';
import { type FormatOptions, formatAsked } from './output-format.ts';
import { refuseOutput } from './print.ts';
import { safe } from './safe.ts';
import type { Opening } from './sources.ts';

type Options = Common & FormatOptions & { readonly period?: string | undefined };

/** A setting, and who says so. */
interface Shown {
  readonly key: string;
  readonly value: unknown;
  /** an option, a line of cpas.json, or `default` */
  readonly from: string;
}

/** `--show-settings`: what holds for each folder and where it comes from, in place of what the command does. */
export async function showSettings(io: Io, openings: readonly Opening[], options: Options): Promise<void> {
  if (options.output !== undefined) throw new CannotRun({ problem: 'showSettingsPrints' });
  const isJson = formatAsked(options) === jsonFormat;
  const folders: { folder: string; settings: readonly Shown[] }[] = [];
  for (const { shown, open } of openings) {
    const inForce = await settingsInForce(await open(), ruleCodes);
    const settings = inForce.map(({ key, value, from }): Shown => {
      const typed = key === 'lang' ? options.lang : key === 'period' ? options.period : undefined;
      if (typed !== undefined) return { key, value: typed, from: `--${key}` };
      if (key === 'lang' && value === null) return { key, value: langOfLocale(io), from: 'default' };
      return { key, value, from: from === null ? 'default' : `${from.file}:${from.line}` };
    });
    const today = {
      key: 'today',
      value: options.today ?? io.today,
      from: options.today === undefined ? 'clock' : '--today',
    };
    folders.push({ folder: shown, settings: [...settings, today] });
  }
  await refuseOutput(io);
  const isBatch = folders.length > 1;
  await io.out.write(
    isJson
      ? jsonText(isBatch ? folders : folders[0])
      : safe(folders.map((each) => page(each, isBatch, langOfRun(options, io))).join('')),
  );
}

/** A line a setting: key, who says so, value as it would be written in cpas.json. */
function page(
  { folder, settings: inForce }: { folder: string; settings: readonly Shown[] },
  isBatch: boolean,
  lang: Lang,
): string {
  const words: Readonly<Record<string, string>> = notices[lang].settingFrom;
  const settings = inForce.map((setting) => ({ ...setting, from: words[setting.from] ?? setting.from }));
  const width = (member: 'key' | 'from') => Math.max(...settings.map((setting) => setting[member].length));
  const [keys, froms] = [width('key'), width('from')];
  const head = isBatch ? `${folder}\n` : '';
  return `${head}${settings.map(({ key, value, from }) => `${key.padEnd(keys)}  ${from.padEnd(froms)}  ${JSON.stringify(value)}\n`).join('')}`;
}
