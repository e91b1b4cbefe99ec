import type { Vocabulary } from '../en/vocabulary.ts';
import { schemeTerms } from '../scheme-terms.ts';

export const vocabulary: Vocabulary = {
  kinds: {
    center: {
      label: 'Centro',
      explanation: 'Um hospital ou clínica com uma equipa que trata tumores neuroendócrinos.',
    },
    specialist: {
      label: 'Especialista',
      explanation: 'Profissional de medicina ou enfermagem que trabalha com tumores neuroendócrinos.',
    },
    'support-group': {
      label: 'Grupo de apoio',
      explanation: 'Doentes e famílias que partilham experiências e informação.',
    },
  },
  services: {
    surgery: { label: 'Cirurgia', explanation: 'Uma operação para retirar um tumor ou parte dele.' },
    ssa: {
      label: 'Análogos da somatostatina',
      explanation:
        'Injeções, em geral mensais, que travam as hormonas e o crescimento do tumor (octreótido, lanreótido).',
    },
    'targeted-therapy': {
      label: 'Terapia-alvo',
      explanation:
        'Comprimidos que bloqueiam sinais de que o tumor precisa para crescer (como everolímus ou sunitinib).',
    },
    chemotherapy: {
      label: 'Quimioterapia',
      explanation: 'Medicamentos que destroem células de crescimento rápido, na veia ou em comprimidos.',
    },
    prrt: {
      label: 'PRRT (terapia com radionuclídeos)',
      explanation: 'Um medicamento radioativo, dado numa veia, que se liga às células do tumor (como Lutathera).',
    },
    'liver-embolization': {
      label: 'Embolização hepática',
      explanation: 'Fecho, através de uma artéria, dos vasos que alimentam os tumores do fígado (TAE, TACE, SIRT).',
    },
    'liver-ablation': {
      label: 'Ablação hepática',
      explanation: 'Destruição de tumores do fígado com calor ou frio através de uma agulha.',
    },
    'liver-surgery': {
      label: 'Cirurgia do fígado',
      explanation: 'Uma operação para retirar uma parte do fígado com tumores.',
    },
    'liver-transplant': {
      label: 'Transplante de fígado',
      explanation: 'Substituição do fígado pelo de um dador; é raro.',
    },
    'external-beam-radiotherapy': {
      label: 'Radioterapia externa',
      explanation: 'Radiação dirigida ao tumor a partir de fora do corpo.',
    },
    iort: {
      label: 'Radioterapia intraoperatória',
      explanation: 'Uma dose única de radiação durante uma operação (IORT).',
    },
    immunotherapy: {
      label: 'Imunoterapia',
      explanation: 'Medicamentos que ajudam as defesas a reconhecer e atacar as células do cancro.',
    },
    interferon: {
      label: 'Interferão',
      explanation: 'Injeções de uma substância mensageira que pode travar tumores e hormonas.',
    },
    'mibg-therapy': {
      label: 'Terapia com MIBG',
      explanation: 'Um medicamento radioativo (MIBG com iodo 131), usado no feocromocitoma e no paraganglioma.',
    },
    'sstr-pet': {
      label: 'PET dos recetores da somatostatina',
      explanation:
        'Um exame que mostra as células de tumores neuroendócrinos em todo o corpo (DOTATATE, DOTATOC, gálio 68 ou cobre 64).',
    },
    'fdg-pet': {
      label: 'PET com FDG',
      explanation: 'Um exame com açúcar radioativo que mostra tumores de crescimento rápido.',
    },
    pathology: {
      label: 'Revisão de anatomia patológica',
      explanation: 'Um exame atento do tecido ao microscópio, para o tipo e o grau (Ki-67).',
    },
    genetics: {
      label: 'Aconselhamento genético',
      explanation: 'Aconselhamento e testes para tumores que ocorrem em famílias (como MEN1, MEN2, VHL ou SDH).',
    },
    mdt: {
      label: 'Reunião multidisciplinar',
      explanation: 'Uma reunião de médicos de várias especialidades que discutem em conjunto cada doente.',
    },
    'clinical-trials': {
      label: 'Ensaios clínicos',
      explanation: 'Estudos que testam tratamentos novos ou conhecidos.',
    },
    nutrition: { label: 'Nutrição', explanation: 'Ajuda com a alimentação, o peso e a digestão.' },
    'palliative-care': {
      label: 'Cuidados paliativos',
      explanation: 'Alívio da dor e de outros sintomas, com outro tratamento ou sem ele.',
    },
    'psycho-oncology': { label: 'Apoio psicológico', explanation: 'Apoio emocional durante um cancro.' },
    'nurse-specialist': {
      label: 'Enfermagem especializada em TNE',
      explanation:
        'Profissional de enfermagem com formação em tumores neuroendócrinos a quem os doentes podem perguntar.',
    },
    'second-opinion': { label: 'Segunda opinião', explanation: 'Outra equipa vê os resultados e diz o que pensa.' },
    telehealth: { label: 'Teleconsulta', explanation: 'Consultas por vídeo ou telefone.' },
    pediatric: { label: 'Cuidados para crianças', explanation: 'Cuidados para crianças e adolescentes.' },
  },
  sites: {
    'small-bowel': { label: 'Intestino delgado', explanation: 'O jejuno e o íleo; também chamado intestino médio.' },
    pancreas: {
      label: 'Pâncreas',
      explanation: 'A glândula atrás do estômago; também o insulinoma e o gastrinoma pertencem aqui.',
    },
    lung: { label: 'Pulmão', explanation: 'Os pulmões e os brônquios; também chamado carcinoide brônquico.' },
    stomach: { label: 'Estômago', explanation: 'O estômago, entre o esófago e o intestino.' },
    duodenum: { label: 'Duodeno', explanation: 'A primeira parte do intestino delgado, logo a seguir ao estômago.' },
    appendix: { label: 'Apêndice', explanation: 'O pequeno prolongamento no início do intestino grosso.' },
    colon: { label: 'Cólon', explanation: 'O intestino grosso sem a sua última parte.' },
    rectum: { label: 'Reto', explanation: 'A última parte do intestino grosso.' },
    liver: {
      label: 'Fígado (com início ali)',
      explanation: 'Tumores que começaram no fígado; as metástases no fígado são outra coisa.',
    },
    'thyroid-medullary': { label: 'Tiroide (medular)', explanation: 'Cancro medular da glândula tiroide, no pescoço.' },
    'adrenal-pheochromocytoma': {
      label: 'Suprarrenal (feocromocitoma)',
      explanation: 'Um tumor da parte interna da glândula suprarrenal, por cima do rim.',
    },
    paraganglioma: {
      label: 'Paraganglioma',
      explanation: 'Um tumor de tecido nervoso fora da suprarrenal, por exemplo no pescoço.',
    },
    pituitary: { label: 'Hipófise', explanation: 'A pequena glândula de hormonas por baixo do cérebro.' },
    'skin-merkel': {
      label: 'Pele (células de Merkel)',
      explanation: 'Carcinoma de células de Merkel, um cancro neuroendócrino da pele.',
    },
    thymus: { label: 'Timo', explanation: 'A glândula atrás do esterno.' },
    urinary: { label: 'Rim ou bexiga', explanation: 'Os rins, a bexiga e as vias urinárias.' },
    reproductive: { label: 'Ovário, testículo, colo do útero ou próstata', explanation: 'Os órgãos da reprodução.' },
    'unknown-primary': { label: 'Origem desconhecida', explanation: 'Não se encontrou onde o tumor começou.' },
  },
  specialties: {
    'medical-oncology': { label: 'Oncologia médica', explanation: 'Tratamento do cancro com medicamentos.' },
    endocrinology: { label: 'Endocrinologia', explanation: 'As hormonas e as glândulas que as produzem.' },
    gastroenterology: { label: 'Gastrenterologia', explanation: 'Estômago, intestino, fígado e pâncreas.' },
    surgery: { label: 'Cirurgia', explanation: 'Operações.' },
    'hepatobiliary-surgery': {
      label: 'Cirurgia do fígado e do pâncreas',
      explanation: 'Operações do fígado, das vias biliares e do pâncreas.',
    },
    'thoracic-surgery': { label: 'Cirurgia torácica', explanation: 'Operações dos pulmões e do tórax.' },
    'nuclear-medicine': {
      label: 'Medicina nuclear',
      explanation: 'Exames e tratamentos com medicamentos radioativos.',
    },
    'interventional-radiology': {
      label: 'Radiologia de intervenção',
      explanation: 'Tratamentos através de vasos ou agulhas, guiados por imagem.',
    },
    radiology: { label: 'Radiologia', explanation: 'Imagens do corpo: radiografia, ecografia, TC e ressonância.' },
    pathology: { label: 'Anatomia patológica', explanation: 'Exame do tecido ao microscópio.' },
    'radiation-oncology': { label: 'Radioterapia', explanation: 'Tratamento do cancro com radiação a partir de fora.' },
    pulmonology: { label: 'Pneumologia', explanation: 'Doenças dos pulmões e dos brônquios.' },
    'clinical-genetics': { label: 'Genética', explanation: 'Doenças que ocorrem em famílias.' },
    nursing: { label: 'Enfermagem', explanation: 'Cuidados e conselhos da enfermagem.' },
    nutrition: { label: 'Nutrição', explanation: 'Alimentação, peso e digestão.' },
    'palliative-care': { label: 'Medicina paliativa', explanation: 'Alívio da dor e de outros sintomas.' },
    'psycho-oncology': { label: 'Psico-oncologia', explanation: 'Apoio psicológico a pessoas com cancro.' },
    pediatrics: { label: 'Pediatria', explanation: 'Medicina de crianças e adolescentes.' },
  },
  formats: {
    'in-person': { label: 'Presencial', explanation: 'As pessoas encontram-se num lugar.' },
    online: { label: 'Online', explanation: 'As pessoas encontram-se por vídeo.' },
    phone: { label: 'Por telefone', explanation: 'As pessoas falam ao telefone.' },
    forum: { label: 'Fórum', explanation: 'As pessoas escrevem umas às outras num fórum ou grupo de rede social.' },
    'one-to-one': { label: 'A dois', explanation: 'Duas pessoas falam uma com a outra.' },
  },
  scopes: {
    international: { label: 'Internacional' },
    national: { label: 'Todo o país' },
    regional: { label: 'Região' },
    local: { label: 'Local' },
  },
  audiences: {
    patients: { label: 'Doentes' },
    caregivers: { label: 'Cuidadores' },
    families: { label: 'Famílias' },
    professionals: { label: 'Profissionais de saúde' },
    'patient-organisations': { label: 'Associações de doentes' },
  },
  accessRoutes: {
    self: { label: 'O próprio doente', explanation: 'Pode contactar sem referenciação.' },
    gp: { label: 'Médico de família', explanation: 'Um médico de família pode referenciar.' },
    'hospital-specialist': {
      label: 'Especialista hospitalar',
      explanation: 'Um especialista de um hospital pode referenciar.',
    },
    'ern-member': {
      label: 'Por uma rede europeia de referência',
      explanation: 'Um hospital de uma rede europeia de referência pode referenciar.',
    },
  },
  statuses: {
    active: { label: 'Ativo', explanation: 'As fontes mostram-no em atividade.' },
    unclear: {
      label: 'Sem prova de que esteja ativo',
      explanation: 'Nenhuma fonte mostra que ainda esteja em atividade.',
    },
    paused: { label: 'Em pausa', explanation: 'De momento não aceita novas pessoas.' },
    closed: { label: 'Fechado', explanation: 'Já não existe.' },
  },
  precisions: {
    building: { label: 'Edifício', explanation: 'O ponto no mapa é o edifício.' },
    postcode: { label: 'Zona do código postal', explanation: 'O ponto no mapa é o meio da zona do código postal.' },
    city: { label: 'Localidade', explanation: 'O ponto no mapa é o meio da localidade, não uma morada.' },
  },
  freshness: {
    fresh: { label: 'Confirmado', explanation: 'Um responsável confirmou-o nos últimos seis meses.' },
    aging: { label: 'Confirmado há algum tempo', explanation: 'Um responsável confirmou-o há seis a nove meses.' },
    stale: { label: 'Sem confirmação recente', explanation: 'A última confirmação tem mais de nove meses.' },
    unconfirmed: {
      label: 'Não confirmado',
      explanation: 'Recolhido de páginas públicas; nenhum responsável o confirmou ainda.',
    },
  },
  accreditationStates: {
    current: { label: 'Atual', explanation: 'Uma fonte nomeia-a, com data dentro de cinco anos ou ainda válida.' },
    undated: { label: 'Sem data', explanation: 'Uma fonte nomeia-a, mas não tem data.' },
    past: { label: 'Passada', explanation: 'Existiu e não voltou a ser confirmada.' },
  },
  schemes: schemeTerms({
    'enets-coe':
      'A Sociedade Europeia de Tumores Neuroendócrinos (ENETS) examina como uma equipa trabalha em conjunto nestes tumores.',
    'ern-euracan': 'Membro da Rede Europeia de Referência para cancros sólidos raros do adulto.',
    renaten: 'Membro da rede nacional francesa de tumores neuroendócrinos raros.',
    'es-valencia-reference':
      'Unidade de referência nomeada pelo ministério da saúde da região de Valência, em Espanha.',
    'jp-rare-cancer-nen': 'Listado no Japão como instituição especializada em neoplasias neuroendócrinas.',
    'endo-ern':
      'Membro da Rede Europeia de Referência para doenças endócrinas raras; conta aqui para tumores da suprarrenal e da hipófise, cancro medular da tiroide e paraganglioma.',
    ensat:
      'Nomeado pela Rede Europeia para o Estudo dos Tumores da Suprarrenal; conta aqui para feocromocitoma e paraganglioma.',
    'pheo-para-alliance':
      'Nomeado pela associação de doentes Pheo Para Alliance; conta aqui para feocromocitoma e paraganglioma.',
    nci: 'Nomeado pelo Instituto Nacional do Cancro dos Estados Unidos para o cancro em geral; nada diz sobre tumores neuroendócrinos.',
    'snmmi-rpt':
      'Nomeado pela sociedade americana de medicina nuclear e imagem molecular para tratamentos radioativos; só por isso não é um centro de referência.',
    'eanm-theranostics':
      'Nomeado pela Associação Europeia de Medicina Nuclear para exames e tratamentos radioativos; só por isso não é um centro de referência.',
    'unnamed-european':
      'A fonte fala de um centro europeu de excelência sem nomear a entidade; não conta como centro de referência.',
  }),
  cancerScopes: {
    'all-cancers': {
      label: 'Todos os cancros',
      explanation: 'Para pessoas com qualquer cancro, não só com tumores neuroendócrinos.',
    },
    'rare-cancers': {
      label: 'Cancros raros',
      explanation: 'Para pessoas com cancros raros, não só com tumores neuroendócrinos.',
    },
  },
};
