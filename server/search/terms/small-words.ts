/** Words around the terms that say nothing about what is sought. Dropped, except within names: "Rio de Janeiro". */
export const STOP_WORDS = `
  a, an, and, or, for, with, without, of, to, at, on, by, from, via, is, are, was, has, have, had, having, i, me, my, we, our, you, your, he, she, his, her, they, who, what, which, where, how, that, this, these, those, it, its, do, does, can, could, should, would, will, need, needs, want, looking, search, find, finding, show, list, get, please, help, good, best, top, leading, better, treat, treats, treating, treated, treatment, treatments, therapy, therapies, terapia, terapias, terapie, thérapie, thérapies, doctor, doctors, physician, physicians, patient, patients, people, person, someone, anyone, offering, offers, offer, doing, information, about, new, newly, diagnosed, diagnosis, diagnose, mother, father, mom, mum, dad, wife, husband, friend, son, daughter, sister, brother, am, be, been, there, any, all, some, care, option, options, specialized, specialised, area, closest, nearest, local, who's, not, no, if, as, site, sites, origin, primary, type, test, tests, drug, drugs, medicine, medication, injection, injections, scan for, place, places, within,
  der, die, das, den, dem, des, ein, eine, einen, einer, eines, einem, und, oder, für, fur, mit, ohne, von, vom, zu, zum, zur, am, an, auf, aus, ich, mein, meine, meiner, wir, suche, suchen, finden, brauche, gesucht, gute, guter, gutes, gut, beste, bester, bestes, besten, arzt, ärzte, arztin, ärztin, behandlung, behandlungen, therapie, therapien, wer, wo, wie, was, welche, welcher, welches, hilfe, patienten, patient, patientin, ist, sind, hat, habe, gibt, es, bitte, erkrankung, betroffen, beim, über, gegend, umkreis, kilometer,
  le, la, les, l, un, une, des, de, du, d, et, ou, pour, avec, sans, sur, par, qui, que, quel, quelle, où, mon, ma, mes, je, nous, cherche, chercher, trouver, besoin, bon, bonne, meilleur, meilleure, meilleurs, médecin, médecins, docteur, docteurs, traitement, traitements, soigner, malade, malades, maladie, est, sont, ai, a, aide, dans le cas,
  el, los, las, lo, una, uno, unos, unas, y, o, u, para los, por, con, sin, del, al, que, quien, donde, dónde, mi, mis, busco, buscar, encontrar, necesito, mejor, mejores, buen, buena, médico, médicos, doctora, tratamiento, tratamientos, enfermo, pacientes, paciente, tengo, ayuda, sobre, hay,
  il, gli, i, uno, e, ed, per, di, dei, degli, delle, della, dello, dell, dal, dalla, senza, che, chi, dove, mio, mia, cerco, cercare, trovare, bisogno, migliore, migliori, buono, medici, medico, dottore, cura, cure, trattamento, trattamenti, pazienti, paziente, ho, aiuto, alla, alle, allo, all, dall,
  het, een, t, s, of, voor, met, zonder, van, op, aan, bij de, ik, mijn, wij, zoek, zoeken, gezocht, vinden, nodig, goede, beste, arts, artsen, dokter, dokters, behandeling, behandelingen, patiënt, patiënten, wie, wat, waar, welke, heb, heeft, hulp, die, dat,
  os, as, um, uma, uns, umas, da, do, das, dos, ao, aos, à, às, ou, com, sem, por, pelo, pela, quem, onde, meu, minha, procuro, procurar, preciso, melhor, melhores, bom, boa, médica, doutor, tratamento, tratamentos, doente, doentes, tenho, ajuda`;

/** Articles stay with the word that follows: La Paz, Le Mans, Den Haag, The Hague. */
export const ARTICLES = `new, the, des, du, di, do, da, dos, al, my, la, le, les, los, las, el, il, lo, gli, os, o, a, as, den, de, der, die, das, het, l, s, d`;

