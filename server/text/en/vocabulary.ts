import type { Scheme } from '../../directory/schemes.ts';
import type {
  ACCREDITATION_STATES,
  AccessRoute,
  AUDIENCES,
  CANCER_SCOPES,
  Format,
  Freshness,
  Kind,
  Precision,
  Scope,
  Service,
  Site,
  Specialty,
  Status,
} from '../../directory/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

/** What a code is called, short enough for a chip, and what that is in one plain sentence. A description, never advice. */
export type Term = { label: string; explanation?: string };
type Explained = Required<Term>;

/** The words for every code of the directory. A language with a code missing does not compile. */
export type Vocabulary = {
  kinds: Record<Kind, Explained>;
  services: Record<Service, Explained>;
  sites: Record<Site, Explained>;
  specialties: Record<Specialty, Explained>;
  formats: Record<Format, Term>;
  scopes: Record<Scope, Term>;
  audiences: Record<(typeof AUDIENCES)[number], Term>;
  accessRoutes: Record<AccessRoute, Explained>;
  statuses: Record<Status, Explained>;
  precisions: Record<Precision, Explained>;
  freshness: Record<Freshness, Explained>;
  accreditationStates: Record<(typeof ACCREDITATION_STATES)[number], Explained>;
  schemes: Record<Scheme, Explained>;
  cancerScopes: Record<(typeof CANCER_SCOPES)[number], Term>;
};

