import type { Documents } from './document.ts';

/** An id beside what it stands for: "E04 (Client survey)". An id without a name stands alone. */
export function idWithName({ scores, overlap }: Documents['report']): (id: string) => string {
  const names = new Map<string, string>();
  for (const { indicators } of scores?.components ?? []) for (const { id, name } of indicators) names.set(id, name);
  for (const { id, title } of overlap?.evaluations ?? []) names.set(id, title);
  return (id) => {
    const name = names.get(id) ?? '';
    return name === '' ? id : `${id} (${name})`;
  };
}
