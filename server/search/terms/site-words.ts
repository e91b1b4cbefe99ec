import type { Site } from '../../directory/vocabulary.ts';

/** Where a tumor began, by the words people type. */
export const SITE_WORDS: Record<Site, string> = {
  'small-bowel': `small bowel, small intestine(/s), small intestinal, small gut, midgut, mid-gut, ileum, ileal, jejunum, jejunal, SI NET, SB NET, siNET, SBNET,
    dünndarm, krummdarm, leerdarm, intestin grêle, grêle, iléon, jéjunum, intestino delgado, yeyuno, íleon, intestino tenue, tenue, ileo, digiuno,
    dunne darm, dunnedarm, jejuno, intestino fino, tunntarm, tynntarm`,
  pancreas: `pancreas, pancreatic, pNET(/s), panNET(/s), p-NEN, panNEN, islet cell(/s), islet, insulinoma(/s), glucagonoma(/s), VIPoma(/s), Verner Morrison,
    somatostatinoma(/s), ACTHoma(/s), PPoma, endocrine pancreas,
    bauchspeicheldrüse(/n), pankreas, pankreatisch(/e/er/en), inselzelltumor(/en/e), insulinom(/e), glukagonom(/e), vipom, somatostatinom,
    pancréas, pancréatique(/s), insulinome(/s), glucagonome(/s), vipome(/s), somatostatinome, páncreas, pancreátic(o/a/os/as), insulinomas, pancreatic(o/a/i/he),
    alvleesklier, pancreas, eilandjeskanker, eilandjestumor, insulinoom, glucagonoom, pâncreas, bukspottkörtel(/n), bukspyttkjertel, haima, trzustka, trzustki, slinivka, podžalúdková žľaza, pankreas tümörü, поджелудочная железа, поджелудочной железы, לבלב, 膵臓, 膵, 胰腺, 胰臟, 췌장`,
  lung: `lung(/s), pulmonary, bronch(us/ial/i/o), bronchial carcinoid(/s), bronchopulmonary, typical carcinoid(/s), atypical carcinoid(/s), DIPNECH, LCNEC, SCLC, small cell lung cancer,
    lunge(/n), bronchien, bronchialkarzinoid(/e), lungenkarzinoid(/e), poumon(/s), bronche(/s), bronchique(/s), pulmonaire(/s), pulm(ón/ones), bronqui(o/os/al/ales), pulmonar(/es),
    polmon(e/i), bronch(i/iale/iali), polmonare, long, longen, van de long, in de long, aan de long, longcarcinoïd, bronchiën, bronchiaal, pulm(ão/ões), brônqui(o/os/co), lunga, lungor, keuhko(t), płuc(o/a), plíce, pľúca, akciğer, лёгкое, легкие, легких, ריאה, ריאות, 肺, 폐`,
  stomach: `stomach, gastric, ECLoma(/s), ECL-oma, magen, ventrikel, magenkarzinoid, estomac, gastrique(/s), estómago, gástric(o/a/os/as), stomaco, gastric(o/a/i/he), maag, estômago, gastrisch, magsäck(/en), magesekk, mahalaukku, żołądek, żołądka, žaludek, žalúdok, mide, желудок, желудка, קיבה, 胃, 위`,
  duodenum: `duodenum, duodenal, ampulla, ampullary, zwölffingerdarm, duodénum, duodénal(/e), duodeno, twaalfvingerige darm, twaalfvingerigedarm`,
  appendix: `appendix, appendiceal, blinddarm, wurmfortsatz, blindedarm, wormvormig aanhangsel, apéndice, appendice, apêndice, appendicite carcinoïde, appendicular, appendiculaire, blindtarm(/en), wyrostek`,
  colon: `colon, colonic, large bowel, large intestine, colorectal, caecum, cecum, sigmoid, dickdarm, kolon, côlon, gros intestin, cólico carcinoide, cólon, intestino grueso, intestino grosso, intestino crasso, dikke darm, dikkedarm, ciego, cieco, grubego jelita, 結腸, 大腸, 结肠, 結腸, 대장`,
  rectum: `rectum, rectal, hindgut rectum, enddarm, mastdarm, rektum, rektal(/e/es/er), recto, rectal(/es), retto, rettale, endeldarm, reto, retal, 直腸, 直肠, 직장`,
  liver: `primary liver, primary hepatic, liver primary, hepatic primary, primary liver NET, primary hepatic neuroendocrine`,
  'thyroid-medullary': `medullary thyroid(/ cancer/ carcinoma), MTC, medullary carcinoma of the thyroid, thyroid, medullary, medulläres schilddrüsenkarzinom, medullärer schilddrüsenkrebs, schilddrüse, thyroïde,
    cancer médullaire de la thyroïde, carcinome médullaire(/ de la thyroïde), CMT, tiroides, carcinoma medular(/ de tiroides), tiroide, carcinoma midollare(/ della tiroide), schildklier, medullair schildkliercarcinoom, tireoide, tiroide, carcinoma medular da tireoide, carcinoma medular da tiroide`,
  'adrenal-pheochromocytoma': `pheo(/s), phaeo(/s), pheochromocytoma(/s), phaeochromocytoma(/s), PCC, adrenal, adrenals, adrenal gland(/s), adrenal medulla,
    phäochromozytom(/e), pheochromozytom(/e), nebenniere(/n), phéochromocytome(/s), surrénale(/s), feocromocitoma(/s), feocromocitomi, suprarrenal(/es), glándula(/s) suprarrenal(/es), surrene, surreni, feochromocyto(om/men), bijnier(/en), adrenais, feokromocytom, феохромоцитома, 褐色細胞腫, 嗜铬细胞瘤, 갈색세포종`,
  paraganglioma: `paraganglioma(/s), PGL, glomus(/ tumor), carotid body(/ tumor), para ganglioma, paragangliom(/e), paragangliome(/s), paraganglio(om/men), paragangliomi, para`,
  pituitary: `pituitary, pitNET(/s), pituitary adenoma(/s), hypophyse, hypophysen, hypophysaire, hipófisis, hipofisario, ipofisi, ipofisario, hipófise, hypofyse, prolactinoma(/s), acromegaly, akromegalie, acromégalie, acromegalia`,
  'skin-merkel': `merkel, merkel cell(/s), merkel cell carcinoma, MCC, merkelzellkarzinom, merkelzell karzinom, merkelzelltumor, merkelzelle(/n), carcinome de merkel, carcinome à cellules de merkel, células de merkel, carcinoma de merkel, carcinoma a cellule di merkel, cellule di merkel, merkelcelcarcinoom, merkelcel carcinoom, merkelcel(/len)`,
  thymus: `thymus, thymic, thymusdrüse, thymique(/s), timo, tímic(o/a), timic(o/a), thymuskarzinoid`,
  urinary: `kidney(/s), renal, bladder, urinary, ureter, niere(/n), harnblase, blase, rein(/s), vessie, riñ(ón/ones), vejiga, rene, reni, vescica, nier, nieren, blaas, rim, rins, bexiga`,
  reproductive: `ovary, ovaries, ovarian, testis, testes, testicle(/s), testicular, cervix, cervical, prostate, uterus, eierstock, eierstöcke, hoden, gebärmutter(/hals), prostata, ovaire(/s), testicule(/s), col de l'utérus, prostate, ovari(o/os), testículo(/s), próstata, cuello uterino, cuello del útero, ovaie, ovaia, testicol(o/i), cervice uterina, utero, eierstok(/ken), zaadbal(/len), teelbal, baarmoeder(/hals), prostaat, ovári(o/os), colo do útero`,
  'unknown-primary': `unknown primary, primary unknown, unknown origin, CUP, CUP syndrome, CUP syndrom, unbekannter primärtumor, unbekannter primarius, primitif inconnu, origine inconnue, primario desconocido, origen desconocido, primitivo sconosciuto, primitività ignota, origine ignota, onbekende primaire(/ tumor), primário desconhecido, primário oculto`,
};

/** Two sites in one word: either will do. */
export const TWO_SITE_WORDS: [Site, Site, string][] = [
  [
    'pancreas',
    'duodenum',
    'gastrinoma(/s), gastrinom(/e), gastrinome(/s), gastrinoom, gastrinomi, zollinger ellison, zollinger, ZES, ZES syndrome',
  ],
  [
    'adrenal-pheochromocytoma',
    'paraganglioma',
    'PPGL, pheo para, pheochromocytoma and paraganglioma, phaeopara, pheopara',
  ],
];

/**
 * Organs that leave the site open: "liver" is mostly where a tumor has spread to, "bowel" may be small or large.
 */
export const OPEN_SITE_WORDS = `liver, hepatic, leber, foie, hépatique(/s), hígado, hepátic(o/a/os/as), fegato, epatic(o/a/i/he), lever, fígado, lever NET,
  bowel, gut, intestine(/s), intestinal(/es), darm, intestin(/s), intestino(/s), darmen, foregut, hindgut, digestive, GI, bone(/s), knochen`;
