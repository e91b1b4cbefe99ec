import type { Pages } from '../../en/pages.ts';

export const refer: Pages['refer'] = {
  title: 'Für Hausarztpraxen: wohin überweisen?',
  lead: 'Welches Zentrum bei einem neuroendokrinen Tumor helfen kann, wie der Zugang ist, und ein Blatt zum Ausdrucken.',
  privacy:
    'Geben Sie nichts ein, woran man die Patientin oder den Patienten erkennt. Was Sie hier wählen, wird nicht gespeichert, nicht protokolliert und steht nicht in der Adresse.',
  notDiagnosed: 'Noch keine Diagnose?',
  suspicion: 'Symptome und erste Untersuchungen',
  form: {
    near: 'Wo wohnt die Patientin oder der Patient?',
    nearHint: 'Ort oder Postleitzahl, keine Straße',
    site: 'Wo der Tumor entstanden ist',
    anySite: 'Nicht bekannt oder nicht in der Liste',
    service: 'Was gebraucht wird',
    anyService: 'Wonach dieser Fall fragt',
    features: 'Oder den Fall beschreiben',
    featuresHint: 'Alles davon ist freiwillig.',
    ki67: 'Ki-67-Index in Prozent',
    ki67Hint: 'Zum Beispiel 2,5',
    differentiation: 'Differenzierung',
    differentiations: {
      unknown: 'Nicht angegeben',
      well: 'Gut differenziert (NET)',
      poor: 'Schlecht differenziert (NEC)',
    },
    case: 'Was zutrifft',
    caseFeatures: {
      'carcinoid-syndrome': 'Karzinoidsyndrom (Flush, Durchfall) oder Karzinoid-Herzkrankheit',
      'functioning-pancreas': 'Hormonbildender Tumor der Bauchspeicheldrüse (Insulinom, Gastrinom …)',
      'liver-metastases': 'Lebermetastasen',
      'under-18': 'Unter 18 Jahre alt',
      'under-40-pancreas': 'Unter 40 mit einem NET der Bauchspeicheldrüse',
      'family-history': 'Tumoren mehrerer Drüsen oder in der Familie',
    },
    submit: 'Zentren zeigen',
    optional: 'freiwillig',
  },
  problems: {
    heading: 'Bitte prüfen Sie das',
    titlePrefix: 'Bitte prüfen: ',
    near: 'Geben Sie den Wohnort oder die Postleitzahl ein.',
    unknownPlace: 'Diesen Ort kennen wir nicht. Prüfen Sie die Schreibweise oder nehmen Sie den nächsten größeren Ort.',
    ki67: 'Ki-67: eine Zahl von 0 bis 100, zum Beispiel 2,5.',
    other: 'Das Formular kam nicht so an, wie wir es kennen. Bitte füllen Sie es noch einmal aus.',
    tooLarge: 'Das ist mehr, als das Formular fasst. Bitte füllen Sie es noch einmal aus.',
  },
  choose: {
    heading: 'Welchen Ort meinen Sie?',
    lead: (typed: string) => `Es gibt mehrere Orte mit dem Namen „${typed}“. Ihre anderen Angaben bleiben erhalten.`,
    none: 'Keiner davon? Gehen Sie zurück und ergänzen Sie Region oder Land.',
  },
  near: (place: string) => `Zentren für Menschen in der Nähe von ${place}`,
  notThisOne: 'Nicht dieser Ort?',
  again: 'Die Frage ändern',
  askHeading: 'Wonach Sie fragen können',
  askLead: 'Fragen an das Zentrum, jede mit ihrer Quelle. Dies ist kein Rat zur Behandlung.',
  needed: 'Sie fragen nach:',
  grades: {
    g1: 'Ki-67 unter 3 %: Grad 1 (G1).',
    g2: 'Ki-67 von 3 bis 20 %: Grad 2 (G2).',
    'net-g3': 'Ki-67 über 20 % und gut differenziert: NET G3.',
    'differentiation?':
      'Ki-67 über 20 % kann ein gut differenzierter NET G3 oder ein schlecht differenziertes Karzinom (NEC) sein. Was sagt der Pathologiebefund zur Differenzierung?',
    nec: 'Schlecht differenziert: neuroendokrines Karzinom (NEC), immer hochgradig.',
    'lung-or-thymus':
      'Tumoren der Lunge und des Thymus werden nicht nach Ki-67 eingeteilt, sondern nach Mitosen und Nekrosen: Das typische Karzinoid hat weniger als 2 Mitosen in 10 Gesichtsfeldern und keine Nekrose, das atypische 2 bis 10 oder Herde von Nekrose.',
    'other-site':
      'Die Ki-67-Grade gelten für Tumoren der Verdauungsorgane. Für diesen Ursprungsort geben wir keinen Grad an.',
  },
  gradeAssumed: 'Das gilt, wenn der Tumor in einem Verdauungsorgan entstanden ist.',
  answerDifferentiation: 'Im Formular beantworten',
  askFor: 'Fragen Sie nach:',
  lines: {
    team: 'Eine tschechische Leitlinie will, dass jeder neu entdeckte NET von einem interdisziplinären Team mit NET-Erfahrung beurteilt wird; eine kanadische Übersicht will die Überweisung an solche Zentren.',
    pathology:
      'Ein Pathologiebefund soll klären: NET oder Karzinom, Mitosen, Ki-67 und Nekrosen; bei kleinen Proben kann mehr nötig sein.',
    'sstr-pet':
      'Kriterien mehrerer Fachgesellschaften nennen diese PET angemessen für die erste Ausbreitungsdiagnostik eines gut differenzierten NET.',
    'unknown-primary':
      'Dieselben Kriterien schließen die Suche nach einem unbekannten Primärtumor ein; Färbungen in der Pathologie können auf ein Organ weisen.',
    differentiation:
      'Über 20 % trennt Ki-67 allein NET G3 und Karzinom nicht immer; dafür kann weitere Pathologie nötig sein.',
    'net-g3':
      'NET G3 und Karzinom unterscheiden sich in Behandlung und Aussicht, deshalb muss die Diagnose sicher sein; eine Übersicht hält die FDG-PET beim NET G3 für nützlich.',
    nec: 'Platinhaltige Chemotherapie ist Standard und ein interdisziplinäres Vorgehen wesentlich, sagt eine Übersicht; die FDG-PET wird als nützlich genannt. Ein Plan aus Stockholm will diese Menschen innerhalb einer Woche bei Fachleuten sehen.',
    'liver-metastases':
      'Übersichten beschreiben die Operation, wo sie möglich ist, die Ablation daneben und die Embolisation für Menschen, bei denen keine Operation möglich ist. Eine Transplantation kommt nur für wenige ausgewählte in Frage.',
    prrt: 'Sie ist laut einer Übersicht zugelassen für fortschreitende, fortgeschrittene NET der Verdauungsorgane vom Grad 1 und 2 mit Somatostatinrezeptoren. Ob das passt, beurteilt das Team.',
    'carcinoid-syndrome':
      'Somatostatin-Analoga lindern die Symptome, und das Herz soll überwacht werden, sagt eine kanadische Fachgruppe. Etwa eine von fünf Personen hat eine Herzkrankheit; eine Übersicht will, dass mehrere Fächer zusammenarbeiten, mit regelmäßiger Echokardiografie.',
    'functioning-pancreas':
      'Eine Operation heilt ein Insulinom oft, und der Tumor kann Teil einer MEN 1 sein, sagt eine Übersicht. In Stockholm gehen auffällige Hormonwerte an eine endokrinologische Ambulanz.',
    lung: 'Die Operation ist die Behandlung der Wahl bei einem örtlich begrenzten Lungenkarzinoid, und die Versorgung eine Aufgabe für mehrere Fächer, sagt eine deutsche Übersicht.',
    adrenal:
      'Die Endocrine Society empfiehlt, bei allen an eine genetische Untersuchung zu denken, bei den meisten die Operation, und ein interdisziplinäres Team. In Stockholm gehen auffällige Hormonwerte an eine endokrinologische Ambulanz.',
    'medullary-thyroid':
      'Die European Thyroid Association will für alle eine genetische Untersuchung auf RET und die Versorgung in einem spezialisierten Schilddrüsenkrebs-Zentrum; eine brasilianische Leitlinie behandelt die Operation.',
    merkel:
      'Operation und Strahlentherapie werden als Behandlungen genannt; die Immuntherapie gilt als Durchbruch bei Metastasen.',
    'under-18':
      'NET sind bei Kindern äußerst selten und ihre Biologie ist eine andere als bei Erwachsenen, sagt eine Kinderklinik.',
    inherited:
      'Eine Diagnose vor 40, Tumoren mehrerer Organe und ein Muster in der Familie kennzeichnen ein erbliches Syndrom, sagt eine Übersicht.',
  },
  source: 'Quelle:',
  derived: 'Wonach zu fragen ist, abgeleitet aus:',
  sources: 'Quellen:',
  undated: 'ohne Datum',
  centersHeading: 'Zentren, die es angeben',
  centersLead:
    'Nach Zugang geordnet, das nächste zuerst. Seiten nennen selten alles: „sagt nichts dazu“ heißt nicht „nein“.',
  routes: {
    gp: 'Sie können überweisen',
    'hospital-specialist': 'Eine Fachärztin oder ein Facharzt im Krankenhaus überweist',
    'ern-member': 'Über ein Krankenhaus eines Europäischen Referenznetzwerks',
    self: 'Die Patientin oder der Patient kann anrufen',
    none: 'Wer überweisen kann, ist nicht angegeben – fragen Sie das Zentrum',
  },
  shown: (shown: string) => `Dies sind die ${shown}, die am meisten davon angeben oder am nächsten liegen.`,
  noneStated: 'Kein Zentrum in diesem Verzeichnis gibt etwas davon an. Die nächsten, die nichts dazu sagen:',
  silentHeading: 'Diese sagen nichts dazu – fragen Sie',
  silentLead: 'Die nächsten Zentren, deren Seiten nichts von dem nennen, wonach Sie fragen.',
  states: 'Gibt an:',
  doesNotSay: 'Sagt nichts dazu – fragen Sie:',
  forSite: 'Nennt diesen Ursprungsort',
  patientMayCall: 'die Patientin oder der Patient kann sich selbst melden',
  askCenter: 'nicht angegeben – fragen Sie das Zentrum',
  address: 'Adresse für Ihren Brief',
  copy: 'Adresse kopieren',
  copyOf: (name: string) => `Adresse kopieren: ${name}`,
  copied: 'Adresse kopiert',
  copyFailed: 'Das Kopieren hat nicht geklappt. Die Adresse ist markiert: Kopieren Sie sie mit der Tastatur.',
  sheet: 'Überweisungsblatt',
  sheetFor: (name: string) => `Überweisungsblatt für ${name}`,
  patientHeading: 'Für Ihre Patientin oder Ihren Patienten',
  leaflet: 'Merkblatt mit den nächsten Selbsthilfegruppen',
  referralContent: {
    heading: 'Was eine Überweisung meist enthält',
    lead: 'Die eigene Liste eines Zentrums kennen wir nur, wenn sie auf der Karte steht. Eine schwedische Region bittet um:',
    items: [
      'Symptome, Befunde und Untersuchungen, die zur Überweisung führen',
      'Allgemeinzustand, andere Krankheiten, frühere Behandlungen',
      'Nierenfunktion, Größe und Gewicht',
      'Medikamente, vor allem Säureblocker, Metformin und Blutverdünner, und Allergien gegen Kontrastmittel',
      'wie die Patientin oder der Patient und Sie selbst direkt zu erreichen sind',
    ],
  },
};
