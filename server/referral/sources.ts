/** A published text that a clinical line rests on. `asOf`: the date it carries, as far as we saw one; null: undated. */
export type ClinicalSource = { name: string; url: string; asOf: string | null };

/**
 * The texts behind the lines of /refer and /suspicion, named as they name themselves. All were read as stored copies
 * in November 2026; none was read in full unless it is a single page.
 */
export const CLINICAL_SOURCES = {
  'czech-guideline': {
    name: 'Czech Society for Oncology, Blue Book: neuroendocrine tumors',
    url: 'https://linkos.cz/lekar-a-multidisciplinarni-tym/personalizovana-onkologie/modra-kniha-cos/aktualni-vydani-modre-knihy/asd-28-neuroendokrinni-nadory',
    asOf: null,
  },
  'cmaj-grades': {
    name: 'CMAJ: Principles of diagnosis and management of neuroendocrine tumours, table 1',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5359105/table/t1-189e398',
    asOf: '2017-03-13',
  },
  cmaj: {
    name: 'CMAJ: Principles of diagnosis and management of neuroendocrine tumours',
    url: 'https://cmaj.ca/content/189/10/E398.full.txt',
    asOf: '2017-03-13',
  },
  'net-g3': {
    name: 'Neuroendocrine neoplasms revisited: the challenges of reclassifying NET G3',
    url: 'https://www.springermedizin.at/neuroendocrine-neoplasms-revisited-the-challenges-of-reclassifyi/23792590',
    asOf: '2022-12-06',
  },
  'healing-net-pathology': {
    name: 'Healing NET Foundation: Pathology',
    url: 'https://www.thehealingnet.org/pathology',
    asOf: null,
  },
  'healing-net-symptoms': {
    name: 'Healing NET Foundation: Presentation and symptoms',
    url: 'https://thehealingnet.org/presentation-symptoms',
    asOf: null,
  },
  'lung-pathology': {
    name: 'Kasajima and Klöppel: Diagnostic issues in neuroendocrine neoplasms of the lung',
    url: 'https://doi.org/10.1007/s00292-024-01360-3',
    asOf: '2024-10-02',
  },
  'sstr-pet-criteria': {
    name: 'Appropriate use criteria for somatostatin receptor PET (SNMMI and others)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6910630',
    asOf: '2018-01',
  },
  'fdg-pet-review': {
    name: 'Ambrosini and others: Radiolabeled somatostatin analogues, Cancers',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8870358',
    asOf: '2022',
  },
  'nec-review': {
    name: 'Extrapulmonary neuroendocrine carcinomas, Journal of Clinical Medicine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10743506',
    asOf: '2023-12-15',
  },
  'stockholm-plan': {
    name: 'Regional cancer plan Stockholm Gotland 2020–2023: neuroendocrine abdominal tumors',
    url: 'https://cancercentrum.se/stockholm-gotland/om-oss/mal-och-inriktning/strategisk-utvecklingsplan/cancerplan-2020-2023/cancerplanen-neuroendokrina-buktumorer/',
    asOf: null,
  },
  'stockholm-pathway': {
    name: 'Stockholm care pathway for neuroendocrine abdominal tumors (viss.nu)',
    url: 'https://viss.nu/kunskapsstod/vardprogram/neuroendokrina-buktumorer-svf',
    asOf: null,
  },
  'norrbotten-pathway': {
    name: 'Region Norrbotten: neuroendocrine abdominal tumors',
    url: 'https://vardgivarwebben.norrbotten.se/sv/vardriktlinjer/cancer/kliniska-kunskapsstod/neuroendokrina-buktumorer/',
    asOf: null,
  },
  'swedish-program': {
    name: 'Swedish national care program: symptoms and first tests',
    url: 'https://kunskapsbanken.cancercentrum.se/diagnoser/neuroendokrina-buktumorer/vardprogram/symtom-och-tidig-utredning/',
    asOf: null,
  },
  'liver-review': {
    name: 'Cloyd and others: Neuroendocrine liver metastases, a review of treatment',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7423566',
    asOf: null,
  },
  'liver-transplant-review': {
    name: 'Machairas and others: neuroendocrine liver metastases, Annals of Gastroenterology',
    url: 'http://annalsgastro.gr/index.php/annalsgastro/article/download/5506/5049?inline=1',
    asOf: null,
  },
  'prrt-review': {
    name: 'Peptide receptor radionuclide therapy, a review (PMC7960621)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7960621',
    asOf: null,
  },
  'canadian-carcinoid': {
    name: 'Canadian National Carcinoid Expert Group: carcinoid tumours, part 1',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1891174',
    asOf: '2006-04',
  },
  'carcinoid-heart': {
    name: 'Carcinoid heart disease, a review, Endocrine Connections',
    url: 'https://ec.bioscientifica.com/view/journals/ec/8/12/EC-19-0413.xml',
    asOf: null,
  },
  'insulinoma-review': {
    name: 'Insulinoma: pathophysiology, localization and management, Future Oncology',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3498768',
    asOf: '2010-02',
  },
  'lung-review': {
    name: 'The diagnosis and treatment of bronchopulmonary carcinoid, Deutsches Ärzteblatt International',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4524963',
    asOf: '2015-07-06',
  },
  'endocrine-society': {
    name: 'Endocrine Society guideline: pheochromocytoma and paraganglioma',
    url: 'https://www.endocrine.org/clinical-practice-guidelines/pheochromocytoma-and-paraganglioma',
    asOf: '2014-06',
  },
  'thyroid-association': {
    name: 'European Thyroid Association: genetic testing in medullary thyroid cancer',
    url: 'https://etj.bioscientifica.com/view/journals/etj/1/4/ETJ346174.xml',
    asOf: '2012-12-19',
  },
  'brazilian-thyroid': {
    name: 'Brazilian Society of Endocrinology and Metabolism: medullary thyroid carcinoma (summary)',
    url: 'https://www.partnershipagainstcancer.ca/db-sage/sage20151290/',
    asOf: null,
  },
  'merkel-review': {
    name: 'Contemporary literature review of clinical characteristics and management of Merkel cell carcinoma',
    url: 'https://journals.lnh.edu.pk/lnjcc/Home/Article?uid=1a83c2e8-ebb4-4ba4-bfcc-7210e06a466c&html=True',
    asOf: '2022',
  },
  'merkel-immunotherapy': {
    name: 'New perspectives in Merkel cell carcinoma, Current Opinion in Oncology',
    url: 'https://journals.lww.com/co-oncology/Fulltext/2019/03000/New_perspectives_in_Merkel_cell_carcinoma.5.aspx',
    asOf: '2019-03',
  },
  'texas-children': {
    name: "Texas Children's Hospital: Neuroendocrine tumor",
    url: 'https://www.texaschildrens.org/content/conditions/neuroendocrine-tumor',
    asOf: null,
  },
  'inherited-review': {
    name: 'Geurts: Inherited syndromes involving pancreatic neuroendocrine tumors',
    url: 'https://jgo.amegroups.org/article/view/39073/html',
    asOf: '2020-06',
  },
  'mount-sinai': {
    name: 'Mount Sinai: What are neuroendocrine tumors?',
    url: 'https://www.mountsinai.org/patient-care/service-areas/digestive-disease/areas-of-care/neuroendocrine-tumors/what-are-neuroendocrine-tumors',
    asOf: null,
  },
  'carcinoid-crisis': {
    name: 'Neuroendocrine Cancer UK: Carcinoid crisis',
    url: 'https://www.neuroendocrinecancer.org.uk/carcinoid-crisis/',
    asOf: '2022-05-01',
  },
  'gavleborg-pathway': {
    name: 'Region Gävleborg: care pathway for neuroendocrine abdominal tumors',
    url: 'http://www.musikgavleborg.lg.se/samverkanswebben/halsa-vard-tandvard/kunskapsstod-och-rutiner/cancer/vardens-struktur/Standardiserade-vardforlopp-SVF/neuroendokrina-buktumorer/',
    asOf: null,
  },
} as const satisfies Record<string, ClinicalSource>;

export type SourceCode = keyof typeof CLINICAL_SOURCES;
