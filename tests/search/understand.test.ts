import { describe, expect, test } from 'vitest';
import { understand } from '../../server/search/understand.ts';

/** What was understood in one line: codes in order of kind of code, then the place and the rest. */
function read(text: string): string {
  const { codes, reference, placeText, rest } = understand(text);
  const parts = Object.values(codes).flat() as string[];
  if (reference) parts.push('reference');
  if (placeText !== null) parts.push(`near ${placeText}`);
  if (rest !== '') parts.push(`rest ${rest}`);
  return parts.join('; ');
}

const DISEASE_ONLY = [
  'carcinoid',
  'Carcinoids',
  'carcinoide',
  'carcinoïde',
  'Karzinoid',
  'karcinoid',
  'NET',
  'net',
  'NETs',
  'NEN',
  'TNE',
  'neuroendocrine tumor',
  'neuroendocrine tumour',
  'neuro-endocrine cancer',
  'neuroendokriner Tumor',
  'neuroendokrine Tumoren',
  'neuroendokrines Karzinom',
  'tumeur neuroendocrine',
  'tumeurs neuroendocrines',
  'tumor neuroendocrino',
  'tumores neuroendocrinos',
  'tumore neuroendocrino',
  'tumori neuroendocrini',
  'neuro-endocriene tumor',
  'neuroendocriene tumoren',
  'tumor neuroendócrino',
  'nueroendocrine',
  'carcenoid',
  'neuroendocrin',
  'neuroendocrine tumer',
  'carcinoid syndrome',
  'MEN1',
  'NET G2',
  'liver metastases',
  'Lebermetastasen',
  'métastases hépatiques',
  'neuroendokrina buktumörer',
  'nevroendokrin kreft',
  'NET-kreft',
  'neuroendokriininen kasvain',
  'guzy neuroendokrynne',
  'rakowiak',
  'neuroendokrinní nádor',
  'neuroendokrinné tumory',
  'nöroendokrin tümör',
  'нейроэндокринная опухоль',
  'גידול נוירואנדוקריני',
  '神経内分泌腫瘍',
  'カルチノイド',
  '神经内分泌肿瘤',
  '神經內分泌腫瘤',
  '신경내분비종양',
  '유암종',
  'C7A.8',
  'C7B.02',
  'E34.0',
  '8246/3',
];

describe('words for the disease', () => {
  test.each(DISEASE_ONLY)('%s asks for nothing in particular', (text) => {
    expect(read(text)).toBe('');
    const { understood } = understand(text);
    expect(understood.length).toBeGreaterThan(0);
    for (const word of understood) expect(word).toMatchObject({ as: 'disease', code: null });
  });
});

