import { type Assessment, open } from '../assess.ts';
import { type Day, parseIso, today as todayFrom } from '../model/day.ts';
import type { Source } from '../read/files/source.ts';
import { type Pause, pauseFor, watched } from '../read/files/watched.ts';
import { langIn } from '../read/settings/language-named.ts';
import type { Options } from './library-options.ts';
import { inLanguageAsked } from './worded-problem.ts';

/** From an input to what is made of it, with checked options: a signal ends it at every pause. */
export async function walk<T>(
  source: () => Promise<Source>,
  { period, lang, today, signal, onProgress, maxDiagnostics }: Options & { maxDiagnostics?: number | undefined },
  result: (assessment: Assessment, pause: Pause) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const pause = pauseFor(signal);
  let settings: Source['settings'] = null;
  try {
    const opened = await source();
    settings = opened.settings;
    const assessment = await open(watched(opened, { onProgress, pause }), {
      period: period ?? null,
      lang: lang ?? null,
      today: dayTyped(today) ?? todayFrom(new Date()),
      pause,
      // a walk without any fault kept would know none of their files
      ...(maxDiagnostics !== undefined && { limit: Math.max(maxDiagnostics, 1) }),
    });
    await pause?.();
    return await result(assessment, pause);
  } catch (error) {
    // the streams on the way may have made another error of the reason
    signal?.throwIfAborted();
    throw inLanguageAsked(error, lang ?? langIn(settings));
  }
}

/** A date that was checked. */
export const dayTyped = (iso: string | undefined): Day | undefined =>
  iso === undefined ? undefined : (parseIso(iso) ?? undefined);
