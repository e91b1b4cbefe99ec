import type { Pages } from '../../en/pages.ts';

export const leaflet: Pages['leaflet'] = {
  title: 'Unterstützung für Menschen mit einem neuroendokrinen Tumor',
  lead: 'Sie sind mit dieser Krankheit nicht allein. Diese Gruppen hören zu und beantworten Fragen.',
  near: (place: string) => `Gruppen bei ${place} und solche für das ganze Land`,
  where: 'Wo wohnen Sie?',
  whereHint: 'Ort oder Postleitzahl. Die Angabe wird nicht gespeichert.',
  submit: 'Gruppen zeigen',
  choose: 'Welchen Ort meinen Sie?',
  unknown: 'Diesen Ort kennen wir nicht. Prüfen Sie die Schreibweise oder nehmen Sie den nächsten größeren Ort.',
  nurse: 'Pflegefachpersonen am Telefon',
  call: (number: string) => `Telefon ${number}`,
  away: (km: string) => `${km} km entfernt`,
  meets: 'Treffen:',
  questions: 'Fragen für Ihren Termin',
  questionsLead: 'Eine Liste zum Ausdrucken und Mitnehmen:',
  write: 'Was ich fragen möchte',
  sample: 'Vielleicht gibt es mehr Gruppen, als wir kennen.',
  unconfirmed:
    'Die Gruppen haben diese Einträge nicht bestätigt. Sehen Sie auf ihrer Website nach, bevor Sie hinfahren.',
};
