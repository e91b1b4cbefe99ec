/**
 * The codes of the directory. Order matters to nothing; a code, once published, keeps its meaning.
 * What each code is called in the reader's language lives in pages/text; what people type for it in search/terms.
 */

export const KINDS = ['center', 'specialist', 'support-group'] as const;

export const SERVICES = [
  'surgery',
  'ssa',
  'targeted-therapy',
  'chemotherapy',
  'prrt',
  'liver-embolization',
  'liver-ablation',
  'liver-surgery',
  'liver-transplant',
  'external-beam-radiotherapy',
  'iort',
  'immunotherapy',
  'interferon',
  'mibg-therapy',
  'sstr-pet',
  'fdg-pet',
  'pathology',
  'genetics',
  'mdt',
  'clinical-trials',
  'nutrition',
  'palliative-care',
  'psycho-oncology',
  'nurse-specialist',
  'second-opinion',
  'telehealth',
  'pediatric',
] as const;

/** Tumor sites: where the tumor began, never where it has spread to. */
export const SITES = [
  'small-bowel',
  'pancreas',
  'lung',
  'stomach',
  'duodenum',
  'appendix',
  'colon',
  'rectum',
  'liver',
  'thyroid-medullary',
  'adrenal-pheochromocytoma',
  'paraganglioma',
  'pituitary',
  'skin-merkel',
  'thymus',
  'urinary',
  'reproductive',
  'unknown-primary',
] as const;

export const SPECIALTIES = [
  'medical-oncology',
  'endocrinology',
  'gastroenterology',
  'surgery',
  'hepatobiliary-surgery',
  'thoracic-surgery',
  'nuclear-medicine',
  'interventional-radiology',
  'radiology',
  'pathology',
  'radiation-oncology',
  'pulmonology',
  'clinical-genetics',
  'nursing',
  'nutrition',
  'palliative-care',
  'psycho-oncology',
  'pediatrics',
] as const;

export const FORMATS = ['in-person', 'online', 'phone', 'forum', 'one-to-one'] as const;
export const SCOPES = ['international', 'national', 'regional', 'local'] as const;
export const AUDIENCES = ['patients', 'caregivers', 'families', 'professionals', 'patient-organisations'] as const;
export const CANCER_SCOPES = ['all-cancers', 'rare-cancers'] as const;

/** Who may send a patient. `ern-member`: through a hospital of a European Reference Network. */
export const ACCESS_ROUTES = ['self', 'gp', 'hospital-specialist', 'ern-member'] as const;

export const STATUSES = ['active', 'unclear', 'paused', 'closed'] as const;
export const PRECISIONS = ['building', 'postcode', 'city'] as const;
export const FRESHNESS = ['fresh', 'aging', 'stale', 'unconfirmed'] as const;
export const ACCREDITATION_STATES = ['current', 'undated', 'past'] as const;

export type Kind = (typeof KINDS)[number];
export type Service = (typeof SERVICES)[number];
export type Site = (typeof SITES)[number];
export type Specialty = (typeof SPECIALTIES)[number];
export type Format = (typeof FORMATS)[number];
export type Scope = (typeof SCOPES)[number];
export type AccessRoute = (typeof ACCESS_ROUTES)[number];
export type Status = (typeof STATUSES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Freshness = (typeof FRESHNESS)[number];
export type AccreditationState = (typeof ACCREDITATION_STATES)[number];
