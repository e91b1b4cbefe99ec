import { mails as german } from './de/mails.ts';
import { mails as english, type Mails } from './en/mails.ts';
import type { Language } from './languages.ts';

/** The mails of a language; English where they are not translated. */
export function mailsFor(language: Language): Mails {
  return language === 'de' ? german : english;
}