export const vocabulary: Vocabulary = {
  kinds: {
    center: { label: 'Center', explanation: 'A hospital or clinic with a team that treats neuroendocrine tumors.' },
    specialist: { label: 'Specialist', explanation: 'A doctor or nurse who works with neuroendocrine tumors.' },
    'support-group': {
      label: 'Support group',
      explanation: 'Patients and families who share experience and information.',
    },
  },
  services: {
    surgery: { label: 'Surgery', explanation: 'An operation to take out a tumor or part of it.' },
    ssa: {
      label: 'Somatostatin analogs',
      explanation: 'Injections, usually monthly, that slow hormone release and tumor growth (octreotide, lanreotide).',
    },
    'targeted-therapy': {
      label: 'Targeted therapy',
      explanation: 'Tablets that block signals a tumor needs to grow (such as everolimus or sunitinib).',
    },
    chemotherapy: { label: 'Chemotherapy', explanation: 'Medicines that kill fast-growing cells, as drip or tablets.' },
    prrt: {
      label: 'PRRT',
      explanation: 'A radioactive medicine, given into a vein, that binds to tumor cells (such as Lutathera).',
    },
    'liver-embolization': {
      label: 'Liver embolization',
      explanation: 'Blocking the blood supply of tumors in the liver through an artery (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Liver ablation',
      explanation: 'Destroying tumors in the liver with heat or cold through a needle.',
    },
    'liver-surgery': {
      label: 'Liver surgery',
      explanation: 'An operation to take out a part of the liver with tumors.',
    },
    'liver-transplant': {
      label: 'Liver transplant',
      explanation: 'Replacing the liver with one from a donor; done rarely.',
    },
    'external-beam-radiotherapy': {
      label: 'External radiotherapy',
      explanation: 'Radiation aimed at a tumor from outside the body.',
    },
    iort: {
      label: 'Radiotherapy during surgery',
      explanation: 'One dose of radiation given during an operation (IORT).',
    },
    immunotherapy: {
      label: 'Immunotherapy',
      explanation: 'Medicines that help the immune system find and attack cancer cells.',
    },
    interferon: {
      label: 'Interferon',
      explanation: 'Injections of a messenger substance that can slow tumors and hormones.',
    },
    'mibg-therapy': {
      label: 'MIBG therapy',
      explanation: 'A radioactive medicine (I-131 MIBG), used for pheochromocytoma and paraganglioma.',
    },
    'sstr-pet': {
      label: 'Somatostatin receptor PET',
      explanation:
        'A scan that shows neuroendocrine tumor cells in the whole body (DOTATATE, DOTATOC, gallium-68 or copper-64).',
    },
    'fdg-pet': { label: 'FDG PET', explanation: 'A scan with radioactive sugar that shows fast-growing tumors.' },
    pathology: {
      label: 'Pathology review',
      explanation: 'A close look at tissue under the microscope, for type and grade (Ki-67).',
    },
    genetics: {
      label: 'Genetic counseling',
      explanation: 'Advice and tests for tumors that run in families (such as MEN1, MEN2, VHL or SDH).',
    },
    mdt: {
      label: 'Tumor board',
      explanation: 'A meeting of doctors of several fields who discuss each patient together.',
    },
    'clinical-trials': {
      label: 'Clinical trials',
      explanation: 'Studies in which new or known treatments are tested.',
    },
    nutrition: { label: 'Nutrition', explanation: 'Help with food, weight and digestion.' },
    'palliative-care': {
      label: 'Palliative care',
      explanation: 'Relief of pain and other symptoms, alongside other treatment or without it.',
    },
    'psycho-oncology': {
      label: 'Psychological support',
      explanation: 'Support for mind and mood during an illness with cancer.',
    },
    'nurse-specialist': {
      label: 'NET nurse',
      explanation: 'A nurse trained in neuroendocrine tumors whom patients can ask.',
    },
    'second-opinion': {
      label: 'Second opinion',
      explanation: 'Another team looks at the findings and says what it thinks.',
    },
    telehealth: { label: 'Video or phone visits', explanation: 'Appointments by video or phone.' },
    pediatric: { label: 'Care for children', explanation: 'Care for children and teenagers.' },
  },
  sites: {
    'small-bowel': { label: 'Small bowel', explanation: 'The jejunum and ileum; also called midgut.' },
    pancreas: {
      label: 'Pancreas',
      explanation: 'The gland behind the stomach; insulinoma and gastrinoma belong here too.',
    },
    lung: { label: 'Lung', explanation: 'The lungs and their airways; also called bronchial carcinoid.' },
    stomach: { label: 'Stomach', explanation: 'The stomach, between gullet and bowel.' },
    duodenum: { label: 'Duodenum', explanation: 'The first part of the small bowel, right after the stomach.' },
    appendix: { label: 'Appendix', explanation: 'The small pouch at the start of the large bowel.' },
    colon: { label: 'Colon', explanation: 'The large bowel without its last part.' },
    rectum: { label: 'Rectum', explanation: 'The last part of the large bowel.' },
    liver: {
      label: 'Liver (began there)',
      explanation: 'Tumors that began in the liver; spread to the liver is another matter.',
    },
    'thyroid-medullary': {
      label: 'Thyroid (medullary)',
      explanation: 'Medullary cancer of the thyroid gland in the neck.',
    },
    'adrenal-pheochromocytoma': {
      label: 'Adrenal (pheochromocytoma)',
      explanation: 'A tumor of the inner part of the adrenal gland above the kidney.',
    },
    paraganglioma: {
      label: 'Paraganglioma',
      explanation: 'A tumor of nerve tissue outside the adrenal gland, such as in the neck.',
    },
    pituitary: { label: 'Pituitary', explanation: 'The small hormone gland below the brain.' },
    'skin-merkel': {
      label: 'Skin (Merkel cell)',
      explanation: 'Merkel cell carcinoma, a neuroendocrine cancer of the skin.',
    },
    thymus: { label: 'Thymus', explanation: 'The gland behind the breastbone.' },
    urinary: { label: 'Kidney or bladder', explanation: 'The kidneys, bladder and urinary tract.' },
    reproductive: {
      label: 'Ovary, testicle, cervix or prostate',
      explanation: 'The organs of reproduction.',
    },
    'unknown-primary': { label: 'Unknown origin', explanation: 'Where the tumor began has not been found.' },
  },
  specialties: {
    'medical-oncology': { label: 'Medical oncology', explanation: 'Treatment of cancer with medicines.' },
    endocrinology: { label: 'Endocrinology', explanation: 'Hormones and the glands that make them.' },
    gastroenterology: { label: 'Gastroenterology', explanation: 'Stomach, bowel, liver and pancreas.' },
    surgery: { label: 'Surgery', explanation: 'Operations.' },
    'hepatobiliary-surgery': {
      label: 'Liver and pancreas surgery',
      explanation: 'Operations on the liver, bile ducts and pancreas.',
    },
    'thoracic-surgery': { label: 'Chest surgery', explanation: 'Operations on the lungs and chest.' },
    'nuclear-medicine': { label: 'Nuclear medicine', explanation: 'Scans and treatments with radioactive medicines.' },
    'interventional-radiology': {
      label: 'Interventional radiology',
      explanation: 'Treatments through blood vessels or needles, guided by images.',
    },
    radiology: { label: 'Radiology', explanation: 'Images of the body: X-ray, ultrasound, CT and MRI.' },
    pathology: { label: 'Pathology', explanation: 'Examination of tissue under the microscope.' },
    'radiation-oncology': {
      label: 'Radiation oncology',
      explanation: 'Treatment of cancer with radiation from outside.',
    },
    pulmonology: { label: 'Lung medicine', explanation: 'Diseases of the lungs and airways.' },
    'clinical-genetics': { label: 'Genetics', explanation: 'Diseases that run in families.' },
    nursing: { label: 'Nursing', explanation: 'Care and advice by nurses.' },
    nutrition: { label: 'Nutrition', explanation: 'Food, weight and digestion.' },
    'palliative-care': { label: 'Palliative medicine', explanation: 'Relief of pain and other symptoms.' },
    'psycho-oncology': { label: 'Psycho-oncology', explanation: 'Psychological care for people with cancer.' },
    pediatrics: { label: 'Pediatrics', explanation: 'Medicine for children and teenagers.' },
  },
  formats: {
    'in-person': { label: 'In person', explanation: 'People meet in one place.' },
    online: { label: 'Online', explanation: 'People meet by video.' },
    phone: { label: 'By phone', explanation: 'People talk by phone.' },
    forum: { label: 'Forum', explanation: 'People write to each other in a forum or social network group.' },
    'one-to-one': { label: 'One to one', explanation: 'Two people talk with each other.' },
  },
  scopes: {
    international: { label: 'International' },
    national: { label: 'Whole country' },
    regional: { label: 'Region' },
    local: { label: 'Local' },
  },
  audiences: {
    patients: { label: 'Patients' },
    caregivers: { label: 'Caregivers' },
    families: { label: 'Families' },
    professionals: { label: 'Health professionals' },
    'patient-organisations': { label: 'Patient organizations' },
  },
  accessRoutes: {
    self: { label: 'You yourself', explanation: 'You can contact them without a referral.' },
    gp: { label: 'Family doctor (GP)', explanation: 'A family doctor may refer.' },
    'hospital-specialist': { label: 'Hospital specialist', explanation: 'A specialist in a hospital may refer.' },
    'ern-member': {
      label: 'Via a European Reference Network',
      explanation: 'A hospital of a European Reference Network may refer.',
    },
  },
  statuses: {
    active: { label: 'Active', explanation: 'Its sources show it at work.' },
    unclear: { label: 'Not shown to be current', explanation: 'No source shows that it is still at work.' },
    paused: { label: 'Paused', explanation: 'It takes no new people for now.' },
    closed: { label: 'Closed', explanation: 'It no longer exists.' },
  },
  precisions: {
    building: { label: 'Building', explanation: 'The point on the map is the building.' },
    postcode: { label: 'Postal code area', explanation: 'The point on the map is the middle of the postal code area.' },
    city: { label: 'Town', explanation: 'The point on the map is the middle of the town, not a street address.' },
  },
  freshness: {
    fresh: { label: 'Confirmed', explanation: 'Someone responsible confirmed it in the last six months.' },
    aging: { label: 'Confirmed a while ago', explanation: 'Someone responsible confirmed it six to nine months ago.' },
    stale: { label: 'Not confirmed lately', explanation: 'It was last confirmed more than nine months ago.' },
    unconfirmed: {
      label: 'Not confirmed',
      explanation: 'Collected from public pages; nobody responsible has confirmed it yet.',
    },
  },
  accreditationStates: {
    current: { label: 'Current', explanation: 'A source names it, dated within five years or still valid.' },
    undated: { label: 'Undated', explanation: 'A source names it but carries no date.' },
    past: { label: 'In the past', explanation: 'It was accredited and has not been confirmed again.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'The European Neuroendocrine Tumor Society examines how a team works together on neuroendocrine tumors.',
    'ern-euracan': 'A member of the European Reference Network for rare solid cancers in adults.',
    renaten: 'A member of the French national network for rare neuroendocrine tumors.',
    'es-valencia-reference': 'A reference unit named by the health ministry of the Valencia region in Spain.',
    'jp-rare-cancer-nen': 'Listed in Japan as a facility specialized in neuroendocrine neoplasms.',
    'endo-ern':
      'A member of the European Reference Network for rare endocrine conditions; counts here for adrenal, pituitary and medullary thyroid tumors and paraganglioma.',
    ensat:
      'Named by the European Network for the Study of Adrenal Tumors; counts here for pheochromocytoma and paraganglioma.',
    'pheo-para-alliance':
      'Named by the Pheo Para Alliance, a patient organization; counts here for pheochromocytoma and paraganglioma.',
    nci: 'Named by the National Cancer Institute of the United States for cancer in general; says nothing on neuroendocrine tumors.',
    'snmmi-rpt':
      'Named by the US Society of Nuclear Medicine and Molecular Imaging for treatment with radioactive medicines; no reference center by that alone.',
    'eanm-theranostics':
      'Named by the European Association of Nuclear Medicine for scans and treatment with radioactive medicines; no reference center by that alone.',
    'unnamed-european':
      'The source speaks of a European center of excellence without naming the body; not counted as a reference center.',
  }),
  cancerScopes: {
    'all-cancers': { label: 'All cancers', explanation: 'For people with any cancer, not only neuroendocrine tumors.' },
    'rare-cancers': {
      label: 'Rare cancers',
      explanation: 'For people with rare cancers, not only neuroendocrine tumors.',
    },
  },
};
