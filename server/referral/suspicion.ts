import type { SourceCode } from './sources.ts';

/** The lines of the page for people without a diagnosis and their doctors; their sentences are in server/text. */
export const SUSPICION = {
  symptoms: {
    'carcinoid-syndrome': ['stockholm-pathway', 'healing-net-symptoms'],
    diarrhea: ['stockholm-pathway', 'mount-sinai'],
    'belly-pain': ['swedish-program', 'healing-net-symptoms'],
    ulcers: ['stockholm-pathway'],
    hypoglycemia: ['stockholm-pathway', 'insulinoma-review'],
    attacks: ['stockholm-pathway'],
    lung: ['lung-review', 'healing-net-symptoms'],
    vague: ['cmaj', 'healing-net-symptoms'],
  },
  tests: {
    chromogranin: ['stockholm-pathway'],
    'chromogranin-normal': ['stockholm-pathway'],
    hormones: ['swedish-program'],
    metanephrines: ['stockholm-pathway', 'endocrine-society'],
    imaging: ['swedish-program'],
    referral: ['stockholm-pathway'],
  },
  urgent: {
    crisis: ['carcinoid-crisis'],
    nec: ['stockholm-plan', 'gavleborg-pathway', 'norrbotten-pathway'],
    'direct-referral': ['stockholm-pathway'],
  },
} as const satisfies Record<string, Record<string, readonly SourceCode[]>>;

export type SuspicionPart = keyof typeof SUSPICION;
export type SuspicionLine<Part extends SuspicionPart> = keyof (typeof SUSPICION)[Part];
