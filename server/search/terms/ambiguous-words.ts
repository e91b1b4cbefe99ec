/**
 * Terms that are also common words, places or names: "long" is Dutch for lung and Long Beach, "rein" French for kidney.
 * They count only beside a term that is not one of them, and never beside words that are left over.
 */
export const AMBIGUOUS_WORDS = `
  long, longen, para, reto, recto, retto, rein, reins, rene, reni, rim, rins, nier, timo, tenue, digiuno, ileo, mide, haima, lever, maag, glomus,
  kind, kid, kids, men, nec, nets, chu, cup, gep, hae, ire, tae, tare, riv, cns, cmt, mdo, coe, zes, rpt, mwa, ses, rcp, cne, csur, pat, pate, chat, foro, gi, g1, g2, g3,
  islet, col, merkel, whipple, sipple, wermer, zollinger, ciego, cieco, fysiek, studio, digital, rubor, fatigue, perito, verein, community, pazienti`;

/** Towns have these names too. An organ is meant, unless words of a place stand beside it: "Colon, Panama". */
export const TOWNS_NAMED_LIKE_ORGANS = `colon`;

/** Never taken for a misspelled term: towns and names that are one or two letters away from one. */
export const NEVER_CORRECTED = ``;
