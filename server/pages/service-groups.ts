import type { Service } from '../directory/vocabulary.ts';

/** Services as a patient would sort them; every code stands in exactly one group. */
export const SERVICE_GROUPS = {
  treatment: [
    'surgery',
    'ssa',
    'prrt',
    'targeted-therapy',
    'chemotherapy',
    'immunotherapy',
    'interferon',
    'mibg-therapy',
    'external-beam-radiotherapy',
    'iort',
    'liver-embolization',
    'liver-ablation',
    'liver-surgery',
    'liver-transplant',
  ],
  test: ['sstr-pet', 'fdg-pet', 'pathology', 'genetics'],
  care: [
    'mdt',
    'second-opinion',
    'clinical-trials',
    'nurse-specialist',
    'nutrition',
    'psycho-oncology',
    'palliative-care',
    'pediatric',
    'telehealth',
  ],
} as const satisfies Record<string, readonly Service[]>;

export type ServiceGroup = keyof typeof SERVICE_GROUPS;
export const SERVICE_GROUP_NAMES = Object.keys(SERVICE_GROUPS) as ServiceGroup[];
