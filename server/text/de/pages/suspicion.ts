import type { Pages } from '../../en/pages.ts';

export const suspicion: Pages['suspicion'] = {
  title: 'Könnte es ein neuroendokriner Tumor sein?',
  lead: 'Zeichen, die daran denken lassen sollten, womit sie oft verwechselt werden, und die ersten Untersuchungen. Für Menschen ohne Diagnose und für ihre Ärztinnen und Ärzte.',
  notice:
    'Die meisten Menschen mit solchen Zeichen haben etwas anderes. Diese Seite gibt wieder, was ihre Quellen sagen, die meisten aus Schweden und Nordamerika; sie kann nicht sagen, was Sie haben. Sprechen Sie mit einer Ärztin oder einem Arzt.',
  symptomsHeading: 'Zeichen',
  testsHeading: 'Untersuchungen, nach denen Sie fragen können',
  urgentHeading: 'Wann es eilt',
  emergency: 'Wenn Sie sich jetzt sehr krank fühlen, rufen Sie die Notrufnummer Ihres Landes an.',
  symptoms: {
    'carcinoid-syndrome': {
      sign: 'Plötzliche Röte im Gesicht (Flush), vielleicht mit Nachtschweiß oder pfeifendem Atem',
      mistaken: 'Oft für Wechseljahre, Rosazea oder Asthma gehalten.',
    },
    diarrhea: {
      sign: 'Durchfall über mehr als drei Monate',
      mistaken: 'Oft für Reizdarm oder Morbus Crohn gehalten.',
    },
    'belly-pain': {
      sign: 'Bauchschmerzen, die anfallsweise kommen und gehen, als wäre der Darm eine Zeit lang verlegt',
      mistaken: 'Oft für Reizdarm oder eine entzündliche Darmkrankheit gehalten.',
    },
    ulcers: { sign: 'Magengeschwüre, die wiederkommen, obwohl Helicobacter pylori nicht gefunden wird' },
    hypoglycemia: { sign: 'Unterzuckerung bei Menschen ohne Diabetes' },
    attacks: { sign: 'Unerklärte Anfälle von Herzklopfen, Angst und hohem Blutdruck' },
    lung: {
      sign: 'Husten, Bluthusten oder Bronchitis und Lungenentzündung, die immer wiederkommen',
      mistaken: 'Pfeifender Atem wird oft für Asthma gehalten.',
    },
    vague: {
      sign: 'Oft nur unklare Zeichen: Blähungen, Gewichtsverlust, Husten, Bauchschmerzen',
      mistaken:
        'Wenige haben alle Zeichen aus dem Lehrbuch. Eine Umfrage fand 52 Monate zwischen dem ersten Symptom und der Diagnose, bei sechs verschiedenen Ansprechpersonen.',
    },
  },
  tests: {
    chromogranin:
      'Chromogranin A im Blut. Säureblocker (Protonenpumpenhemmer) können es erhöhen; der Behandlungspfad aus Stockholm will sie mindestens zwei Wochen vorher abgesetzt haben. Fragen Sie, bevor Sie ein Medikament absetzen.',
    'chromogranin-normal':
      'Ein normales Chromogranin A schließt einen NET nicht aus. Bleibt der Verdacht stark, soll der Fall mit einer Fachperson besprochen werden.',
    hormones: 'Hormone, die zu den Symptomen passen, etwa 5-HIES, Gastrin oder Insulin, in Blut oder Urin.',
    metanephrines:
      'Bei Anfällen von Herzklopfen, Angst und hohem Blutdruck: Metanephrine in Plasma oder Urin, und der Blutzucker.',
    imaging: 'CT oder MRT, und eine Gewebeprobe unter Ultraschall für die Diagnose.',
    referral:
      'Ein Bild, das nach einem NET im Bauch aussieht: Der Behandlungspfad aus Stockholm überweist sofort, ohne erst Blut zu untersuchen.',
  },
  urgent: {
    crisis:
      'Starker Flush mit Herzrasen, niedrigem Blutdruck, Verwirrtheit oder Atemnot kann eine Karzinoidkrise sein und das Leben bedrohen: Rufen Sie die Notrufnummer an.',
    nec: 'Schneller Gewichtsverlust, Schmerzen und starkes Krankheitsgefühl, oder eine Gewebeprobe mit neuroendokrinem Karzinom (NEC): Der Plan aus Stockholm will innerhalb einer Woche eine Fachperson, Norrbotten bittet um einen Anruf.',
    'direct-referral': 'Verdacht auf Karzinoid-Herzkrankheit (Klappen der rechten Herzhälfte): direkt überweisen.',
  },
  nextHeading: 'Nächste Schritte',
  next: {
    refer: 'Für Praxen: Zentren und ein Überweisungsblatt',
    search: 'Zentren und Fachleute in Ihrer Nähe finden',
    groups: 'Eine Selbsthilfegruppe finden',
  },
  fromSearch: 'Was das bedeuten kann',
};
