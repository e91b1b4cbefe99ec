import type { Site } from '../../directory/vocabulary.ts';

/** ICD-10-CM endings of C7A.0 (malignant) and D3A.0 (benign), which share them. CDC code files. */
const CARCINOID_SITES: [pattern: RegExp, site: Site | null][] = [
  [/^00$/, 'unknown-primary'],
  [/^010$/, 'duodenum'],
  [/^01[129]$/, 'small-bowel'],
  [/^020$/, 'appendix'],
  [/^02[1-59]$/, 'colon'],
  [/^026$/, 'rectum'],
  [/^090$/, 'lung'],
  [/^091$/, 'thymus'],
  [/^092$/, 'stomach'],
  [/^093$/, 'urinary'],
];

const SITE_CODES: [pattern: RegExp, site: Site][] = [
  [/^C4A/, 'skin-merkel'],
  [/^C254$/, 'pancreas'],
  [/^(C741|D350)/, 'adrenal-pheochromocytoma'],
  [/^C755$/, 'paraganglioma'],
  [/^82473$/, 'skin-merkel'],
];

/**
 * ICD-10 and ICD-10-CM codes of the disease with their dot (C7A, C7B, D3A and C4A also without: nothing else looks like
 * them; "E16" is a London postcode too), the ICD-O-3 codes seen in registries, and Orphanet numbers.
 */
export const MEDICAL_CODE =
  /(?<![\p{L}\p{N}])(?:(?:C7[AB]|D3A|C4A)(?:\.?[0-9]{1,3})?|(?:C25\.4|C73(?:\.9)?|C74\.1[0-9]?|D35\.0[0-9]?|C75\.5|E31\.2[0-3]?|E34\.0[019]?|E16\.[124]|D44\.8)|(?:8013|8041|8240|8246|8247|8249|8574)\/3|ORPHA:?\s?(?:877|652|29072|100093))(?![\p{L}\p{N}])/giu;

/** The site a medical code names; null where it names the disease without one. */
export function siteOfMedicalCode(code: string): Site | null {
  const plain = code.toUpperCase().replace(/[./:\s]/g, '');
  const ending = /^(?:C7A|D3A)(\d*)$/.exec(plain)?.[1];
  if (ending !== undefined) return CARCINOID_SITES.find(([pattern]) => pattern.test(ending))?.[1] ?? null;
  return SITE_CODES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
