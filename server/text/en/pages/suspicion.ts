import type { SuspicionLine } from '../../../referral/suspicion.ts';

type Symptom = { sign: string; mistaken?: string };

const symptoms: Record<SuspicionLine<'symptoms'>, Symptom> = {
  'carcinoid-syndrome': {
    sign: 'Sudden reddening of the face (flushing), perhaps with night sweats or wheezing',
    mistaken: 'Often taken for menopause, rosacea or asthma.',
  },
  diarrhea: {
    sign: 'Diarrhea for more than three months',
    mistaken: 'Often taken for irritable bowel syndrome or Crohn’s disease.',
  },
  'belly-pain': {
    sign: 'Attacks of belly pain that come and go, as if the bowel were blocked for a while',
    mistaken: 'Often taken for irritable bowel syndrome or inflammatory bowel disease.',
  },
  ulcers: { sign: 'Stomach ulcers that come back although Helicobacter pylori is not found' },
  hypoglycemia: { sign: 'Low blood sugar in someone who does not have diabetes' },
  attacks: { sign: 'Unexplained attacks of palpitations, anxiety and high blood pressure' },
  lung: {
    sign: 'Cough, coughing up blood, or bronchitis and pneumonia that keep coming back',
    mistaken: 'Wheezing is often taken for asthma.',
  },
  vague: {
    sign: 'Often only vague signs: bloating, weight loss, cough, belly pain',
    mistaken:
      'Few people have all the textbook signs. A survey found 52 months between the first symptom and the diagnosis, and six health care providers.',
  },
};

const tests: Record<SuspicionLine<'tests'>, string> = {
  chromogranin:
    'Chromogranin A in the blood. Acid blockers (proton-pump inhibitors) can raise it; the Stockholm pathway wants them stopped at least two weeks before. Ask the doctor before stopping a medicine.',
  'chromogranin-normal':
    'A normal chromogranin A does not rule out a NET. If strong suspicion remains, the pathway wants the case discussed with a specialist.',
  hormones: 'Hormones that fit the symptoms, such as 5-HIAA, gastrin or insulin, in blood or urine.',
  metanephrines:
    'For attacks of palpitations, anxiety and high blood pressure: metanephrines in plasma or urine, and blood sugar.',
  imaging: 'CT or MRI, and an ultrasound-guided biopsy for the diagnosis.',
  referral:
    'A scan that looks like an abdominal NET: the Stockholm pathway refers at once, without the blood tests first.',
};

const urgent: Record<SuspicionLine<'urgent'>, string> = {
  crisis:
    'Severe flushing with a racing heart, low blood pressure, confusion or trouble breathing can be a carcinoid crisis and threaten life: call the emergency number.',
  nec: 'Fast weight loss, pain and feeling very ill, or a biopsy that says neuroendocrine carcinoma (NEC): Stockholm’s plan wants a specialist within a week, and Norrbotten asks for a phone call.',
  'direct-referral': 'Suspected carcinoid heart disease (valves of the right heart): refer directly.',
};

export const suspicion = {
  title: 'Could it be a neuroendocrine tumor?',
  lead: 'Signs that should make one think of it, what they are often taken for, and the first tests. For people without a diagnosis and for their doctors.',
  notice:
    'Most people with these signs have something else. This page repeats what its sources say, most of them from Sweden and North America; it cannot tell what you have. Talk to a doctor.',
  symptomsHeading: 'Signs',
  testsHeading: 'Tests to ask about',
  urgentHeading: 'When it is urgent',
  emergency: 'If you feel very ill now, call the emergency number of your country.',
  symptoms,
  tests,
  urgent,
  nextHeading: 'Next steps',
  next: {
    refer: 'For doctors: centers and a referral sheet',
    search: 'Find centers and specialists near you',
    groups: 'Find a support group',
  },
  /** A link from a search in which a symptom was typed. */
  fromSearch: 'What this can mean',
};
