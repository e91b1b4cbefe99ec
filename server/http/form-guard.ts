import type { Services } from '../services.ts';
import { type Fields, valueIn } from './form-fields.ts';
import { readStamp, signStamp } from './form-token.ts';

/** Nobody fills in a form in less. */
const TOO_FAST_MS = 3000;
/** The fields that guard a form; no form keeps them as values. */
export const GUARD_FIELDS = { stamp: 'stamp', trap: 'homepage', answer: 'answer' } as const;

/**
 * What a form looks like when it comes: fine; without a good stamp, so that it must be sent again; like a machine's for
 * the first time, so that a plain question is asked; like a machine's again.
 */
export type FormVerdict = 'pass' | 'expired' | 'ask' | 'set-aside';
type Guarding = Pick<Services, 'secret' | 'now'>;

/** Judges a form by its stamp, the field that no person sees, and the time it took. */
export async function judgeForm({ secret, now }: Guarding, form: string, fields: Fields): Promise<FormVerdict> {
  const time = now().getTime();
  const stamp = await readStamp(secret, form, valueIn(fields, GUARD_FIELDS.stamp), time);
  if (!stamp) return 'expired';
  const trapped = valueIn(fields, GUARD_FIELDS.trap) !== '';
  if (!stamp.asked) return trapped || time - stamp.at < TOO_FAST_MS ? 'ask' : 'pass';
  const answer = valueIn(fields, GUARD_FIELDS.answer).toLowerCase();
  return !trapped && ['7', 'seven', 'sieben'].includes(answer) ? 'pass' : 'set-aside';
}

/** What the form must carry: its stamp, and whether the plain question is asked. */
export type Guard = { stamp: string; asked: boolean };

/** Guards a form that is shown now. `trusted`: it passed once, and may be sent again as fast as a finger can. */
export async function guardForm(
  { secret, now }: Guarding,
  form: string,
  { asked = false, trusted = false }: { asked?: boolean; trusted?: boolean } = {},
): Promise<Guard> {
  const at = now().getTime() - (trusted ? TOO_FAST_MS : 0);
  return { stamp: await signStamp(secret, form, { at, asked }), asked };
}

/** Once the question was asked it stays asked while the form comes back for another reason. */
export async function wasAsked({ secret, now }: Guarding, form: string, fields: Fields): Promise<boolean> {
  const stamp = await readStamp(secret, form, valueIn(fields, GUARD_FIELDS.stamp), now().getTime());
  return stamp?.asked ?? false;
}
