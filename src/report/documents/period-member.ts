import { iso } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';

/** A period as documents write it: its name, its first and last day in ISO form. */
export const periodMember = ({ label, start, end }: Period): { label: string; start: string; end: string } => ({
  label,
  start: iso(start),
  end: iso(end),
});
