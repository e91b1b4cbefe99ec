import { LEXICON } from './lexicon.ts';
import type { Meaning } from './term.ts';

/** Ends of one-word compounds in German, Dutch and the Nordic languages: Lungen-karzinoid, alvleesklier-kanker. */
const ENDINGS = [
  'karzinoide',
  'karzinoid',
  'carcinoiden',
  'carcinoid',
  'karcinoid',
  'tumoren',
  'tumors',
  'tumore',
  'tumor',
  'tumour',
  'krebs',
  'kanker',
  'karzinome',
  'karzinom',
  'carcinoom',
  'cancer',
  'kreft',
  'metastasen',
  'nets',
  'net',
  'nen',
  'patienten',
  'patient',
  'spezialisten',
  'spezialist',
  'specialist',
  'zentrum',
  'centrum',
  'behandlung',
  'behandeling',
  'therapie',
];
const SHORTEST_START = 4;

/** What a compound word means by its first part; undefined where that is no term. */
export function meaningOfCompound(word: string): readonly Meaning[] | undefined {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const start = word.slice(0, -ending.length);
    for (const link of ['', 'n', 's', 'en', 'es']) {
      const first = start.slice(0, start.length - link.length);
      if (!start.endsWith(link) || first.length < SHORTEST_START) continue;
      const means = LEXICON.meanings.get(first);
      if (means?.some(({ as }) => as === 'site' || as === 'disease' || as === 'service')) return means;
    }
  }
  return undefined;
}
