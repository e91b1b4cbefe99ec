import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: {
      label: 'Centrum',
      explanation: 'Een ziekenhuis of kliniek met een team dat neuro-endocriene tumoren behandelt.',
    },
    specialist: {
      label: 'Specialist',
      explanation: 'Een arts of verpleegkundige die met neuro-endocriene tumoren werkt.',
    },
    'support-group': {
      label: 'Patiëntengroep',
      explanation: 'Patiënten en naasten die ervaringen en informatie delen.',
    },
  },
  services: {
    surgery: { label: 'Operatie', explanation: 'Een operatie om een tumor geheel of gedeeltelijk weg te halen.' },
    ssa: {
      label: 'Somatostatine-analogen',
      explanation: 'Injecties, meestal maandelijks, die hormonen en tumorgroei afremmen (octreotide, lanreotide).',
    },
    'targeted-therapy': {
      label: 'Doelgerichte therapie',
      explanation:
        'Tabletten die signalen blokkeren die een tumor nodig heeft om te groeien (zoals everolimus of sunitinib).',
    },
    chemotherapy: {
      label: 'Chemotherapie',
      explanation: 'Medicijnen die snel groeiende cellen doden, via een infuus of als tabletten.',
    },
    prrt: {
      label: 'PRRT',
      explanation:
        'Een radioactief medicijn, toegediend in een ader, dat zich aan tumorcellen bindt (zoals Lutathera).',
    },
    'liver-embolization': {
      label: 'Leverembolisatie',
      explanation: 'Afsluiten, via een slagader, van de bloedvaten die tumoren in de lever voeden (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Leverablatie',
      explanation: 'Vernietigen van tumoren in de lever met hitte of kou door een naald.',
    },
    'liver-surgery': {
      label: 'Leverchirurgie',
      explanation: 'Een operatie om een deel van de lever met tumoren weg te halen.',
    },
    'liver-transplant': {
      label: 'Levertransplantatie',
      explanation: 'Vervanging van de lever door die van een donor; dit gebeurt zelden.',
    },
    'external-beam-radiotherapy': {
      label: 'Uitwendige bestraling',
      explanation: 'Straling die van buiten het lichaam op een tumor wordt gericht.',
    },
    iort: { label: 'Bestraling tijdens de operatie', explanation: 'Eén dosis straling tijdens een operatie (IORT).' },
    immunotherapy: {
      label: 'Immunotherapie',
      explanation: 'Medicijnen die het afweersysteem helpen kankercellen te herkennen en aan te vallen.',
    },
    interferon: {
      label: 'Interferon',
      explanation: 'Injecties met een boodschapperstof die tumoren en hormonen kan afremmen.',
    },
    'mibg-therapy': {
      label: 'MIBG-therapie',
      explanation: 'Een radioactief medicijn (I-131-MIBG), gebruikt bij feochromocytoom en paraganglioom.',
    },
    'sstr-pet': {
      label: 'Somatostatinereceptor-PET',
      explanation:
        'Een scan die neuro-endocriene tumorcellen in het hele lichaam laat zien (DOTATATE, DOTATOC, gallium-68 of koper-64).',
    },
    'fdg-pet': {
      label: 'FDG-PET',
      explanation: 'Een scan met radioactieve suiker die snel groeiende tumoren laat zien.',
    },
    pathology: {
      label: 'Weefselonderzoek',
      explanation: 'Nauwkeurig onderzoek van weefsel onder de microscoop, naar soort en graad (Ki-67).',
    },
    genetics: {
      label: 'Erfelijkheidsadvies',
      explanation: 'Advies en tests bij tumoren die in families voorkomen (zoals MEN1, MEN2, VHL of SDH).',
    },
    mdt: {
      label: 'Multidisciplinair overleg',
      explanation: 'Een bijeenkomst van artsen uit verschillende vakgebieden die elke patiënt samen bespreken.',
    },
    'clinical-trials': {
      label: 'Klinisch onderzoek',
      explanation: 'Studies waarin nieuwe of bekende behandelingen worden onderzocht.',
    },
    nutrition: { label: 'Voeding', explanation: 'Hulp bij eten, gewicht en spijsvertering.' },
    'palliative-care': {
      label: 'Palliatieve zorg',
      explanation: 'Verlichting van pijn en andere klachten, naast een andere behandeling of zonder.',
    },
    'psycho-oncology': { label: 'Psychologische hulp', explanation: 'Steun voor geest en stemming tijdens kanker.' },
    'nurse-specialist': {
      label: 'NET-verpleegkundige',
      explanation:
        'Een verpleegkundige met kennis van neuro-endocriene tumoren aan wie patiënten vragen kunnen stellen.',
    },
    'second-opinion': {
      label: 'Second opinion',
      explanation: 'Een ander team bekijkt de uitslagen en zegt wat het ervan vindt.',
    },
    telehealth: { label: 'Beeldbellen of telefonisch consult', explanation: 'Afspraken via video of telefoon.' },
    pediatric: { label: 'Zorg voor kinderen', explanation: 'Zorg voor kinderen en tieners.' },
  },
  sites: {
    'small-bowel': { label: 'Dunne darm', explanation: 'Het jejunum en ileum; ook middendarm genoemd.' },
    pancreas: {
      label: 'Alvleesklier',
      explanation: 'De klier achter de maag; ook insulinoom en gastrinoom horen hierbij.',
    },
    lung: { label: 'Long', explanation: 'De longen en luchtwegen; ook bronchuscarcinoïd genoemd.' },
    stomach: { label: 'Maag', explanation: 'De maag, tussen slokdarm en darm.' },
    duodenum: { label: 'Twaalfvingerige darm', explanation: 'Het eerste deel van de dunne darm, direct na de maag.' },
    appendix: { label: 'Blindedarm (appendix)', explanation: 'Het kleine aanhangsel aan het begin van de dikke darm.' },
    colon: { label: 'Dikke darm', explanation: 'De dikke darm zonder het laatste deel.' },
    rectum: { label: 'Endeldarm', explanation: 'Het laatste deel van de dikke darm.' },
    liver: {
      label: 'Lever (daar ontstaan)',
      explanation: 'Tumoren die in de lever zijn ontstaan; uitzaaiingen in de lever zijn iets anders.',
    },
    'thyroid-medullary': {
      label: 'Schildklier (medullair)',
      explanation: 'Medullaire kanker van de schildklier in de hals.',
    },
    'adrenal-pheochromocytoma': {
      label: 'Bijnier (feochromocytoom)',
      explanation: 'Een tumor van het binnenste deel van de bijnier, boven de nier.',
    },
    paraganglioma: {
      label: 'Paraganglioom',
      explanation: 'Een tumor van zenuwweefsel buiten de bijnier, bijvoorbeeld in de hals.',
    },
    pituitary: { label: 'Hypofyse', explanation: 'De kleine hormoonklier onder de hersenen.' },
    'skin-merkel': {
      label: 'Huid (Merkelcellen)',
      explanation: 'Merkelcelcarcinoom, een neuro-endocriene kanker van de huid.',
    },
    thymus: { label: 'Thymus', explanation: 'De klier achter het borstbeen.' },
    urinary: { label: 'Nier of blaas', explanation: 'De nieren, blaas en urinewegen.' },
    reproductive: { label: 'Eierstok, zaadbal, baarmoederhals of prostaat', explanation: 'De voortplantingsorganen.' },
    'unknown-primary': { label: 'Oorsprong onbekend', explanation: 'Waar de tumor is ontstaan, is niet gevonden.' },
  },
  specialties: {
    'medical-oncology': { label: 'Medische oncologie', explanation: 'Behandeling van kanker met medicijnen.' },
    endocrinology: { label: 'Endocrinologie', explanation: 'Hormonen en de klieren die ze maken.' },
    gastroenterology: { label: 'Maag-darm-leverziekten', explanation: 'Maag, darm, lever en alvleesklier.' },
    surgery: { label: 'Chirurgie', explanation: 'Operaties.' },
    'hepatobiliary-surgery': {
      label: 'Lever- en alvleesklierchirurgie',
      explanation: 'Operaties aan lever, galwegen en alvleesklier.',
    },
    'thoracic-surgery': { label: 'Longchirurgie', explanation: 'Operaties aan longen en borstkas.' },
    'nuclear-medicine': {
      label: 'Nucleaire geneeskunde',
      explanation: 'Scans en behandelingen met radioactieve medicijnen.',
    },
    'interventional-radiology': {
      label: 'Interventieradiologie',
      explanation: 'Behandelingen via bloedvaten of naalden, geleid door beelden.',
    },
    radiology: { label: 'Radiologie', explanation: 'Beelden van het lichaam: röntgen, echo, CT en MRI.' },
    pathology: { label: 'Pathologie', explanation: 'Onderzoek van weefsel onder de microscoop.' },
    'radiation-oncology': { label: 'Radiotherapie', explanation: 'Behandeling van kanker met straling van buitenaf.' },
    pulmonology: { label: 'Longgeneeskunde', explanation: 'Ziekten van de longen en luchtwegen.' },
    'clinical-genetics': { label: 'Klinische genetica', explanation: 'Ziekten die in families voorkomen.' },
    nursing: { label: 'Verpleging', explanation: 'Zorg en advies door verpleegkundigen.' },
    nutrition: { label: 'Voeding', explanation: 'Eten, gewicht en spijsvertering.' },
    'palliative-care': { label: 'Palliatieve geneeskunde', explanation: 'Verlichting van pijn en andere klachten.' },
    'psycho-oncology': { label: 'Psycho-oncologie', explanation: 'Psychologische zorg voor mensen met kanker.' },
    pediatrics: { label: 'Kindergeneeskunde', explanation: 'Geneeskunde voor kinderen en tieners.' },
  },
  formats: {
    'in-person': { label: 'Op locatie', explanation: 'Mensen komen op één plek bij elkaar.' },
    online: { label: 'Online', explanation: 'Mensen ontmoeten elkaar via video.' },
    phone: { label: 'Telefonisch', explanation: 'Mensen praten via de telefoon.' },
    forum: { label: 'Forum', explanation: 'Mensen schrijven elkaar in een forum of een groep op sociale media.' },
    'one-to-one': { label: 'Een-op-een', explanation: 'Twee mensen praten met elkaar.' },
  },
  scopes: {
    international: { label: 'Internationaal' },
    national: { label: 'Hele land' },
    regional: { label: 'Regio' },
    local: { label: 'Lokaal' },
  },
  audiences: {
    patients: { label: 'Patiënten' },
    caregivers: { label: 'Mantelzorgers' },
    families: { label: 'Families' },
    professionals: { label: 'Zorgverleners' },
    'patient-organisations': { label: 'Patiëntenorganisaties' },
  },
  accessRoutes: {
    self: { label: 'Uzelf', explanation: 'U kunt zonder verwijzing contact opnemen.' },
    gp: { label: 'Huisarts', explanation: 'Een huisarts kan verwijzen.' },
    'hospital-specialist': {
      label: 'Medisch specialist',
      explanation: 'Een specialist in een ziekenhuis kan verwijzen.',
    },
    'ern-member': {
      label: 'Via een Europees referentienetwerk',
      explanation: 'Een ziekenhuis van een Europees referentienetwerk kan verwijzen.',
    },
  },
  statuses: {
    active: { label: 'Actief', explanation: 'De bronnen laten zien dat het actief is.' },
    unclear: { label: 'Niet aangetoond actueel', explanation: 'Geen bron laat zien dat het nog actief is.' },
    paused: { label: 'Gepauzeerd', explanation: 'Er worden voorlopig geen nieuwe mensen aangenomen.' },
    closed: { label: 'Gesloten', explanation: 'Het bestaat niet meer.' },
  },
  precisions: {
    building: { label: 'Gebouw', explanation: 'Het punt op de kaart is het gebouw.' },
    postcode: { label: 'Postcodegebied', explanation: 'Het punt op de kaart is het midden van het postcodegebied.' },
    city: { label: 'Plaats', explanation: 'Het punt op de kaart is het midden van de plaats, geen adres.' },
  },
  freshness: {
    fresh: { label: 'Bevestigd', explanation: 'Een verantwoordelijke heeft het de afgelopen zes maanden bevestigd.' },
    aging: {
      label: 'Enige tijd geleden bevestigd',
      explanation: 'Een verantwoordelijke heeft het zes tot negen maanden geleden bevestigd.',
    },
    stale: { label: 'Niet recent bevestigd', explanation: 'De laatste bevestiging is meer dan negen maanden geleden.' },
    unconfirmed: {
      label: 'Niet bevestigd',
      explanation: 'Verzameld van openbare pagina’s; nog niemand die verantwoordelijk is heeft het bevestigd.',
    },
  },
  accreditationStates: {
    current: { label: 'Actueel', explanation: 'Een bron noemt de erkenning, niet ouder dan vijf jaar of nog geldig.' },
    undated: { label: 'Zonder datum', explanation: 'Een bron noemt de erkenning, maar heeft geen datum.' },
    past: { label: 'Voorbij', explanation: 'De erkenning was er en is niet opnieuw bevestigd.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'De Europese vereniging voor neuro-endocriene tumoren (ENETS) onderzoekt hoe een team bij deze tumoren samenwerkt.',
    'ern-euracan': 'Lid van het Europees referentienetwerk voor zeldzame solide kanker bij volwassenen.',
    renaten: 'Lid van het Franse nationale netwerk voor zeldzame neuro-endocriene tumoren.',
    'es-valencia-reference':
      'Een referentie-eenheid aangewezen door het ministerie van gezondheid van de regio Valencia in Spanje.',
    'jp-rare-cancer-nen': 'In Japan vermeld als instelling gespecialiseerd in neuro-endocriene neoplasieën.',
    'endo-ern':
      'Lid van het Europees referentienetwerk voor zeldzame endocriene aandoeningen; telt hier voor tumoren van bijnier en hypofyse, medullaire schildklierkanker en paraganglioom.',
    ensat:
      'Genoemd door het Europese netwerk voor onderzoek naar bijniertumoren; telt hier voor feochromocytoom en paraganglioom.',
    'pheo-para-alliance':
      'Genoemd door de patiëntenorganisatie Pheo Para Alliance; telt hier voor feochromocytoom en paraganglioom.',
    nci: 'Genoemd door het National Cancer Institute van de Verenigde Staten voor kanker in het algemeen; zegt niets over neuro-endocriene tumoren.',
    'snmmi-rpt':
      'Genoemd door de Amerikaanse vereniging voor nucleaire geneeskunde en moleculaire beeldvorming voor behandeling met radioactieve medicijnen; daarmee alleen nog geen referentiecentrum.',
    'eanm-theranostics':
      'Genoemd door de Europese vereniging voor nucleaire geneeskunde voor scans en behandeling met radioactieve medicijnen; daarmee alleen nog geen referentiecentrum.',
    'unnamed-european':
      'De bron spreekt van een Europees excellentiecentrum zonder de instantie te noemen; telt niet als referentiecentrum.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Alle soorten kanker',
      explanation: 'Voor mensen met elke vorm van kanker, niet alleen neuro-endocriene tumoren.',
    },
    'rare-cancers': {
      label: 'Zeldzame kanker',
      explanation: 'Voor mensen met zeldzame kanker, niet alleen neuro-endocriene tumoren.',
    },
  },
};
