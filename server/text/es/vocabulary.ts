import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: { label: 'Centro', explanation: 'Un hospital o clínica con un equipo que trata tumores neuroendocrinos.' },
    specialist: {
      label: 'Especialista',
      explanation: 'Personal médico o de enfermería que trabaja con tumores neuroendocrinos.',
    },
    'support-group': {
      label: 'Grupo de apoyo',
      explanation: 'Pacientes y familias que comparten experiencia e información.',
    },
  },
  services: {
    surgery: { label: 'Cirugía', explanation: 'Una operación para extirpar un tumor o parte de él.' },
    ssa: {
      label: 'Análogos de somatostatina',
      explanation:
        'Inyecciones, por lo general mensuales, que frenan las hormonas y el crecimiento del tumor (octreotida, lanreotida).',
    },
    'targeted-therapy': {
      label: 'Terapia dirigida',
      explanation: 'Comprimidos que bloquean señales que el tumor necesita para crecer (como everolimus o sunitinib).',
    },
    chemotherapy: {
      label: 'Quimioterapia',
      explanation: 'Medicamentos que destruyen células de crecimiento rápido, por vena o en comprimidos.',
    },
    prrt: {
      label: 'PRRT (terapia con radionúclidos)',
      explanation:
        'Un medicamento radiactivo que se da por una vena y se une a las células del tumor (como Lutathera).',
    },
    'liver-embolization': {
      label: 'Embolización hepática',
      explanation:
        'Cierre, a través de una arteria, de los vasos que alimentan los tumores del hígado (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Ablación hepática',
      explanation: 'Destrucción de tumores del hígado con calor o frío a través de una aguja.',
    },
    'liver-surgery': {
      label: 'Cirugía del hígado',
      explanation: 'Una operación para extirpar una parte del hígado con tumores.',
    },
    'liver-transplant': {
      label: 'Trasplante de hígado',
      explanation: 'Sustitución del hígado por el de un donante; se hace pocas veces.',
    },
    'external-beam-radiotherapy': {
      label: 'Radioterapia externa',
      explanation: 'Radiación dirigida al tumor desde fuera del cuerpo.',
    },
    iort: {
      label: 'Radioterapia intraoperatoria',
      explanation: 'Una dosis única de radiación durante una operación (IORT).',
    },
    immunotherapy: {
      label: 'Inmunoterapia',
      explanation: 'Medicamentos que ayudan a las defensas a reconocer y atacar las células del cáncer.',
    },
    interferon: {
      label: 'Interferón',
      explanation: 'Inyecciones de una sustancia mensajera que puede frenar tumores y hormonas.',
    },
    'mibg-therapy': {
      label: 'Terapia con MIBG',
      explanation: 'Un medicamento radiactivo (MIBG con yodo 131), usado en feocromocitoma y paraganglioma.',
    },
    'sstr-pet': {
      label: 'PET de receptores de somatostatina',
      explanation:
        'Una imagen que muestra las células de tumores neuroendocrinos en todo el cuerpo (DOTATATE, DOTATOC, galio 68 o cobre 64).',
    },
    'fdg-pet': {
      label: 'PET con FDG',
      explanation: 'Una imagen con azúcar radiactivo que muestra tumores de crecimiento rápido.',
    },
    pathology: {
      label: 'Revisión de anatomía patológica',
      explanation: 'Un examen detallado del tejido al microscopio, para conocer el tipo y el grado (Ki-67).',
    },
    genetics: {
      label: 'Asesoramiento genético',
      explanation: 'Consejo y pruebas para tumores que se dan en familias (como MEN1, MEN2, VHL o SDH).',
    },
    mdt: {
      label: 'Comité de tumores',
      explanation: 'Una reunión de médicos de varias especialidades que estudian juntos cada caso.',
    },
    'clinical-trials': {
      label: 'Ensayos clínicos',
      explanation: 'Estudios que prueban tratamientos nuevos o conocidos.',
    },
    nutrition: { label: 'Nutrición', explanation: 'Ayuda con la alimentación, el peso y la digestión.' },
    'palliative-care': {
      label: 'Cuidados paliativos',
      explanation: 'Alivio del dolor y de otros síntomas, junto con otro tratamiento o sin él.',
    },
    'psycho-oncology': { label: 'Apoyo psicológico', explanation: 'Apoyo emocional durante un cáncer.' },
    'nurse-specialist': {
      label: 'Enfermería especializada en TNE',
      explanation: 'Personal de enfermería formado en tumores neuroendocrinos al que los pacientes pueden preguntar.',
    },
    'second-opinion': { label: 'Segunda opinión', explanation: 'Otro equipo mira los resultados y da su opinión.' },
    telehealth: { label: 'Consulta por vídeo o teléfono', explanation: 'Citas por vídeo o teléfono.' },
    pediatric: { label: 'Atención a niños', explanation: 'Atención a niños y adolescentes.' },
  },
  sites: {
    'small-bowel': {
      label: 'Intestino delgado',
      explanation: 'El yeyuno y el íleon; también llamado intestino medio.',
    },
    pancreas: {
      label: 'Páncreas',
      explanation: 'La glándula detrás del estómago; aquí entran también el insulinoma y el gastrinoma.',
    },
    lung: { label: 'Pulmón', explanation: 'Los pulmones y los bronquios; también llamado carcinoide bronquial.' },
    stomach: { label: 'Estómago', explanation: 'El estómago, entre el esófago y el intestino.' },
    duodenum: { label: 'Duodeno', explanation: 'La primera parte del intestino delgado, justo después del estómago.' },
    appendix: { label: 'Apéndice', explanation: 'La pequeña prolongación al inicio del intestino grueso.' },
    colon: { label: 'Colon', explanation: 'El intestino grueso sin su última parte.' },
    rectum: { label: 'Recto', explanation: 'La última parte del intestino grueso.' },
    liver: {
      label: 'Hígado (originado allí)',
      explanation: 'Tumores que se originaron en el hígado; las metástasis en el hígado son otra cosa.',
    },
    'thyroid-medullary': {
      label: 'Tiroides (medular)',
      explanation: 'Cáncer medular de la glándula tiroides, en el cuello.',
    },
    'adrenal-pheochromocytoma': {
      label: 'Glándula suprarrenal (feocromocitoma)',
      explanation: 'Un tumor de la parte interna de la glándula suprarrenal, encima del riñón.',
    },
    paraganglioma: {
      label: 'Paraganglioma',
      explanation: 'Un tumor de tejido nervioso fuera de la glándula suprarrenal, por ejemplo en el cuello.',
    },
    pituitary: { label: 'Hipófisis', explanation: 'La pequeña glándula de hormonas debajo del cerebro.' },
    'skin-merkel': {
      label: 'Piel (células de Merkel)',
      explanation: 'Carcinoma de células de Merkel, un cáncer neuroendocrino de la piel.',
    },
    thymus: { label: 'Timo', explanation: 'La glándula detrás del esternón.' },
    urinary: { label: 'Riñón o vejiga', explanation: 'Los riñones, la vejiga y las vías urinarias.' },
    reproductive: {
      label: 'Ovario, testículo, cuello uterino o próstata',
      explanation: 'Los órganos de la reproducción.',
    },
    'unknown-primary': { label: 'Origen desconocido', explanation: 'No se ha encontrado dónde se originó el tumor.' },
  },
  specialties: {
    'medical-oncology': { label: 'Oncología médica', explanation: 'Tratamiento del cáncer con medicamentos.' },
    endocrinology: { label: 'Endocrinología', explanation: 'Las hormonas y las glándulas que las producen.' },
    gastroenterology: { label: 'Aparato digestivo', explanation: 'Estómago, intestino, hígado y páncreas.' },
    surgery: { label: 'Cirugía', explanation: 'Operaciones.' },
    'hepatobiliary-surgery': {
      label: 'Cirugía de hígado y páncreas',
      explanation: 'Operaciones de hígado, vías biliares y páncreas.',
    },
    'thoracic-surgery': { label: 'Cirugía torácica', explanation: 'Operaciones de los pulmones y el tórax.' },
    'nuclear-medicine': {
      label: 'Medicina nuclear',
      explanation: 'Imágenes y tratamientos con medicamentos radiactivos.',
    },
    'interventional-radiology': {
      label: 'Radiología intervencionista',
      explanation: 'Tratamientos a través de vasos sanguíneos o agujas, guiados por imagen.',
    },
    radiology: { label: 'Radiología', explanation: 'Imágenes del cuerpo: radiografía, ecografía, TC y resonancia.' },
    pathology: { label: 'Anatomía patológica', explanation: 'Examen del tejido al microscopio.' },
    'radiation-oncology': {
      label: 'Oncología radioterápica',
      explanation: 'Tratamiento del cáncer con radiación desde fuera.',
    },
    pulmonology: { label: 'Neumología', explanation: 'Enfermedades de los pulmones y los bronquios.' },
    'clinical-genetics': { label: 'Genética', explanation: 'Enfermedades que se dan en familias.' },
    nursing: { label: 'Enfermería', explanation: 'Cuidados y consejos del personal de enfermería.' },
    nutrition: { label: 'Nutrición', explanation: 'Alimentación, peso y digestión.' },
    'palliative-care': { label: 'Medicina paliativa', explanation: 'Alivio del dolor y de otros síntomas.' },
    'psycho-oncology': { label: 'Psicooncología', explanation: 'Atención psicológica a personas con cáncer.' },
    pediatrics: { label: 'Pediatría', explanation: 'Medicina de niños y adolescentes.' },
  },
  formats: {
    'in-person': { label: 'Presencial', explanation: 'Las personas se reúnen en un lugar.' },
    online: { label: 'En línea', explanation: 'Las personas se reúnen por vídeo.' },
    phone: { label: 'Por teléfono', explanation: 'Las personas hablan por teléfono.' },
    forum: { label: 'Foro', explanation: 'Las personas se escriben en un foro o grupo de red social.' },
    'one-to-one': { label: 'De persona a persona', explanation: 'Dos personas hablan entre sí.' },
  },
  scopes: {
    international: { label: 'Internacional' },
    national: { label: 'Todo el país' },
    regional: { label: 'Región' },
    local: { label: 'Local' },
  },
  audiences: {
    patients: { label: 'Pacientes' },
    caregivers: { label: 'Cuidadores' },
    families: { label: 'Familias' },
    professionals: { label: 'Profesionales sanitarios' },
    'patient-organisations': { label: 'Organizaciones de pacientes' },
  },
  accessRoutes: {
    self: { label: 'Usted mismo', explanation: 'Puede contactar sin volante de un médico.' },
    gp: { label: 'Médico de familia', explanation: 'Un médico de familia puede derivar.' },
    'hospital-specialist': {
      label: 'Especialista de hospital',
      explanation: 'Un especialista de un hospital puede derivar.',
    },
    'ern-member': {
      label: 'Por una red europea de referencia',
      explanation: 'Un hospital de una red europea de referencia puede derivar.',
    },
  },
  statuses: {
    active: { label: 'Activo', explanation: 'Sus fuentes lo muestran en funcionamiento.' },
    unclear: {
      label: 'Sin prueba de que siga activo',
      explanation: 'Ninguna fuente muestra que siga en funcionamiento.',
    },
    paused: { label: 'En pausa', explanation: 'De momento no acepta a personas nuevas.' },
    closed: { label: 'Cerrado', explanation: 'Ya no existe.' },
  },
  precisions: {
    building: { label: 'Edificio', explanation: 'El punto en el mapa es el edificio.' },
    postcode: {
      label: 'Zona del código postal',
      explanation: 'El punto en el mapa es el centro de la zona del código postal.',
    },
    city: { label: 'Localidad', explanation: 'El punto en el mapa es el centro de la localidad, no una dirección.' },
  },
  freshness: {
    fresh: { label: 'Confirmado', explanation: 'Una persona responsable lo confirmó en los últimos seis meses.' },
    aging: {
      label: 'Confirmado hace algún tiempo',
      explanation: 'Una persona responsable lo confirmó hace entre seis y nueve meses.',
    },
    stale: { label: 'Sin confirmar últimamente', explanation: 'La última confirmación tiene más de nueve meses.' },
    unconfirmed: {
      label: 'Sin confirmar',
      explanation: 'Recogido de páginas públicas; ningún responsable lo ha confirmado todavía.',
    },
  },
  accreditationStates: {
    current: {
      label: 'Actual',
      explanation: 'Una fuente la nombra, con fecha de hace menos de cinco años o aún válida.',
    },
    undated: { label: 'Sin fecha', explanation: 'Una fuente la nombra, pero no lleva fecha.' },
    past: { label: 'Pasada', explanation: 'La tuvo y no se ha vuelto a confirmar.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'La Sociedad Europea de Tumores Neuroendocrinos (ENETS) examina cómo trabaja un equipo en estos tumores.',
    'ern-euracan': 'Miembro de la Red Europea de Referencia de cánceres sólidos raros del adulto.',
    renaten: 'Miembro de la red nacional francesa de tumores neuroendocrinos raros.',
    'es-valencia-reference': 'Unidad de referencia designada por la Conselleria de Sanitat de la Comunitat Valenciana.',
    'jp-rare-cancer-nen': 'Incluido en Japón como centro especializado en neoplasias neuroendocrinas.',
    'endo-ern':
      'Miembro de la Red Europea de Referencia de enfermedades endocrinas raras; cuenta aquí para tumores suprarrenales y de la hipófisis, cáncer medular de tiroides y paraganglioma.',
    ensat:
      'Nombrado por la Red Europea para el Estudio de los Tumores Suprarrenales; cuenta aquí para feocromocitoma y paraganglioma.',
    'pheo-para-alliance':
      'Nombrado por la organización de pacientes Pheo Para Alliance; cuenta aquí para feocromocitoma y paraganglioma.',
    nci: 'Nombrado por el Instituto Nacional del Cáncer de Estados Unidos para el cáncer en general; no dice nada sobre los tumores neuroendocrinos.',
    'snmmi-rpt':
      'Nombrado por la Sociedad de Medicina Nuclear e Imagen Molecular de Estados Unidos para tratamientos radiactivos; solo por eso no es un centro de referencia.',
    'eanm-theranostics':
      'Nombrado por la Asociación Europea de Medicina Nuclear para imágenes y tratamientos radiactivos; solo por eso no es un centro de referencia.',
    'unnamed-european':
      'La fuente habla de un centro europeo de excelencia sin nombrar la entidad; no cuenta como centro de referencia.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Todos los cánceres',
      explanation: 'Para personas con cualquier cáncer, no solo con tumores neuroendocrinos.',
    },
    'rare-cancers': {
      label: 'Cánceres raros',
      explanation: 'Para personas con cánceres raros, no solo con tumores neuroendocrinos.',
    },
  },
};
