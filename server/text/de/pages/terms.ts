import type { Pages } from '../../en/pages.ts';

const disease: Pages['terms']['diseaseTerms'] = [
  {
    id: 'net',
    term: 'Neuroendokriner Tumor (NET)',
    meaning: 'Ein Tumor aus Zellen, die in vielen Organen vorkommen und Hormone bilden können.',
  },
  {
    id: 'nec',
    term: 'Neuroendokrines Karzinom (NEC)',
    meaning: 'Ein schnell wachsender Krebs aus solchen Zellen.',
  },
  { id: 'nen', term: 'Neuroendokrine Neoplasie (NEN)', meaning: 'Ein Wort für beides, NET und NEC.' },
  {
    id: 'carcinoid',
    term: 'Karzinoid',
    meaning: 'Ein älteres Wort für manche NET, zum Beispiel des Darms oder der Lunge.',
  },
  {
    id: 'primary',
    term: 'Tumorort, Primärtumor',
    meaning: 'Die Stelle im Körper, an der der Tumor entstanden ist.',
  },
  {
    id: 'metastasis',
    term: 'Metastase',
    meaning: 'Ein Teil des Tumors, der sich an eine andere Stelle abgesiedelt hat.',
  },
  { id: 'grade', term: 'Grad', meaning: 'Wie schnell sich die Tumorzellen teilen; eine höhere Zahl heißt schneller.' },
  {
    id: 'ki-67',
    term: 'Ki-67',
    meaning: 'Ein Prozentwert im Befund der Pathologie: der Anteil der Tumorzellen, die sich gerade teilen.',
  },
  {
    id: 'functioning',
    term: 'Funktioneller Tumor',
    meaning: 'Ein Tumor, der Hormone bildet, die Beschwerden machen.',
  },
];

export const terms: Pages['terms'] = {
  title: 'Wörter erklärt',
  lead: 'Jedes Wort dieser Seite in einem Satz. Er sagt, was etwas ist, nicht ob Sie es brauchen.',
  disease: 'Die Krankheit',
  diseaseTerms: disease,
  care: 'Wer hilft, und wie man dorthin kommt',
  reference: {
    id: 'reference-center',
    term: 'Referenzzentrum',
    meaning:
      'Ein Zentrum, das eine Quelle nach einem Verfahren für NET nennt; jeder Eintrag sagt, nach welchem und von wann.',
  },
  referral: {
    id: 'referral',
    term: 'Überweisung',
    meaning: 'Ein Schreiben, mit dem eine Ärztin oder ein Arzt Sie an andere weitergibt.',
  },
  sites: 'Wo ein Tumor entstehen kann',
  specialties: 'Fachgebiete',
  formats: 'Wie sich Gruppen treffen',
  schemes: 'Wer Referenzzentren und andere benennt',
  freshness: 'Wie sicher eine Angabe ist',
  all: 'Alle Wörter erklärt',
};
