/**
 * Terms that are also common words, places or names: "long" is Dutch for lung and Long Beach, "rein" French for kidney.
 * They count only beside a term that is not one of them, and never beside words that are left over.
 */
export const AMBIGUOUS_WORDS = `
  long, longen, para, reto, recto, retto, rein, reins, rene, reni, rim, rins, nier, timo, tenue, digiuno, ileo, mide, haima, lever, maag, glomus,
  kind, kid, kids, men, nec, ct, chu, cup, gep, hae, ire, tae, tare, riv, cns, cmt, mdo, coe, zes, rpt, mwa, ses, rcp, cne, csur, pat, pate, chat, foro, gi, g1, g2, g3,
  islet, col, whipple, sipple, wermer, zollinger, ciego, cieco, fysiek, studio, digital, rubor, fatigue, perito, verein, community, pazienti`;

/** Of these, the ones that count when typed in capitals, unless a name stands before them. */
export const ABBREVIATIONS = `men, nec, chu, cup, gep, hae, ire, tae, tare, riv, cns, cmt, mdo, coe, zes, rpt, mwa, rcp, cne, csur, gi, g1, g2, g3`;

/** Towns and people have these names too. The disease is meant, unless a name stands beside it: "Colon, Panama". */
export const NAMES_TOO = `colon, merkel`;

/** Never taken for a misspelled term: words of town names (GeoNames, from 1,000 inhabitants) one or two letters away from one. */
export const NEVER_CORRECTED = `
  ampolla, anloga, apatin, arenal, babino, balas, balbini, bellay, belley, belloy, bimbini, blaise, bolnes, boncho, bonnes, bords, bornes, bouffere,
  bouwel, boyard, boynes, branche, caceres, callas, calles, carasso, carnieres, carpinone, celles, cellole, centa, centar, cento, central, cernovice,
  charite, cheste, childress, chimoio, chinique, coite, colona, colonia, colonie, colony, colton, comte, conejo, consell, constancio, conte, contres,
  coulon, crevon, cupello, delgada, dietingen, digino, eibenstock, enero, esparta, esparto, espera, esternay, galion, gallim, gallo, garde, garding,
  garupa, gastor, genest, gorele, gradec, grafing, grande, greding, gross, gurupa, hassane, hearst, herat, holden, horden, hospitalet, hostice,
  houplines, howden, inferiore, invermere, kanke, kinik, klink, kolno, laigne, leerdam, levier, linau, linda, lineal, linera, liveri, livre, locoal,
  longares, longmen, lucera, lunen, lungau, lungern, lungo, lungro, lutter, luttre, magden, magne, malling, manage, manikling, maquiling, margen,
  medenine, media, medio, medolla, menin, menor, mentone, merke, mesage, metulla, minden, minien, mirante, monthey, morrilton, morristown, multai,
  multia, nemuro, nitra, nuits, ondres, opoeteren, overlea, paltin, pancras, panet, panne, pannes, pantin, parmain, parol, parre, patique, pearson,
  pedra, pedrito, peron, peronne, perote, pertek, pertre, pierson, pinet, pisco, police, pollone, polmont, rector, reduccion, renala, rincon,
  rincones, segundo, shotts, soings, spittal, spurgeon, stange, sturgeon, surgentes, surgeres, surmene, teting, trail, trails, trefflean, trias,
  triesting, tweed, ureterp, veiga, verden, verdes, vered, vereeniging, verin, verne, vernier, voerde, vrede, wheeling, whimple, zebrak, zellingen,
  zhaludok`;
