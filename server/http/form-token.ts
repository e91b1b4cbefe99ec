const LIFE_MS = 86_400_000;
const encoder = new TextEncoder();

/** What a form carries to tell when it was made, and whether the plain question was asked. */
export type Stamp = { at: number; asked: boolean };

/** A stamp that only we can make, for one form by name. */
export async function signStamp(secret: string, form: string, { at, asked }: Stamp): Promise<string> {
  const text = `${at.toString(36)}${asked ? '-asked' : ''}`;
  return `${text}.${await signature(secret, form, text)}`;
}

/** Reads a stamp back; null for one that is not ours, is for another form or is more than a day old. */
export async function readStamp(secret: string, form: string, stamp: string, now: number): Promise<Stamp | null> {
  const [text = '', signed = ''] = stamp.slice(0, 200).split('.', 2);
  if (!isSame(signed, await signature(secret, form, text))) return null;
  const at = Number.parseInt(text.replace('-asked', ''), 36);
  return Number.isFinite(at) && at <= now && now - at < LIFE_MS ? { at, asked: text.endsWith('-asked') } : null;
}

async function signature(secret: string, form: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${form}\n${text}`)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Takes as long wherever the two differ. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < other.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}
