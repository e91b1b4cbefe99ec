import type { Site } from './vocabulary.ts';

type SchemeMeaning = {
  /** The scheme's own name, not translated. */
  name: string;
  /** Whether the scheme makes a center a NET reference center: everywhere, for some tumor sites only, or not. */
  qualifies: 'all-sites' | readonly Site[] | 'no';
};

/**
 * Accreditation schemes and whether each makes a NET reference center.
 * A treatment award (NCI, SNMMI, EANM) says a hospital gives a therapy well, not that it is a NET reference center.
 */
export const SCHEME_MEANINGS = {
  'enets-coe': { name: 'ENETS Center of Excellence', qualifies: 'all-sites' },
  'ern-euracan': { name: 'ERN EURACAN member', qualifies: 'all-sites' },
  renaten: { name: 'RENATEN member', qualifies: 'all-sites' },
  'es-valencia-reference': {
    name: 'Regional reference unit (Conselleria de Sanitat, Valencia)',
    qualifies: 'all-sites',
  },
  'jp-rare-cancer-nen': { name: 'Japan rare-cancer specialist facility (NEN)', qualifies: 'all-sites' },
  'endo-ern': {
    name: 'Endo-ERN member',
    qualifies: ['adrenal-pheochromocytoma', 'paraganglioma', 'pituitary', 'thyroid-medullary'],
  },
  ensat: { name: 'ENSAT Center of Excellence', qualifies: ['adrenal-pheochromocytoma', 'paraganglioma'] },
  'pheo-para-alliance': {
    name: 'Pheo Para Alliance Center of Excellence',
    qualifies: ['adrenal-pheochromocytoma', 'paraganglioma'],
  },
  nci: { name: 'NCI-Designated Cancer Center', qualifies: 'no' },
  'snmmi-rpt': { name: 'SNMMI Radiopharmaceutical Therapy Center of Excellence', qualifies: 'no' },
  'eanm-theranostics': { name: 'EANM Theranostics Center of Excellence', qualifies: 'no' },
  'unnamed-european': {
    name: 'European centre of excellence for NET (body not named by the source)',
    qualifies: 'no',
  },
} as const satisfies Record<string, SchemeMeaning>;

export type Scheme = keyof typeof SCHEME_MEANINGS;
export const SCHEMES = Object.keys(SCHEME_MEANINGS) as [Scheme, ...Scheme[]];