const PHRASES: [text: string, read: string][] = [
  // Sites
  ['pancreatic NET', 'pancreas'],
  ['pNET', 'pancreas'],
  ['PanNET', 'pancreas'],
  ['islet cell tumor', 'pancreas'],
  ['insulinoma', 'pancreas'],
  ['Bauchspeicheldrüse', 'pancreas'],
  ['Bauchspeicheldruesenkrebs', 'pancreas'],
  ['cancer du pancréas', 'pancreas'],
  ['páncreas', 'pancreas'],
  ['alvleesklierkanker', 'pancreas'],
  ['pâncreas', 'pancreas'],
  ['pancreatic nueroendocrine', 'pancreas'],
  ['pancriatic cancer', 'pancreas'],
  ['Zollinger-Ellison', 'pancreas; duodenum'],
  ['gastrinoma', 'pancreas; duodenum'],
  ['small bowel NET', 'small-bowel'],
  ['midgut carcinoid', 'small-bowel'],
  ['ileum', 'small-bowel'],
  ['Dünndarm-NET', 'small-bowel'],
  ['Duenndarm', 'small-bowel'],
  ['intestin grêle', 'small-bowel'],
  ['intestino delgado', 'small-bowel'],
  ['dunne darm', 'small-bowel'],
  ['intestino tenue', 'small-bowel'],
  ['lung NET', 'lung'],
  ['bronchial carcinoid', 'lung'],
  ['DIPNECH', 'lung'],
  ['Lunge', 'lung'],
  ['Lungenkarzinoid', 'lung'],
  ['poumon', 'lung'],
  ['pulmón', 'lung'],
  ['polmone', 'lung'],
  ['longkanker', 'lung'],
  ['long NET', 'lung'],
  ['NET van de long', 'lung'],
  ['pulmão', 'lung'],
  ['stomach carcinoid', 'stomach'],
  ['Magen', 'stomach'],
  ['estómago', 'stomach'],
  ['NET maag', 'stomach'],
  ['appendix', 'appendix'],
  ['Blinddarm', 'appendix'],
  ['apêndice', 'appendix'],
  ['Zwölffingerdarm', 'duodenum'],
  ['colon', 'colon'],
  ['Dickdarm', 'colon'],
  ['colon cancer', 'colon'],
  ['rectal NET', 'rectum'],
  ['Enddarm', 'rectum'],
  ['NET retto', 'rectum'],
  ['thymic carcinoid', 'thymus'],
  ['medullary thyroid cancer', 'thyroid-medullary'],
  ['MTC', 'thyroid-medullary'],
  ['pheo', 'adrenal-pheochromocytoma'],
  ['phaeochromocytoma', 'adrenal-pheochromocytoma'],
  ['pheocromocytoma', 'adrenal-pheochromocytoma'],
  ['Phäochromozytom', 'adrenal-pheochromocytoma'],
  ['feocromocitoma', 'adrenal-pheochromocytoma'],
  ['feochromocytoom', 'adrenal-pheochromocytoma'],
  ['paraganglioma', 'paraganglioma'],
  ['PPGL', 'adrenal-pheochromocytoma; paraganglioma'],
  ['Merkel cell carcinoma', 'skin-merkel'],
  ['Merkel', 'skin-merkel'],
  ['Hypophyse', 'pituitary'],
  ['ipofisi', 'pituitary'],
  ['ovarian NET', 'reproductive'],
  ['bladder NET', 'urinary'],
  ['NET du rein', 'urinary'],
  ['unknown primary', 'unknown-primary'],
  ['CUP-Syndrom', 'unknown-primary'],
  // Codes
  ['C7A.012', 'small-bowel'],
  ['c7a.012', 'small-bowel'],
  ['C7A012', 'small-bowel'],
  ['C7A.010', 'duodenum'],
  ['C7A.020', 'appendix'],
  ['C7A.021', 'colon'],
  ['C7A.026', 'rectum'],
  ['D3A.090', 'lung'],
  ['C25.4', 'pancreas'],
  ['C4A.9', 'skin-merkel'],
  ['C7A.00', 'unknown-primary'],
  ['C75.5', 'paraganglioma'],
  ['8247/3', 'skin-merkel'],
  // Services
  ['PRRT', 'prrt'],
  ['Lutathera', 'prrt'],
  ['lutathara', 'prrt'],
  ['Lutatera', 'prrt'],
  ['177Lu-DOTATATE', 'prrt'],
  ['Lu-177 dotatate', 'prrt'],
  ['[177Lu]Lu-DOTATATE', 'prrt'],
  ['Y-90 DOTATATE', 'prrt'],
  ['Peptidrezeptor-Radionuklidtherapie', 'prrt'],
  ['RIV TNE', 'prrt'],
  ['radiothérapie interne vectorisée', 'prrt'],
  ['terapia radiometabolica', 'prrt'],
  ['terapia con radionúclidos', 'prrt'],
  ['PRRT-behandeling', 'prrt'],
  ['Sandostatin', 'ssa'],
  ['sandostatn', 'ssa'],
  ['lanreotide', 'ssa'],
  ['Somatuline Depot', 'ssa'],
  ['somatostatin analogue', 'ssa'],
  ['Somatostatin-Analoga', 'ssa'],
  ['análogos de somatostatina', 'ssa'],
  ['analogues de la somatostatine', 'ssa'],
  ['analoghi della somatostatina', 'ssa'],
  ['somatostatine-analogen', 'ssa'],
  ['Afinitor', 'targeted-therapy'],
  ['everolimus', 'targeted-therapy'],
  ['thérapie ciblée', 'targeted-therapy'],
  ['terapia-alvo', 'targeted-therapy'],
  ['CAPTEM', 'chemotherapy'],
  ['chemo', 'chemotherapy'],
  ['Chemotherapie', 'chemotherapy'],
  ['quimioterapia', 'chemotherapy'],
  ['chimiothérapie', 'chemotherapy'],
  ['SIRT', 'liver-embolization'],
  ['TACE', 'liver-embolization'],
  ['embolisation', 'liver-embolization'],
  ['Y-90 SIRT', 'liver-embolization'],
  ['RFA', 'liver-ablation'],
  ['microwave ablation', 'liver-ablation'],
  ['debulking', 'liver-surgery'],
  ['Leberresektion', 'liver-surgery'],
  ['liver transplant', 'liver-transplant'],
  ['SBRT', 'external-beam-radiotherapy'],
  ['Bestrahlung', 'external-beam-radiotherapy'],
  ['IORT', 'iort'],
  ['interferon', 'interferon'],
  ['MIBG', 'mibg-therapy'],
  ['Azedra', 'mibg-therapy'],
  ['DOTATATE PET', 'sstr-pet'],
  ['Ga-68', 'sstr-pet'],
  ['68Ga', 'sstr-pet'],
  ['Ga68 PET/CT', 'sstr-pet'],
  ['Netspot', 'sstr-pet'],
  ['gallium scan', 'sstr-pet'],
  ['FDG-PET', 'fdg-pet'],
  ['Ki-67', 'pathology'],
  ['genetic counselling', 'genetics'],
  ['tumour board', 'mdt'],
  ['Tumorkonferenz', 'mdt'],
  ['clinical trials', 'clinical-trials'],
  ['essais cliniques', 'clinical-trials'],
  ['ensayo clínico', 'clinical-trials'],
  ['dietitian', 'nutrition'],
  ['soins palliatifs', 'palliative-care'],
  ['psychologue', 'psycho-oncology'],
  ['NET nurse', 'nurse-specialist'],
  ['Zweitmeinung', 'second-opinion'],
  ['deuxième avis', 'second-opinion'],
  ['secondo parere', 'second-opinion'],
  ['telehealth', 'telehealth'],
  ['beeldbellen', 'telehealth'],
  ['pediatric', 'pediatric'],
  ['Kinder mit NET', 'pediatric'],
  ['surgery', 'surgery'],
  ['immunotherapy', 'immunotherapy'],
  // People, kinds, formats
  ['oncologist', 'medical-oncology'],
  ['Onkologin', 'medical-oncology'],
  ['oncologue', 'medical-oncology'],
  ['oncólogo', 'medical-oncology'],
  ['endocrinologist', 'endocrinology'],
  ['endocronologist', 'endocrinology'],
  ['Chirurg', 'surgery'],
  ['surgeon', 'surgery'],
  ['nuclear medicine', 'nuclear-medicine'],
  ['Nuklearmedizin', 'nuclear-medicine'],
  ['médecine nucléaire', 'nuclear-medicine'],
  ['MDL-arts', 'gastroenterology'],
  ['pneumologue', 'pulmonology'],
  ['support group', 'support-group'],
  ['suport group', 'support-group'],
  ['Selbsthilfegruppe', 'support-group'],
  ['selbsthilfegrupe', 'support-group'],
  ['association de patients', 'support-group'],
  ['grupo de apoyo', 'support-group'],
  ['associazione pazienti', 'support-group'],
  ['lotgenoten', 'support-group'],
  ['patiëntenvereniging', 'support-group'],
  ['grupo de apoio', 'support-group'],
  ['online group', 'support-group; online'],
  ['specialist', 'specialist'],
  ['Spezialist', 'specialist'],
  ['reference center', 'center; reference'],
  ['reference centre', 'center; reference'],
  ['Referenzzentrum', 'center; reference'],
  ['centre de référence', 'center; reference'],
  ['centro de referencia', 'center; reference'],
  ['centro di riferimento', 'center; reference'],
  ['expertisecentrum', 'center; reference'],
  ['ENETS Center of Excellence', 'center; reference'],
  ['hospital', 'center'],
  ['helpline', 'phone'],
  ['forum', 'forum'],
  // Several at once
  ['carcinoid lung surgeon', 'thoracic-surgery'],
  ['lung NET surgeon', 'lung; surgery'],
  ['PRRT and chemotherapy', 'chemotherapy; prrt'],
  ['children with pheo', 'pediatric; adrenal-pheochromocytoma'],
];

