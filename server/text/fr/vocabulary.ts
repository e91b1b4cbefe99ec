import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: {
      label: 'Centre',
      explanation: 'Un hôpital ou une clinique dont l’équipe traite les tumeurs neuroendocrines.',
    },
    specialist: {
      label: 'Spécialiste',
      explanation: 'Un médecin ou une infirmière qui travaille sur les tumeurs neuroendocrines.',
    },
    'support-group': {
      label: 'Association ou groupe de patients',
      explanation: 'Des patients et des proches qui partagent leur expérience et des informations.',
    },
  },
  services: {
    surgery: { label: 'Chirurgie', explanation: 'Une opération pour retirer tout ou partie d’une tumeur.' },
    ssa: {
      label: 'Analogues de la somatostatine',
      explanation:
        'Des injections, le plus souvent mensuelles, qui freinent les hormones et la croissance de la tumeur (octréotide, lanréotide).',
    },
    'targeted-therapy': {
      label: 'Thérapie ciblée',
      explanation:
        'Des comprimés qui bloquent des signaux nécessaires à la croissance de la tumeur (par exemple évérolimus ou sunitinib).',
    },
    chemotherapy: {
      label: 'Chimiothérapie',
      explanation: 'Des médicaments qui détruisent les cellules à croissance rapide, en perfusion ou en comprimés.',
    },
    prrt: {
      label: 'PRRT (radiothérapie interne vectorisée)',
      explanation:
        'Un médicament radioactif, injecté dans une veine, qui se fixe sur les cellules tumorales (par exemple Lutathera).',
    },
    'liver-embolization': {
      label: 'Embolisation hépatique',
      explanation: 'Obturation, par une artère, des vaisseaux qui nourrissent les tumeurs du foie (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Ablation de tumeurs du foie',
      explanation: 'Destruction de tumeurs du foie par le chaud ou le froid, à travers une aiguille.',
    },
    'liver-surgery': {
      label: 'Chirurgie du foie',
      explanation: 'Une opération pour retirer une partie du foie qui porte des tumeurs.',
    },
    'liver-transplant': {
      label: 'Greffe de foie',
      explanation: 'Remplacement du foie par celui d’un donneur ; c’est rare.',
    },
    'external-beam-radiotherapy': {
      label: 'Radiothérapie externe',
      explanation: 'Des rayons dirigés sur une tumeur depuis l’extérieur du corps.',
    },
    iort: {
      label: 'Radiothérapie peropératoire',
      explanation: 'Une dose unique de rayons pendant une opération (IORT).',
    },
    immunotherapy: {
      label: 'Immunothérapie',
      explanation:
        'Des médicaments qui aident les défenses du corps à reconnaître et attaquer les cellules cancéreuses.',
    },
    interferon: {
      label: 'Interféron',
      explanation: 'Des injections d’une substance messagère qui peut freiner les tumeurs et les hormones.',
    },
    'mibg-therapy': {
      label: 'Traitement par MIBG',
      explanation:
        'Un médicament radioactif (MIBG à l’iode 131), utilisé pour le phéochromocytome et le paragangliome.',
    },
    'sstr-pet': {
      label: 'TEP des récepteurs de la somatostatine',
      explanation:
        'Un examen qui montre les cellules de tumeurs neuroendocrines dans tout le corps (DOTATATE, DOTATOC, gallium 68 ou cuivre 64).',
    },
    'fdg-pet': {
      label: 'TEP au FDG',
      explanation: 'Un examen au sucre radioactif qui montre les tumeurs à croissance rapide.',
    },
    pathology: {
      label: 'Relecture anatomopathologique',
      explanation: 'Un examen attentif des tissus au microscope, pour le type et le grade (Ki-67).',
    },
    genetics: {
      label: 'Conseil génétique',
      explanation: 'Conseil et tests pour les tumeurs présentes dans une famille (par exemple NEM1, NEM2, VHL ou SDH).',
    },
    mdt: {
      label: 'Réunion pluridisciplinaire (RCP)',
      explanation: 'Une réunion de médecins de plusieurs disciplines qui discutent ensemble de chaque patient.',
    },
    'clinical-trials': {
      label: 'Essais cliniques',
      explanation: 'Des études qui évaluent des traitements nouveaux ou connus.',
    },
    nutrition: { label: 'Nutrition', explanation: 'Une aide pour l’alimentation, le poids et la digestion.' },
    'palliative-care': {
      label: 'Soins palliatifs',
      explanation: 'Soulagement de la douleur et d’autres symptômes, avec ou sans autre traitement.',
    },
    'psycho-oncology': { label: 'Soutien psychologique', explanation: 'Un soutien pour le moral pendant un cancer.' },
    'nurse-specialist': {
      label: 'Infirmière spécialisée TNE',
      explanation:
        'Une infirmière formée aux tumeurs neuroendocrines, à qui les patients peuvent poser leurs questions.',
    },
    'second-opinion': {
      label: 'Deuxième avis',
      explanation: 'Une autre équipe regarde les résultats et donne son avis.',
    },
    telehealth: { label: 'Téléconsultation', explanation: 'Des rendez-vous par vidéo ou par téléphone.' },
    pediatric: { label: 'Soins pour enfants', explanation: 'Soins pour enfants et adolescents.' },
  },
  sites: {
    'small-bowel': { label: 'Intestin grêle', explanation: 'Le jéjunum et l’iléon ; on parle aussi d’intestin moyen.' },
    pancreas: {
      label: 'Pancréas',
      explanation: 'La glande derrière l’estomac ; l’insulinome et le gastrinome en font partie.',
    },
    lung: { label: 'Poumon', explanation: 'Les poumons et les bronches ; on parle aussi de carcinoïde bronchique.' },
    stomach: { label: 'Estomac', explanation: 'L’estomac, entre l’œsophage et l’intestin.' },
    duodenum: { label: 'Duodénum', explanation: 'La première partie de l’intestin grêle, juste après l’estomac.' },
    appendix: { label: 'Appendice', explanation: 'Le petit prolongement au début du gros intestin.' },
    colon: { label: 'Côlon', explanation: 'Le gros intestin sans sa dernière partie.' },
    rectum: { label: 'Rectum', explanation: 'La dernière partie du gros intestin.' },
    liver: {
      label: 'Foie (né dans le foie)',
      explanation: 'Tumeurs nées dans le foie ; les métastases du foie sont autre chose.',
    },
    'thyroid-medullary': {
      label: 'Thyroïde (médullaire)',
      explanation: 'Cancer médullaire de la glande thyroïde, dans le cou.',
    },
    'adrenal-pheochromocytoma': {
      label: 'Surrénale (phéochromocytome)',
      explanation: 'Une tumeur de la partie interne de la glande surrénale, au-dessus du rein.',
    },
    paraganglioma: {
      label: 'Paragangliome',
      explanation: 'Une tumeur du tissu nerveux hors de la surrénale, par exemple dans le cou.',
    },
    pituitary: { label: 'Hypophyse', explanation: 'La petite glande à hormones sous le cerveau.' },
    'skin-merkel': {
      label: 'Peau (cellules de Merkel)',
      explanation: 'Le carcinome à cellules de Merkel, un cancer neuroendocrine de la peau.',
    },
    thymus: { label: 'Thymus', explanation: 'La glande derrière le sternum.' },
    urinary: { label: 'Rein ou vessie', explanation: 'Les reins, la vessie et les voies urinaires.' },
    reproductive: {
      label: 'Ovaire, testicule, col de l’utérus ou prostate',
      explanation: 'Les organes de la reproduction.',
    },
    'unknown-primary': { label: 'Origine inconnue', explanation: 'L’endroit où la tumeur est née n’a pas été trouvé.' },
  },
  specialties: {
    'medical-oncology': { label: 'Oncologie médicale', explanation: 'Traitement du cancer par des médicaments.' },
    endocrinology: { label: 'Endocrinologie', explanation: 'Les hormones et les glandes qui les produisent.' },
    gastroenterology: { label: 'Gastro-entérologie', explanation: 'Estomac, intestin, foie et pancréas.' },
    surgery: { label: 'Chirurgie', explanation: 'Les opérations.' },
    'hepatobiliary-surgery': {
      label: 'Chirurgie du foie et du pancréas',
      explanation: 'Opérations du foie, des voies biliaires et du pancréas.',
    },
    'thoracic-surgery': { label: 'Chirurgie thoracique', explanation: 'Opérations des poumons et du thorax.' },
    'nuclear-medicine': {
      label: 'Médecine nucléaire',
      explanation: 'Examens et traitements avec des médicaments radioactifs.',
    },
    'interventional-radiology': {
      label: 'Radiologie interventionnelle',
      explanation: 'Traitements par les vaisseaux ou par une aiguille, guidés par l’image.',
    },
    radiology: { label: 'Radiologie', explanation: 'Images du corps : radiographie, échographie, scanner et IRM.' },
    pathology: { label: 'Anatomopathologie', explanation: 'Examen des tissus au microscope.' },
    'radiation-oncology': {
      label: 'Radiothérapie',
      explanation: 'Traitement du cancer par des rayons venant de l’extérieur.',
    },
    pulmonology: { label: 'Pneumologie', explanation: 'Maladies des poumons et des bronches.' },
    'clinical-genetics': { label: 'Génétique', explanation: 'Maladies présentes dans une famille.' },
    nursing: { label: 'Soins infirmiers', explanation: 'Soins et conseils par des infirmières et infirmiers.' },
    nutrition: { label: 'Nutrition', explanation: 'Alimentation, poids et digestion.' },
    'palliative-care': {
      label: 'Médecine palliative',
      explanation: 'Soulagement de la douleur et d’autres symptômes.',
    },
    'psycho-oncology': {
      label: 'Psycho-oncologie',
      explanation: 'Soutien psychologique des personnes atteintes d’un cancer.',
    },
    pediatrics: { label: 'Pédiatrie', explanation: 'Médecine des enfants et des adolescents.' },
  },
  formats: {
    'in-person': { label: 'Sur place', explanation: 'On se retrouve dans un même lieu.' },
    online: { label: 'En ligne', explanation: 'On se retrouve en vidéo.' },
    phone: { label: 'Par téléphone', explanation: 'On se parle au téléphone.' },
    forum: { label: 'Forum', explanation: 'On s’écrit dans un forum ou un groupe de réseau social.' },
    'one-to-one': { label: 'À deux', explanation: 'Deux personnes se parlent.' },
  },
  scopes: {
    international: { label: 'International' },
    national: { label: 'Tout le pays' },
    regional: { label: 'Région' },
    local: { label: 'Local' },
  },
  audiences: {
    patients: { label: 'Patients' },
    caregivers: { label: 'Aidants' },
    families: { label: 'Familles' },
    professionals: { label: 'Professionnels de santé' },
    'patient-organisations': { label: 'Associations de patients' },
  },
  accessRoutes: {
    self: { label: 'Vous-même', explanation: 'Vous pouvez les contacter sans être adressé par un médecin.' },
    gp: { label: 'Médecin traitant', explanation: 'Un médecin traitant peut adresser un patient.' },
    'hospital-specialist': {
      label: 'Spécialiste hospitalier',
      explanation: 'Un spécialiste à l’hôpital peut adresser un patient.',
    },
    'ern-member': {
      label: 'Par un réseau européen de référence',
      explanation: 'Un hôpital d’un réseau européen de référence peut adresser un patient.',
    },
  },
  statuses: {
    active: { label: 'Actif', explanation: 'Ses sources le montrent en activité.' },
    unclear: { label: 'Activité non établie', explanation: 'Aucune source ne montre une activité actuelle.' },
    paused: { label: 'En pause', explanation: 'Pas de nouvelles personnes pour le moment.' },
    closed: { label: 'Fermé', explanation: 'N’existe plus.' },
  },
  precisions: {
    building: { label: 'Bâtiment', explanation: 'Le point sur la carte est le bâtiment.' },
    postcode: {
      label: 'Zone du code postal',
      explanation: 'Le point sur la carte est le milieu de la zone du code postal.',
    },
    city: { label: 'Ville', explanation: 'Le point sur la carte est le milieu de la ville, pas une adresse.' },
  },
  freshness: {
    fresh: { label: 'Confirmé', explanation: 'Un responsable l’a confirmé ces six derniers mois.' },
    aging: {
      label: 'Confirmé il y a quelque temps',
      explanation: 'Un responsable l’a confirmé il y a six à neuf mois.',
    },
    stale: { label: 'Pas confirmé récemment', explanation: 'La dernière confirmation date de plus de neuf mois.' },
    unconfirmed: {
      label: 'Non confirmé',
      explanation: 'Recueilli sur des pages publiques ; aucun responsable ne l’a encore confirmé.',
    },
  },
  accreditationStates: {
    current: { label: 'Actuelle', explanation: 'Une source la cite, datée de moins de cinq ans ou encore valable.' },
    undated: { label: 'Sans date', explanation: 'Une source la cite mais ne porte pas de date.' },
    past: { label: 'Passée', explanation: 'Elle a existé et n’a pas été confirmée de nouveau.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'La Société européenne des tumeurs neuroendocrines (ENETS) examine comment une équipe travaille ensemble sur ces tumeurs.',
    'ern-euracan': 'Membre du réseau européen de référence pour les cancers solides rares de l’adulte.',
    renaten: 'Membre du réseau national français des tumeurs neuroendocrines rares.',
    'es-valencia-reference':
      'Une unité de référence désignée par le ministère de la santé de la région de Valence, en Espagne.',
    'jp-rare-cancer-nen': 'Inscrit au Japon comme établissement spécialisé dans les néoplasies neuroendocrines.',
    'endo-ern':
      'Membre du réseau européen de référence pour les maladies endocriniennes rares ; compte ici pour les tumeurs de la surrénale et de l’hypophyse, le cancer médullaire de la thyroïde et le paragangliome.',
    ensat:
      'Désigné par le réseau européen d’étude des tumeurs surrénaliennes ; compte ici pour le phéochromocytome et le paragangliome.',
    'pheo-para-alliance':
      'Désigné par l’association de patients Pheo Para Alliance ; compte ici pour le phéochromocytome et le paragangliome.',
    nci: 'Désigné par l’Institut national du cancer des États-Unis pour le cancer en général ; ne dit rien des tumeurs neuroendocrines.',
    'snmmi-rpt':
      'Désigné par la Société américaine de médecine nucléaire et d’imagerie moléculaire pour les traitements radioactifs ; cela seul n’en fait pas un centre de référence.',
    'eanm-theranostics':
      'Désigné par l’Association européenne de médecine nucléaire pour les examens et traitements radioactifs ; cela seul n’en fait pas un centre de référence.',
    'unnamed-european':
      'La source parle d’un centre européen d’excellence sans nommer l’organisme ; ne compte pas comme centre de référence.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Tous les cancers',
      explanation: 'Pour les personnes atteintes de tout cancer, pas seulement de tumeurs neuroendocrines.',
    },
    'rare-cancers': {
      label: 'Cancers rares',
      explanation: 'Pour les personnes atteintes de cancers rares, pas seulement de tumeurs neuroendocrines.',
    },
  },
};
