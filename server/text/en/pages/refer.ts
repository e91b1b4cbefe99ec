import type { Feature, LineCode } from '../../../referral/case-features.ts';
import type { Grade } from '../../../referral/ki67.ts';

const grades: Record<Exclude<Grade['kind'], 'not-asked'>, string> = {
  g1: 'Ki-67 below 3 %: grade 1 (G1).',
  g2: 'Ki-67 from 3 to 20 %: grade 2 (G2).',
  'net-g3': 'Ki-67 above 20 % and well differentiated: NET G3.',
  'differentiation?':
    'Ki-67 above 20 % can be a well-differentiated NET G3 or a poorly differentiated carcinoma (NEC). What does the pathology report say about differentiation?',
  nec: 'Poorly differentiated: neuroendocrine carcinoma (NEC), always high grade.',
  'lung-or-thymus':
    'Tumors of the lung and thymus are not graded by Ki-67 but by mitoses and necrosis: typical carcinoid has fewer than 2 mitoses in 10 high-power fields and no necrosis, atypical carcinoid 2 to 10 or foci of necrosis.',
  'other-site': 'The Ki-67 grades are those of digestive tumors. For this site we give no grade.',
};

const features: Record<Feature, string> = {
  'carcinoid-syndrome': 'Carcinoid syndrome (flushing, diarrhea) or carcinoid heart disease',
  'functioning-pancreas': 'Pancreatic tumor that makes a hormone (insulinoma, gastrinoma …)',
  'liver-metastases': 'Liver metastases',
  'under-18': 'Under 18 years old',
  'under-40-pancreas': 'Under 40 with a pancreatic NET',
  'family-history': 'Tumors of several glands, or in the family',
};

/** Why a capability is asked for. Each sentence holds what its sources say, and no more. */
const lines: Record<LineCode, string> = {
  team: 'A Czech guideline wants every newly diagnosed NET judged by a multidisciplinary team with NET experience; a Canadian review asks for referral to such centers.',
  pathology:
    'A pathology report should settle NET or carcinoma, mitoses, Ki-67 and necrosis; small biopsies may need further work-up.',
  'sstr-pet': 'Criteria of several societies call this PET appropriate for first staging of a well-differentiated NET.',
  'unknown-primary':
    'The same criteria include the search for an unknown primary; stains in the pathology report can point to an organ.',
  differentiation:
    'Above 20 %, Ki-67 alone may not tell NET G3 from carcinoma; more pathology work-up may be needed to know.',
  'net-g3':
    'NET G3 and carcinoma differ in treatment and outlook, so the diagnosis needs to be sure; a review finds FDG PET useful in NET G3.',
  nec: 'Platinum-based chemotherapy is the standard of care and a multidisciplinary approach essential, says a review; FDG PET is named as useful. A Stockholm plan wants these patients seen by a specialist within a week.',
  'liver-metastases':
    'Reviews describe surgery where it is feasible, ablation beside it, and embolization for those who cannot have surgery. Transplantation is for highly selected patients.',
  prrt: 'It is registered for progressive, advanced grade 1 and 2 digestive NETs with somatostatin receptors, says a review. Whether that fits is for the team to judge.',
  'carcinoid-syndrome':
    'Somatostatin analogs control the symptoms, and the heart should be watched, says a Canadian expert group. About one in five has heart disease; a review wants several fields to work together, with regular echocardiography.',
  'functioning-pancreas':
    'Surgery often cures an insulinoma, and the tumor can be part of MEN 1, says a review. In Stockholm abnormal hormone tests go to an endocrinology clinic.',
  lung: 'Surgical resection is the treatment of choice for a local bronchopulmonary carcinoid, and its care a task for several fields, says a German review.',
  adrenal:
    'The Endocrine Society recommends considering genetic testing in all patients, surgery for most, and a multidisciplinary team. In Stockholm abnormal hormone tests go to an endocrinology clinic.',
  'medullary-thyroid':
    'The European Thyroid Association wants RET genetic screening for all patients and care in a specialist thyroid cancer center; a Brazilian guideline covers surgical treatment.',
  merkel:
    'Surgery and radiotherapy are named as treatments; immunotherapy is described as a breakthrough in metastatic disease.',
  'under-18':
    'NETs are extremely rare in children, and their biology differs from that in adults, says a children’s hospital.',
  inherited:
    'Diagnosis before 40, tumors of several organs and a pattern in the family are hallmarks of an inherited syndrome, says a review.',
};

