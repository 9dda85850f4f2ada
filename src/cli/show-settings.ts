import { CannotRun } from '../model/cannot-run.ts';
import { settingsInForce } from '../read/settings/in-force.ts';
import { jsonText } from '../report/formats/json-text.ts';
import { rules } from '../rules/list.ts';
import type { Io } from './io.ts';
import type { Common } from './options.ts';
import { refuseOutput } from './print.ts';
import { safe } from './safe.ts';
import type { Opening } from './sources.ts';

type Options = Common & { readonly period?: string | undefined; readonly format?: string | undefined };

/** A setting, and who says so. */
interface Shown {
  readonly key: string;
  readonly value: unknown;
  /** an option, a line of cpas.json, or `default` */
  readonly from: string;
}

/** `--show-settings`: what holds for each folder and where it comes from, in place of what the command does. */
export async function showSettings(io: Io, openings: readonly Opening[], options: Options): Promise<void> {
  if (options.output !== undefined) throw new CannotRun('--show-settings prints; give it without --output.');
  const codes = rules.map(({ code }) => code);
  for (const { shown, open } of openings) {
    const inForce = await settingsInForce(await open(), codes);
    await refuseOutput(io);
    const settings = inForce.map(({ key, value, from }): Shown => {
      const typed = key === 'lang' ? options.lang : key === 'period' ? options.period : undefined;
      if (typed !== undefined) return { key, value: typed, from: `--${key}` };
      return { key, value, from: from === null ? 'default' : `${from.file}:${from.line}` };
    });
    const today = {
      key: 'today',
      value: options.today ?? io.today,
      from: options.today === undefined ? 'clock' : '--today',
    };
    const all = [...settings, today];
    const isJson = options.json || options.format === 'json';
    await io.out.write(
      isJson ? jsonText({ folder: shown, settings: all }) : safe(page(all, openings.length > 1 ? shown : null)),
    );
  }
}

/** A line a setting: key, who says so, value as it would be written in cpas.json. */
function page(settings: readonly Shown[], folder: string | null): string {
  const width = (member: 'key' | 'from') => Math.max(...settings.map((setting) => setting[member].length));
  const [keys, froms] = [width('key'), width('from')];
  const head = folder === null ? '' : `${folder}\n`;
  return `${head}${settings.map(({ key, value, from }) => `${key.padEnd(keys)}  ${from.padEnd(froms)}  ${JSON.stringify(value)}\n`).join('')}`;
}