test.each(PHRASES)('%s → %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each<[text: string, read: string]>([
  ['PRRT near Lyon', 'prrt; near Lyon'],
  ['PRRT in Lyon', 'prrt; near Lyon'],
  ['near Lyon PRRT', 'prrt; near Lyon'],
  ['Lyon PRRT', 'prrt; rest Lyon'],
  ['PRRT bei München', 'prrt; near München'],
  ['PRRT in der Nähe von Frankfurt am Main', 'prrt; near Frankfurt am Main'],
  ['TNE près de Lille', 'near Lille'],
  ['PRRT à Lyon', 'prrt; near Lyon'],
  ['PRRT au Mans', 'prrt; near Le Mans'],
  ["cancer du pancréas près d'Aix-en-Provence", 'pancreas; near Aix-en-Provence'],
  ['grupo de apoyo cerca de Madrid', 'support-group; near Madrid'],
  ['PRRT vicino a Milano', 'prrt; near Milano'],
  ['PRRT in de buurt van Utrecht', 'prrt; near Utrecht'],
  ['perto de Lisboa PRRT', 'prrt; near Lisboa'],
  ['PRRT in Den Haag', 'prrt; near Den Haag'],
  ['PRRT near The Hague', 'prrt; near The Hague'],
  ['PRRT in the Netherlands', 'prrt; near Netherlands'],
  ['Zentrum in der Schweiz', 'center; near Schweiz'],
  ['surgeon for liver mets in Boston, MA', 'surgery; near Boston, MA'],
  ['best doctor for lung NET within 50 km of Lyon', 'lung; near Lyon'],
  ['PRRT near New York with clinical trials', 'prrt; clinical-trials; near New York'],
  ['carcinoid in the lung in Lyon', 'lung; near Lyon'],
  ['carcinoid Fribourg', 'rest Fribourg'],
  ['carcinoid 10117 Berlin', 'rest 10117 Berlin'],
  ['PRRT SW1A 1AA', 'prrt; rest SW1A 1AA'],
  ['PRRT near me', 'prrt'],
  ['PRRT in meiner Nähe', 'prrt'],
  ['Arzt für Karzinoid', ''],
  ["j'ai une tumeur neuroendocrine à Toulouse", 'near Toulouse'],
  ["I'm looking for a doctor for carcinoid", ''],
  ['神经内分泌肿瘤北京', 'rest 北京'],
])('the place in %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

describe('places and names stay what they are', () => {
  const names = [
    'Lund',
    'Essen',
    'Nice',
    'Long Beach',
    'Long Island',
    'Colón',
    'Colon, Panama',
    'La Paz',
    'Le Mans',
    'Den Haag',
    'The Hague',
    'San José',
    'Rio de Janeiro',
    'Hagen',
    'Minden',
    'Cáceres',
    'Lünen',
    'Pará',
    'Verdun',
    'Leverkusen',
    "Xi'an",
    "N'Djamena",
    'Ho Chi Minh City',
    'Port-au-Prince',
    'Des Moines',
    'Boa Vista',
    'Newcastle upon Tyne',
    'Wheeling',
    'Morristown',
    'New York',
    'St. Gallen',
    'Baden bei Wien',
    'Mayo',
    'Lewis Au',
    'Anna Long',
    'E16 1AA',
    'Vereeniging',
  ];
  test.each(names)('%s', (name) => {
    const understanding = understand(name);
    expect(understanding.understood).toEqual([]);
    expect(understanding.rest).toBe(name);
    const asked = understand(`PRRT ${name}`);
    expect(asked.codes).toMatchObject({ service: ['prrt'], site: [], specialty: [], kind: [] });
    expect(asked.rest).toBe(name);
  });

  test.each([
    ['Dr Long', 'Long'],
    ['Prof. Rein', 'Rein'],
    ['Dr. med. Darm', 'Darm'],
  ])('%s is a person', (text, rest) => {
    expect(understand(text)).toMatchObject({ understood: [], rest });
  });

  test.each(['long', 'para', 'reto', 'rein', 'maag'])('%s alone is not taken for an organ', (text) => {
    expect(read(text)).toBe(`rest ${text}`);
  });
});

test('a person called like a disease keeps the name', () => {
  expect(understand('Angela Merkel')).toMatchObject({ understood: [], rest: 'Angela Merkel' });
});

test('hospital words leave a name that still finds the hospital', () => {
  expect(read('Royal Free Hospital')).toBe('center; rest Royal Free');
  expect(read('near Royal Marsden Hospital')).toBe('center; rest Royal Marsden');
  expect(read('CHU de Lille')).toBe('center; rest Lille');
  expect(read('Chu')).toBe('rest Chu');
  expect(read('Hospital Clinic Barcelona')).toBe('center; rest Barcelona');
});

test('an open word is shown and filters nothing', () => {
  expect(understand('Y-90')).toMatchObject({
    codes: { service: [] },
    understood: [{ text: 'Y-90', as: 'service', code: null }],
    rest: '',
  });
  expect(understand('flushing and diarrhea').understood).toEqual([
    { text: 'flushing', as: 'symptom', code: null },
    { text: 'diarrhea', as: 'symptom', code: null },
  ]);
  expect(read('liver')).toBe('');
});

test('understood words stand as they were typed', () => {
  expect(understand('  Pancreatic  nueroendocrine, PRRT near Lyon').understood).toEqual([
    { text: 'Pancreatic', as: 'site', code: 'pancreas' },
    { text: 'nueroendocrine', as: 'disease', code: null },
    { text: 'PRRT', as: 'service', code: 'prrt' },
  ]);
});

test.each([
  '',
  ' ',
  '🦓',
  '🦓 NET',
  '%',
  '"',
  "'; DROP TABLE listing; --",
  '*',
  '\u202eTEN\u202c',
  '\0',
  '\ud800',
  '((((',
  'İstanbul',
  '½ Ki-67',
  '-',
  'in',
  'near',
  'near near in à',
  'the',
  'NET in',
  '12 34',
  'مستشفى',
  'ﬁ',
])('any text is read: %j', (text) => {
  expect(() => understand(text)).not.toThrow();
});

test('long texts take no longer than short ones', () => {
  const texts = ['neuroendocrin ', 'x', 'nueroendocrone ', "l'", 'a-', 'near ', '🦓', 'ß', '肿瘤'].map((part) =>
    part.repeat(10_000 / part.length),
  );
  for (const text of texts) understand(text);
  const started = performance.now();
  for (const text of texts) understand(text);
  expect(performance.now() - started).toBeLessThan(200);
});
