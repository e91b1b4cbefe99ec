import { z } from 'zod';

/** Control characters, and marks that hide or turn the text around them (bidi controls, zero-width space). */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u;

/** One line of plain text, trimmed, as the person wrote it; hidden characters are refused, not dropped. */
export const lineOf = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !HIDDEN.test(value), 'no line breaks, control characters or hidden marks');

/** Some lines of plain text; line breaks become single "\n". */
export const linesOf = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => value !== '', 'not empty')
    .refine((value) => !HIDDEN.test(value.replaceAll('\n', '')), 'no control characters or hidden marks');

/** A public web address: http or https, no user information, no port but the usual. */
export const websiteOf = z
  .string()
  .trim()
  .max(500)
  .refine((value) => URL.canParse(value), 'an address that begins with https://')
  .refine((value) => {
    if (!URL.canParse(value)) return true;
    const { protocol, username, password } = new URL(value);
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
  }, 'an http or https address without user information')
  .refine((value) => !HIDDEN.test(value) && !/\s/.test(value), 'no spaces or hidden marks')
  .transform((value) => (URL.canParse(value) ? new URL(value).href : value));

/** A mail address; line breaks, which would begin another header, never pass. */
export const mailOf = z.email().max(254);

/** A phone number as people write it, kept as + and digits, or as a short national code. */
export const phoneOf = z
  .string()
  .trim()
  .max(40)
  .transform((value) => value.replace(/^00/, '+').replace(/[\s().\-/]/g, ''))
  .refine(
    (value) => /^(?:\+[1-9]\d{6,14}|[1-9]\d{2,5})$/.test(value),
    'with its country code, for example +49 221 1234567',
  );