/** What comes after them is a place. */
export const PLACE_WORDS = `near, near to, nearby, close to, closest to, nearest to, next to, around, in the area of, in and around, outside of, not far from, vicinity of, in the vicinity of,
  bei, nahe, nähe, naehe, in der nähe von, in der nähe, nähe von, in der naehe von, in der umgebung von, umgebung von, rund um, raum, im raum, grossraum, im grossraum, unweit von,
  près de, pres de, près d, près du, près des, proche de, proche d, autour de, autour d, aux alentours de, aux environs de, à côté de, dans la région de, région de,
  cerca de, cerca del, cerca, alrededor de, en la zona de, próximo a, proximo a, vicino a, vicino ad, vicino, nei pressi di, nelle vicinanze di, intorno a, nella zona di,
  in de buurt van, in de omgeving van, rondom, dichtbij, vlakbij, nabij, omgeving, regio, perto de, perto do, perto da, próximo de, próximo a, ao redor de, nos arredores de, na região de`;

/** As above where a word that was not understood follows; else they only link ("carcinoid in the lung"). */
export const LOOSE_PLACE_WORDS = `in, im, à, au, aux, en, em, te, nel, nella, nei, negli`;

/** As above before a capital letter only: each is also an everyday word of another language. */
export const CAPITAL_PLACE_WORDS = `a, ad, no, na, from, aus, um, à la`;

/** "Near me": the place is not in the words. */
export const NEAR_ME = `near me, close to me, around me, nearby me, near here, near my home, in my area, in meiner nähe, in der nähe, bei mir, in meiner umgebung, près de chez moi, près de moi, autour de moi, à proximité,
  cerca de mí, cerca de mi, cerca de aquí, cerca de casa, vicino a me, vicino a casa, in zona, bij mij in de buurt, in de buurt, bij mij, in mijn buurt, perto de mim, perto de casa`;

/** The word after a title is a name, whatever it means elsewhere. */
export const TITLES = `dr, dra, drs, prof, professor, professeur, professore, profesor, dott, dottor, dottssa, dottoressa, pr, pd, priv doz, med, herr, frau, mr, mrs, ms, mme, sr, sra, sig`;

/** No town is called so: what holds one of these is an institution's name even after "in" or "near". */
export const INSTITUTION_WORDS = `charite, charité, institut, institute, instituto, istituto, institution, foundation, university, universität, universitair, université, università, universidad, universidade, umc, lab, hospices, marsden, mayo clinic, trust, nhs, professor, prof, dr`;

/** How a distance is counted; with a number before it, it is no place. */
export const DISTANCE_UNITS = `km, kms, kilometer, kilometers, kilometre, kilometres, kilomètres, kilómetros, chilometri, quilómetros, quilômetros, mile, miles, mi, minutes, minuten, hours`;

/** Countries that take an article in the language, so "in the Netherlands", "in der Schweiz" lose it. */
export const DROPPED_ARTICLES = `the, den, der, dem, die, das`;
/** "The Hague" and "The Woodlands" keep it. */
export const KEEPS_ARTICLE = `haag, helder, bosch, burg, dolder, ham, hoorn, ilp, oever, hague, woodlands, dalles, bronx, villages, colony, valley, gap, nore, hyde`;
/** "au Mans" is Le Mans. */
export const TOWNS_WITH_LE = `mans, havre, puy, caire, cap, touquet, creusot, cannet, lamentin, tampon`;

/** Small words that stand before an apostrophe: l'hôpital, d'oncologie, dell'ospedale. */
export const ELISIONS = `l, d, dell, all, nell, dall, sull, qu, s, c, j, un, quell`;
/** What English leaves after an apostrophe: I'm, what's, don't. */
export const CONTRACTIONS = `s, m, ve, re, ll, t`;

/** Towns that begin or end with a small word. */
export const TOWNS_WITH_SMALL_WORDS = `ho chi minh city, ho chi minh, can tho, boa vista, hat yai, buena park, buena vista, villa de cura, chi linh, qui nhon, port au prince, giugliano in campania, aix en provence,
  st john's, baden bei wien, weiden in der oberpfalz, weil am rhein, son la, dos hermanas, dos palos, my tho, the hague, des moines, al ain, al khobar, tan an, di an, thuan an`;
