type Explained = { id: string; term: string; meaning: string };

/** Words that are not codes of the directory. A description, never advice. */
const disease: Explained[] = [
  {
    id: 'net',
    term: 'Neuroendocrine tumor (NET)',
    meaning: 'A tumor of cells that occur in many organs and can make hormones.',
  },
  { id: 'nec', term: 'Neuroendocrine carcinoma (NEC)', meaning: 'A fast-growing cancer of such cells.' },
  { id: 'nen', term: 'Neuroendocrine neoplasm (NEN)', meaning: 'One word for both, NET and NEC.' },
  { id: 'carcinoid', term: 'Carcinoid', meaning: 'An older word for some NETs, for example of the bowel or the lung.' },
  { id: 'primary', term: 'Tumor site, primary tumor', meaning: 'The place in the body where the tumor began.' },
  {
    id: 'metastasis',
    term: 'Metastasis',
    meaning: 'A part of the tumor that has spread to another place in the body.',
  },
  { id: 'grade', term: 'Grade', meaning: 'How fast the tumor cells divide; a higher number means faster.' },
  {
    id: 'ki-67',
    term: 'Ki-67',
    meaning: 'A percentage in the pathology report: the share of tumor cells that are dividing.',
  },
  { id: 'functioning', term: 'Functioning tumor', meaning: 'A tumor that makes hormones which cause symptoms.' },
];

export const terms = {
  title: 'Words explained',
  lead: 'Each word of this site in one sentence. It says what something is, not whether you need it.',
  disease: 'The disease',
  diseaseTerms: disease,
  care: 'Who helps, and how to get in',
  reference: {
    id: 'reference-center',
    term: 'Reference center',
    meaning: 'A center that a source names under a scheme for NET; each entry says which scheme, and as of when.',
  },
  referral: { id: 'referral', term: 'Referral', meaning: 'A letter by which one doctor sends you to another.' },
  sites: 'Where a tumor can begin',
  specialties: 'Medical fields',
  formats: 'How groups meet',
  schemes: 'Who names reference centers and others',
  freshness: 'How sure a fact is',
  all: 'All words explained',
};