export const refer = {
  title: 'For family doctors: where to refer',
  lead: 'Which center can help a patient with a neuroendocrine tumor, how to get in, and a sheet to print.',
  privacy:
    'Do not type anything that tells who the patient is. What you choose here is not stored, not logged and not in the address.',
  notDiagnosed: 'Not diagnosed yet?',
  suspicion: 'Symptoms and first tests',
  form: {
    near: 'Where does the patient live?',
    nearHint: 'Town or postal code, no street',
    site: 'Where the tumor began',
    anySite: 'Not known or not listed',
    service: 'What is needed',
    anyService: 'What this case asks for',
    features: 'Or describe the case',
    featuresHint: 'All of this is optional.',
    ki67: 'Ki-67 index, in percent',
    ki67Hint: 'For example 2.5',
    differentiation: 'Differentiation',
    differentiations: { unknown: 'Not stated', well: 'Well differentiated (NET)', poor: 'Poorly differentiated (NEC)' },
    case: 'What applies',
    caseFeatures: features,
    submit: 'Show centers',
    optional: 'optional',
  },
  problems: {
    heading: 'Please check this',
    titlePrefix: 'Please check: ',
    near: 'Type the patient’s town or postal code.',
    unknownPlace: 'We do not know this place. Check the spelling, or try the nearest larger town.',
    ki67: 'Ki-67: one number from 0 to 100, for example 2.5.',
    other: 'This form was not sent as we know it. Fill it in again.',
    tooLarge: 'This is more than the form can hold. Fill it in again.',
  },
  choose: {
    heading: 'Which place do you mean?',
    lead: (typed: string) => `There is more than one place called “${typed}”. Your other answers are kept.`,
    none: 'None of these? Go back and add the region or country.',
  },
  near: (place: string) => `Centers for a patient near ${place}`,
  notThisOne: 'Not this place?',
  again: 'Change the question',
  askHeading: 'What to ask for',
  askLead: 'Questions for the center, each with its source. This is no advice on treatment.',
  needed: 'You asked for:',
  grades,
  gradeAssumed: 'This holds if the tumor began in a digestive organ.',
  answerDifferentiation: 'Answer in the form',
  askFor: 'Ask for:',
  lines,
  source: 'Source:',
  derived: 'What to ask for is derived from:',
  sources: 'Sources:',
  undated: 'undated',
  centersHeading: 'Centers that state it',
  centersLead: 'By way in, nearest first. Pages rarely list everything: “does not say” is not “no”.',
  routes: {
    gp: 'You may refer',
    'hospital-specialist': 'A hospital specialist refers',
    'ern-member': 'Through a hospital of a European Reference Network',
    self: 'The patient may call',
    none: 'Who may refer is not stated – ask the center',
  },
  shown: (shown: string) => `These are the ${shown} that state most of it or are nearest.`,
  noneStated: 'No center in this directory states any of this. The nearest that do not say:',
  silentHeading: 'These do not say – ask',
  silentLead: 'The nearest centers whose pages name nothing of what you ask for.',
  states: 'States:',
  doesNotSay: 'Does not say – ask:',
  forSite: 'Names this tumor site',
  patientMayCall: 'the patient can contact them directly',
  askCenter: 'not stated – ask the center',
  address: 'Address for your letter',
  copy: 'Copy address',
  copyOf: (name: string) => `Copy address of ${name}`,
  copied: 'Address copied',
  copyFailed: 'Copying did not work. The address is marked: copy it with your keyboard.',
  sheet: 'Referral sheet',
  sheetFor: (name: string) => `Referral sheet for ${name}`,
  patientHeading: 'For your patient',
  leaflet: 'Leaflet with the nearest support groups',
  referralContent: {
    heading: 'What a referral usually holds',
    lead: 'No center’s own list is known unless its card says so. One Swedish region asks referrers for:',
    items: [
      'symptoms, findings and tests that led to the referral',
      'general condition, other diseases, earlier treatments',
      'kidney function, height and weight',
      'medicines, above all acid blockers, metformin and blood thinners, and allergies to contrast medium',
      'how to reach the patient and, directly, you',
    ],
  },
};
