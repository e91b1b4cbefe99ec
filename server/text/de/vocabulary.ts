import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: {
      label: 'Zentrum',
      explanation: 'Ein Krankenhaus oder eine Praxis mit einem Team, das neuroendokrine Tumoren behandelt.',
    },
    specialist: {
      label: 'Spezialistin oder Spezialist',
      explanation: 'Eine ärztliche oder pflegerische Fachperson, die mit neuroendokrinen Tumoren arbeitet.',
    },
    'support-group': {
      label: 'Selbsthilfegruppe',
      explanation: 'Betroffene und Angehörige, die Erfahrungen und Informationen austauschen.',
    },
  },
  services: {
    surgery: { label: 'Operation', explanation: 'Ein Eingriff, bei dem ein Tumor ganz oder teilweise entfernt wird.' },
    ssa: {
      label: 'Somatostatin-Analoga',
      explanation:
        'Spritzen, meist monatlich, die Hormonausschüttung und Tumorwachstum bremsen (Octreotid, Lanreotid).',
    },
    'targeted-therapy': {
      label: 'Zielgerichtete Therapie',
      explanation: 'Tabletten, die Wachstumssignale eines Tumors blockieren (etwa Everolimus oder Sunitinib).',
    },
    chemotherapy: {
      label: 'Chemotherapie',
      explanation: 'Medikamente, die schnell wachsende Zellen abtöten, als Infusion oder Tabletten.',
    },
    prrt: {
      label: 'PRRT',
      explanation:
        'Ein radioaktives Medikament, das in eine Vene gegeben wird und sich an Tumorzellen bindet (etwa Lutathera).',
    },
    'liver-embolization': {
      label: 'Leberembolisation',
      explanation:
        'Verschließen von Blutgefäßen, die Tumoren in der Leber versorgen, über eine Arterie (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Leberablation',
      explanation: 'Zerstören von Tumoren in der Leber mit Hitze oder Kälte durch eine Nadel.',
    },
    'liver-surgery': {
      label: 'Leberchirurgie',
      explanation: 'Eine Operation, bei der ein Teil der Leber mit Tumoren entfernt wird.',
    },
    'liver-transplant': {
      label: 'Lebertransplantation',
      explanation: 'Ersatz der Leber durch eine Spenderleber; kommt selten vor.',
    },
    'external-beam-radiotherapy': {
      label: 'Strahlentherapie von außen',
      explanation: 'Strahlen, die von außen auf einen Tumor gerichtet werden.',
    },
    iort: {
      label: 'Bestrahlung während der Operation',
      explanation: 'Eine einzelne Bestrahlung während eines Eingriffs (IORT).',
    },
    immunotherapy: {
      label: 'Immuntherapie',
      explanation: 'Medikamente, die dem Immunsystem helfen, Krebszellen zu erkennen und anzugreifen.',
    },
    interferon: {
      label: 'Interferon',
      explanation: 'Spritzen mit einem Botenstoff, der Tumoren und Hormone bremsen kann.',
    },
    'mibg-therapy': {
      label: 'MIBG-Therapie',
      explanation: 'Ein radioaktives Medikament (I-131-MIBG) bei Phäochromozytom und Paragangliom.',
    },
    'sstr-pet': {
      label: 'Somatostatinrezeptor-PET',
      explanation:
        'Eine Aufnahme, die neuroendokrine Tumorzellen im ganzen Körper zeigt (DOTATATE, DOTATOC, Gallium-68 oder Kupfer-64).',
    },
    'fdg-pet': {
      label: 'FDG-PET',
      explanation: 'Eine Aufnahme mit radioaktivem Zucker, die schnell wachsende Tumoren zeigt.',
    },
    pathology: {
      label: 'Beurteilung des Gewebes',
      explanation: 'Genaue Untersuchung von Gewebe unter dem Mikroskop auf Art und Grad (Ki-67).',
    },
    genetics: {
      label: 'Genetische Beratung',
      explanation: 'Beratung und Tests bei Tumoren, die in Familien vorkommen (etwa MEN1, MEN2, VHL oder SDH).',
    },
    mdt: {
      label: 'Tumorkonferenz',
      explanation: 'Ein Treffen von Ärztinnen und Ärzten mehrerer Fächer, die jeden Fall gemeinsam besprechen.',
    },
    'clinical-trials': {
      label: 'Klinische Studien',
      explanation: 'Studien, in denen neue oder bekannte Behandlungen geprüft werden.',
    },
    nutrition: { label: 'Ernährungsberatung', explanation: 'Hilfe bei Essen, Gewicht und Verdauung.' },
    'palliative-care': {
      label: 'Palliativversorgung',
      explanation: 'Linderung von Schmerzen und anderen Beschwerden, neben anderer Behandlung oder ohne sie.',
    },
    'psycho-oncology': {
      label: 'Psychologische Unterstützung',
      explanation: 'Unterstützung für Seele und Stimmung während einer Krebserkrankung.',
    },
    'nurse-specialist': {
      label: 'NET-Pflegefachkraft',
      explanation: 'Eine in neuroendokrinen Tumoren erfahrene Pflegefachkraft, die Betroffene fragen können.',
    },
    'second-opinion': {
      label: 'Zweitmeinung',
      explanation: 'Ein anderes Team sieht die Befunde an und sagt seine Meinung.',
    },
    telehealth: { label: 'Video- oder Telefonsprechstunde', explanation: 'Termine per Video oder Telefon.' },
    pediatric: { label: 'Behandlung von Kindern', explanation: 'Behandlung von Kindern und Jugendlichen.' },
  },
  sites: {
    'small-bowel': { label: 'Dünndarm', explanation: 'Jejunum und Ileum; auch Mitteldarm genannt.' },
    pancreas: {
      label: 'Bauchspeicheldrüse',
      explanation: 'Das Organ hinter dem Magen; auch Insulinom und Gastrinom gehören hierher.',
    },
    lung: { label: 'Lunge', explanation: 'Lunge und Atemwege; auch Bronchialkarzinoid genannt.' },
    stomach: { label: 'Magen', explanation: 'Der Magen, zwischen Speiseröhre und Darm.' },
    duodenum: { label: 'Zwölffingerdarm', explanation: 'Der erste Teil des Dünndarms, gleich nach dem Magen.' },
    appendix: { label: 'Blinddarm (Wurmfortsatz)', explanation: 'Der kleine Fortsatz am Anfang des Dickdarms.' },
    colon: { label: 'Dickdarm', explanation: 'Der Dickdarm ohne seinen letzten Teil.' },
    rectum: { label: 'Enddarm', explanation: 'Der letzte Teil des Dickdarms.' },
    liver: {
      label: 'Leber (dort entstanden)',
      explanation: 'Tumoren, die in der Leber entstanden sind; Absiedlungen in der Leber sind etwas anderes.',
    },
    'thyroid-medullary': { label: 'Schilddrüse (medullär)', explanation: 'Medullärer Krebs der Schilddrüse am Hals.' },
    'adrenal-pheochromocytoma': {
      label: 'Nebenniere (Phäochromozytom)',
      explanation: 'Ein Tumor im Inneren der Nebenniere, die über der Niere liegt.',
    },
    paraganglioma: {
      label: 'Paragangliom',
      explanation: 'Ein Tumor aus Nervengewebe außerhalb der Nebenniere, etwa am Hals.',
    },
    pituitary: { label: 'Hypophyse', explanation: 'Die kleine Hormondrüse unter dem Gehirn.' },
    'skin-merkel': { label: 'Haut (Merkelzellen)', explanation: 'Merkelzellkarzinom, ein neuroendokriner Hautkrebs.' },
    thymus: { label: 'Thymus', explanation: 'Die Drüse hinter dem Brustbein.' },
    urinary: { label: 'Niere oder Blase', explanation: 'Nieren, Blase und Harnwege.' },
    reproductive: { label: 'Eierstock, Hoden, Gebärmutterhals oder Prostata', explanation: 'Die Geschlechtsorgane.' },
    'unknown-primary': {
      label: 'Ursprung unbekannt',
      explanation: 'Wo der Tumor entstanden ist, wurde nicht gefunden.',
    },
  },
  specialties: {
    'medical-oncology': { label: 'Onkologie', explanation: 'Behandlung von Krebs mit Medikamenten.' },
    endocrinology: { label: 'Endokrinologie', explanation: 'Hormone und die Drüsen, die sie bilden.' },
    gastroenterology: { label: 'Gastroenterologie', explanation: 'Magen, Darm, Leber und Bauchspeicheldrüse.' },
    surgery: { label: 'Chirurgie', explanation: 'Operationen.' },
    'hepatobiliary-surgery': {
      label: 'Leber- und Pankreaschirurgie',
      explanation: 'Operationen an Leber, Gallenwegen und Bauchspeicheldrüse.',
    },
    'thoracic-surgery': { label: 'Thoraxchirurgie', explanation: 'Operationen an Lunge und Brustkorb.' },
    'nuclear-medicine': {
      label: 'Nuklearmedizin',
      explanation: 'Aufnahmen und Behandlungen mit radioaktiven Medikamenten.',
    },
    'interventional-radiology': {
      label: 'Interventionelle Radiologie',
      explanation: 'Behandlungen durch Blutgefäße oder Nadeln, von Bildern geleitet.',
    },
    radiology: { label: 'Radiologie', explanation: 'Bilder des Körpers: Röntgen, Ultraschall, CT und MRT.' },
    pathology: { label: 'Pathologie', explanation: 'Untersuchung von Gewebe unter dem Mikroskop.' },
    'radiation-oncology': { label: 'Strahlentherapie', explanation: 'Behandlung von Krebs mit Strahlen von außen.' },
    pulmonology: { label: 'Lungenheilkunde', explanation: 'Krankheiten der Lunge und der Atemwege.' },
    'clinical-genetics': { label: 'Humangenetik', explanation: 'Krankheiten, die in Familien vorkommen.' },
    nursing: { label: 'Pflege', explanation: 'Pflege und Beratung durch Pflegefachkräfte.' },
    nutrition: { label: 'Ernährung', explanation: 'Essen, Gewicht und Verdauung.' },
    'palliative-care': { label: 'Palliativmedizin', explanation: 'Linderung von Schmerzen und anderen Beschwerden.' },
    'psycho-oncology': { label: 'Psychoonkologie', explanation: 'Seelische Begleitung bei Krebs.' },
    pediatrics: { label: 'Kinderheilkunde', explanation: 'Medizin für Kinder und Jugendliche.' },
  },
  formats: {
    'in-person': { label: 'Vor Ort', explanation: 'Man trifft sich an einem Ort.' },
    online: { label: 'Online', explanation: 'Man trifft sich per Video.' },
    phone: { label: 'Telefonisch', explanation: 'Man spricht am Telefon.' },
    forum: {
      label: 'Forum',
      explanation: 'Man schreibt sich in einem Forum oder einer Gruppe eines sozialen Netzwerks.',
    },
    'one-to-one': { label: 'Zu zweit', explanation: 'Zwei Menschen sprechen miteinander.' },
  },
  scopes: {
    international: { label: 'International' },
    national: { label: 'Ganzes Land' },
    regional: { label: 'Region' },
    local: { label: 'Örtlich' },
  },
  audiences: {
    patients: { label: 'Betroffene' },
    caregivers: { label: 'Pflegende Angehörige' },
    families: { label: 'Familien' },
    professionals: { label: 'Fachleute im Gesundheitswesen' },
    'patient-organisations': { label: 'Patientenorganisationen' },
  },
  accessRoutes: {
    self: { label: 'Sie selbst', explanation: 'Sie können sich ohne Überweisung melden.' },
    gp: { label: 'Hausarztpraxis', explanation: 'Eine Hausarztpraxis kann überweisen.' },
    'hospital-specialist': {
      label: 'Fachärztin oder Facharzt im Krankenhaus',
      explanation: 'Fachärztinnen und Fachärzte eines Krankenhauses können überweisen.',
    },
    'ern-member': {
      label: 'Über ein Europäisches Referenznetzwerk',
      explanation: 'Ein Krankenhaus eines Europäischen Referenznetzwerks kann überweisen.',
    },
  },
  statuses: {
    active: { label: 'Aktiv', explanation: 'Die Quellen zeigen es in Betrieb.' },
    unclear: { label: 'Nicht als aktuell belegt', explanation: 'Keine Quelle zeigt, dass es noch in Betrieb ist.' },
    paused: { label: 'Pausiert', explanation: 'Zurzeit werden keine neuen Menschen aufgenommen.' },
    closed: { label: 'Geschlossen', explanation: 'Es besteht nicht mehr.' },
  },
  precisions: {
    building: { label: 'Gebäude', explanation: 'Der Punkt auf der Karte ist das Gebäude.' },
    postcode: {
      label: 'Postleitzahlgebiet',
      explanation: 'Der Punkt auf der Karte ist die Mitte des Postleitzahlgebiets.',
    },
    city: { label: 'Ort', explanation: 'Der Punkt auf der Karte ist die Mitte des Ortes, keine Straßenadresse.' },
  },
  freshness: {
    fresh: {
      label: 'Bestätigt',
      explanation: 'Eine verantwortliche Person hat es in den letzten sechs Monaten bestätigt.',
    },
    aging: {
      label: 'Vor einiger Zeit bestätigt',
      explanation: 'Eine verantwortliche Person hat es vor sechs bis neun Monaten bestätigt.',
    },
    stale: { label: 'Länger nicht bestätigt', explanation: 'Die letzte Bestätigung ist mehr als neun Monate her.' },
    unconfirmed: {
      label: 'Nicht bestätigt',
      explanation: 'Aus öffentlichen Seiten gesammelt; noch niemand Verantwortliches hat es bestätigt.',
    },
  },
  accreditationStates: {
    current: { label: 'Aktuell', explanation: 'Eine Quelle nennt sie, nicht älter als fünf Jahre oder noch gültig.' },
    undated: { label: 'Ohne Datum', explanation: 'Eine Quelle nennt sie, trägt aber kein Datum.' },
    past: { label: 'Früher', explanation: 'Sie bestand einmal und wurde nicht erneut bestätigt.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'Die Europäische Gesellschaft für neuroendokrine Tumoren (ENETS) prüft, wie ein Team bei neuroendokrinen Tumoren zusammenarbeitet.',
    'ern-euracan': 'Mitglied des Europäischen Referenznetzwerks für seltene solide Krebserkrankungen bei Erwachsenen.',
    renaten: 'Mitglied des französischen Netzwerks für seltene neuroendokrine Tumoren.',
    'es-valencia-reference': 'Eine vom Gesundheitsministerium der Region Valencia in Spanien benannte Referenzeinheit.',
    'jp-rare-cancer-nen': 'In Japan als Einrichtung mit Schwerpunkt neuroendokrine Neoplasien geführt.',
    'endo-ern':
      'Mitglied des Europäischen Referenznetzwerks für seltene endokrine Erkrankungen; zählt hier für Tumoren der Nebenniere, der Hypophyse, das medulläre Schilddrüsenkarzinom und Paragangliome.',
    ensat:
      'Benannt vom Europäischen Netzwerk für die Erforschung von Nebennierentumoren; zählt hier für Phäochromozytom und Paragangliom.',
    'pheo-para-alliance':
      'Benannt von der Patientenorganisation Pheo Para Alliance; zählt hier für Phäochromozytom und Paragangliom.',
    nci: 'Vom Nationalen Krebsinstitut der USA für Krebs im Allgemeinen benannt; sagt nichts über neuroendokrine Tumoren.',
    'snmmi-rpt':
      'Von der US-Gesellschaft für Nuklearmedizin und molekulare Bildgebung für Behandlungen mit radioaktiven Medikamenten benannt; allein noch kein Referenzzentrum.',
    'eanm-theranostics':
      'Von der Europäischen Gesellschaft für Nuklearmedizin für Aufnahmen und Behandlungen mit radioaktiven Medikamenten benannt; allein noch kein Referenzzentrum.',
    'unnamed-european':
      'Die Quelle spricht von einem europäischen Exzellenzzentrum, ohne die Stelle zu nennen; zählt nicht als Referenzzentrum.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Alle Krebsarten',
      explanation: 'Für Menschen mit jeder Krebsart, nicht nur mit neuroendokrinen Tumoren.',
    },
    'rare-cancers': {
      label: 'Seltene Krebsarten',
      explanation: 'Für Menschen mit seltenen Krebsarten, nicht nur mit neuroendokrinen Tumoren.',
    },
  },
};
