import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: {
      label: 'Centro',
      explanation: 'Un ospedale o una clinica con un’équipe che cura i tumori neuroendocrini.',
    },
    specialist: {
      label: 'Specialista',
      explanation: 'Un medico o un infermiere che si occupa di tumori neuroendocrini.',
    },
    'support-group': {
      label: 'Gruppo di supporto',
      explanation: 'Pazienti e familiari che condividono esperienze e informazioni.',
    },
  },
  services: {
    surgery: { label: 'Chirurgia', explanation: 'Un’operazione per asportare un tumore o una sua parte.' },
    ssa: {
      label: 'Analoghi della somatostatina',
      explanation:
        'Iniezioni, di solito mensili, che rallentano gli ormoni e la crescita del tumore (octreotide, lanreotide).',
    },
    'targeted-therapy': {
      label: 'Terapia mirata',
      explanation:
        'Compresse che bloccano segnali di cui il tumore ha bisogno per crescere (come everolimus o sunitinib).',
    },
    chemotherapy: {
      label: 'Chemioterapia',
      explanation: 'Farmaci che distruggono le cellule a crescita rapida, per flebo o in compresse.',
    },
    prrt: {
      label: 'PRRT (terapia radiorecettoriale)',
      explanation: 'Un farmaco radioattivo, dato in vena, che si lega alle cellule del tumore (come Lutathera).',
    },
    'liver-embolization': {
      label: 'Embolizzazione epatica',
      explanation: 'Chiusura, attraverso un’arteria, dei vasi che nutrono i tumori del fegato (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Ablazione epatica',
      explanation: 'Distruzione di tumori del fegato con il caldo o il freddo attraverso un ago.',
    },
    'liver-surgery': {
      label: 'Chirurgia del fegato',
      explanation: 'Un’operazione per asportare una parte del fegato con tumori.',
    },
    'liver-transplant': {
      label: 'Trapianto di fegato',
      explanation: 'Sostituzione del fegato con quello di un donatore; è raro.',
    },
    'external-beam-radiotherapy': {
      label: 'Radioterapia esterna',
      explanation: 'Radiazioni dirette sul tumore dall’esterno del corpo.',
    },
    iort: {
      label: 'Radioterapia intraoperatoria',
      explanation: 'Una singola dose di radiazioni durante un’operazione (IORT).',
    },
    immunotherapy: {
      label: 'Immunoterapia',
      explanation: 'Farmaci che aiutano le difese a riconoscere e attaccare le cellule del cancro.',
    },
    interferon: {
      label: 'Interferone',
      explanation: 'Iniezioni di una sostanza messaggera che può rallentare tumori e ormoni.',
    },
    'mibg-therapy': {
      label: 'Terapia con MIBG',
      explanation: 'Un farmaco radioattivo (MIBG con iodio 131), usato per feocromocitoma e paraganglioma.',
    },
    'sstr-pet': {
      label: 'PET dei recettori della somatostatina',
      explanation:
        'Un esame che mostra le cellule dei tumori neuroendocrini in tutto il corpo (DOTATATE, DOTATOC, gallio 68 o rame 64).',
    },
    'fdg-pet': {
      label: 'PET con FDG',
      explanation: 'Un esame con zucchero radioattivo che mostra i tumori a crescita rapida.',
    },
    pathology: {
      label: 'Revisione anatomopatologica',
      explanation: 'Un esame attento del tessuto al microscopio, per tipo e grado (Ki-67).',
    },
    genetics: {
      label: 'Consulenza genetica',
      explanation: 'Consulenza e test per tumori presenti in famiglia (come MEN1, MEN2, VHL o SDH).',
    },
    mdt: {
      label: 'Gruppo multidisciplinare',
      explanation: 'Una riunione di medici di più specialità che discutono insieme ogni caso.',
    },
    'clinical-trials': { label: 'Studi clinici', explanation: 'Studi che provano trattamenti nuovi o già noti.' },
    nutrition: { label: 'Nutrizione', explanation: 'Aiuto per alimentazione, peso e digestione.' },
    'palliative-care': {
      label: 'Cure palliative',
      explanation: 'Sollievo dal dolore e da altri sintomi, insieme ad altre cure o senza.',
    },
    'psycho-oncology': { label: 'Supporto psicologico', explanation: 'Sostegno emotivo durante un tumore.' },
    'nurse-specialist': {
      label: 'Infermiere specializzato NET',
      explanation: 'Un infermiere formato sui tumori neuroendocrini a cui i pazienti possono rivolgersi.',
    },
    'second-opinion': {
      label: 'Secondo parere',
      explanation: 'Un’altra équipe guarda i referti e dice che cosa ne pensa.',
    },
    telehealth: { label: 'Televisita', explanation: 'Appuntamenti in video o al telefono.' },
    pediatric: { label: 'Cure per bambini', explanation: 'Cure per bambini e adolescenti.' },
  },
  sites: {
    'small-bowel': { label: 'Intestino tenue', explanation: 'Il digiuno e l’ileo; detto anche intestino medio.' },
    pancreas: {
      label: 'Pancreas',
      explanation: 'La ghiandola dietro lo stomaco; qui rientrano anche insulinoma e gastrinoma.',
    },
    lung: { label: 'Polmone', explanation: 'I polmoni e i bronchi; detto anche carcinoide bronchiale.' },
    stomach: { label: 'Stomaco', explanation: 'Lo stomaco, tra esofago e intestino.' },
    duodenum: { label: 'Duodeno', explanation: 'La prima parte dell’intestino tenue, subito dopo lo stomaco.' },
    appendix: { label: 'Appendice', explanation: 'Il piccolo prolungamento all’inizio dell’intestino crasso.' },
    colon: { label: 'Colon', explanation: 'L’intestino crasso senza la sua ultima parte.' },
    rectum: { label: 'Retto', explanation: 'L’ultima parte dell’intestino crasso.' },
    liver: {
      label: 'Fegato (nato lì)',
      explanation: 'Tumori nati nel fegato; le metastasi nel fegato sono un’altra cosa.',
    },
    'thyroid-medullary': { label: 'Tiroide (midollare)', explanation: 'Tumore midollare della tiroide, nel collo.' },
    'adrenal-pheochromocytoma': {
      label: 'Surrene (feocromocitoma)',
      explanation: 'Un tumore della parte interna del surrene, sopra il rene.',
    },
    paraganglioma: {
      label: 'Paraganglioma',
      explanation: 'Un tumore di tessuto nervoso fuori dal surrene, per esempio nel collo.',
    },
    pituitary: { label: 'Ipofisi', explanation: 'La piccola ghiandola di ormoni sotto il cervello.' },
    'skin-merkel': {
      label: 'Pelle (cellule di Merkel)',
      explanation: 'Il carcinoma a cellule di Merkel, un tumore neuroendocrino della pelle.',
    },
    thymus: { label: 'Timo', explanation: 'La ghiandola dietro lo sterno.' },
    urinary: { label: 'Rene o vescica', explanation: 'I reni, la vescica e le vie urinarie.' },
    reproductive: {
      label: 'Ovaio, testicolo, cervice uterina o prostata',
      explanation: 'Gli organi della riproduzione.',
    },
    'unknown-primary': { label: 'Origine sconosciuta', explanation: 'Non è stato trovato dove è nato il tumore.' },
  },
  specialties: {
    'medical-oncology': { label: 'Oncologia medica', explanation: 'Cura dei tumori con farmaci.' },
    endocrinology: { label: 'Endocrinologia', explanation: 'Gli ormoni e le ghiandole che li producono.' },
    gastroenterology: { label: 'Gastroenterologia', explanation: 'Stomaco, intestino, fegato e pancreas.' },
    surgery: { label: 'Chirurgia', explanation: 'Operazioni.' },
    'hepatobiliary-surgery': {
      label: 'Chirurgia di fegato e pancreas',
      explanation: 'Operazioni di fegato, vie biliari e pancreas.',
    },
    'thoracic-surgery': { label: 'Chirurgia toracica', explanation: 'Operazioni dei polmoni e del torace.' },
    'nuclear-medicine': { label: 'Medicina nucleare', explanation: 'Esami e cure con farmaci radioattivi.' },
    'interventional-radiology': {
      label: 'Radiologia interventistica',
      explanation: 'Trattamenti attraverso i vasi o con aghi, guidati dalle immagini.',
    },
    radiology: { label: 'Radiologia', explanation: 'Immagini del corpo: radiografia, ecografia, TC e risonanza.' },
    pathology: { label: 'Anatomia patologica', explanation: 'Esame del tessuto al microscopio.' },
    'radiation-oncology': {
      label: 'Radioterapia oncologica',
      explanation: 'Cura dei tumori con radiazioni dall’esterno.',
    },
    pulmonology: { label: 'Pneumologia', explanation: 'Malattie dei polmoni e dei bronchi.' },
    'clinical-genetics': { label: 'Genetica', explanation: 'Malattie presenti in famiglia.' },
    nursing: { label: 'Infermieristica', explanation: 'Assistenza e consigli di infermieri.' },
    nutrition: { label: 'Nutrizione', explanation: 'Alimentazione, peso e digestione.' },
    'palliative-care': { label: 'Medicina palliativa', explanation: 'Sollievo dal dolore e da altri sintomi.' },
    'psycho-oncology': { label: 'Psico-oncologia', explanation: 'Sostegno psicologico per chi ha un tumore.' },
    pediatrics: { label: 'Pediatria', explanation: 'Medicina per bambini e adolescenti.' },
  },
  formats: {
    'in-person': { label: 'Di persona', explanation: 'Ci si incontra in un luogo.' },
    online: { label: 'Online', explanation: 'Ci si incontra in video.' },
    phone: { label: 'Per telefono', explanation: 'Ci si parla al telefono.' },
    forum: { label: 'Forum', explanation: 'Ci si scrive in un forum o in un gruppo di un social network.' },
    'one-to-one': { label: 'A tu per tu', explanation: 'Due persone parlano tra loro.' },
  },
  scopes: {
    international: { label: 'Internazionale' },
    national: { label: 'Tutto il paese' },
    regional: { label: 'Regione' },
    local: { label: 'Locale' },
  },
  audiences: {
    patients: { label: 'Pazienti' },
    caregivers: { label: 'Caregiver' },
    families: { label: 'Famiglie' },
    professionals: { label: 'Professionisti sanitari' },
    'patient-organisations': { label: 'Associazioni di pazienti' },
  },
  accessRoutes: {
    self: { label: 'Lei stesso', explanation: 'Può contattarli senza impegnativa.' },
    gp: { label: 'Medico di famiglia', explanation: 'Un medico di famiglia può inviare un paziente.' },
    'hospital-specialist': {
      label: 'Specialista ospedaliero',
      explanation: 'Uno specialista di un ospedale può inviare un paziente.',
    },
    'ern-member': {
      label: 'Tramite una rete europea di riferimento',
      explanation: 'Un ospedale di una rete europea di riferimento può inviare un paziente.',
    },
  },
  statuses: {
    active: { label: 'Attivo', explanation: 'Le fonti lo mostrano in attività.' },
    unclear: { label: 'Non risulta attuale', explanation: 'Nessuna fonte mostra che sia ancora in attività.' },
    paused: { label: 'In pausa', explanation: 'Per ora non accoglie nuove persone.' },
    closed: { label: 'Chiuso', explanation: 'Non esiste più.' },
  },
  precisions: {
    building: { label: 'Edificio', explanation: 'Il punto sulla mappa è l’edificio.' },
    postcode: {
      label: 'Zona del codice postale',
      explanation: 'Il punto sulla mappa è il centro della zona del codice postale.',
    },
    city: { label: 'Città', explanation: 'Il punto sulla mappa è il centro della città, non un indirizzo.' },
  },
  freshness: {
    fresh: { label: 'Confermato', explanation: 'Un responsabile lo ha confermato negli ultimi sei mesi.' },
    aging: { label: 'Confermato tempo fa', explanation: 'Un responsabile lo ha confermato da sei a nove mesi fa.' },
    stale: { label: 'Non confermato di recente', explanation: 'L’ultima conferma risale a più di nove mesi fa.' },
    unconfirmed: {
      label: 'Non confermato',
      explanation: 'Raccolto da pagine pubbliche; nessun responsabile lo ha ancora confermato.',
    },
  },
  accreditationStates: {
    current: { label: 'Attuale', explanation: 'Una fonte lo cita, datata entro cinque anni o ancora valida.' },
    undated: { label: 'Senza data', explanation: 'Una fonte lo cita ma non porta data.' },
    past: { label: 'Passato', explanation: 'C’è stato e non è stato confermato di nuovo.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'La Società europea dei tumori neuroendocrini (ENETS) esamina come un’équipe lavora insieme su questi tumori.',
    'ern-euracan': 'Membro della rete europea di riferimento per i tumori solidi rari dell’adulto.',
    renaten: 'Membro della rete nazionale francese per i tumori neuroendocrini rari.',
    'es-valencia-reference':
      'Unità di riferimento nominata dal ministero della salute della regione di Valencia, in Spagna.',
    'jp-rare-cancer-nen': 'Elencato in Giappone come struttura specializzata in neoplasie neuroendocrine.',
    'endo-ern':
      'Membro della rete europea di riferimento per le malattie endocrine rare; vale qui per tumori del surrene e dell’ipofisi, tumore midollare della tiroide e paraganglioma.',
    ensat:
      'Nominato dalla rete europea per lo studio dei tumori del surrene; vale qui per feocromocitoma e paraganglioma.',
    'pheo-para-alliance':
      'Nominato dall’associazione di pazienti Pheo Para Alliance; vale qui per feocromocitoma e paraganglioma.',
    nci: 'Nominato dall’Istituto nazionale dei tumori degli Stati Uniti per i tumori in generale; non dice nulla sui tumori neuroendocrini.',
    'snmmi-rpt':
      'Nominato dalla società statunitense di medicina nucleare e imaging molecolare per cure con farmaci radioattivi; da solo non ne fa un centro di riferimento.',
    'eanm-theranostics':
      'Nominato dall’Associazione europea di medicina nucleare per esami e cure con farmaci radioattivi; da solo non ne fa un centro di riferimento.',
    'unnamed-european':
      'La fonte parla di un centro europeo di eccellenza senza nominare l’ente; non vale come centro di riferimento.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Tutti i tumori',
      explanation: 'Per persone con qualsiasi tumore, non solo neuroendocrino.',
    },
    'rare-cancers': { label: 'Tumori rari', explanation: 'Per persone con tumori rari, non solo neuroendocrini.' },
  },
};
