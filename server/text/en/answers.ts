/** Sentences that search answers carry, in JSON and on pages alike. */
export const answers = {
  /** Why a listing is shown. */
  reasons: {
    referenceCurrent: (scheme: string, asOf: string) => `${scheme} as of ${asOf}`,
    referenceValidUntil: (scheme: string, until: string) => `${scheme}, valid until ${until}`,
    referenceUndated: (scheme: string) => `Named as ${scheme} by an undated source`,
    accreditationPast: (scheme: string, asOf: string) => `Was accredited: ${scheme}, ${asOf}; not re-confirmed`,
    lists: (labels: string[]) => `Lists ${joinAnd(labels)}`,
    doesNotSay: (labels: string[]) => `Does not say whether it offers ${joinAnd(labels)} – ask`,
    statesNot: (labels: string[]) => `States that it does not offer ${joinAnd(labels)}`,
    centerLists: (center: string, labels: string[]) => `Practices at ${center}, which lists ${joinAnd(labels)}`,
    nameMatches: (text: string) => `The entry contains “${text}”`,
    distance: (km: string, from: string) => `${km} km from ${from}, straight line`,
    unclear: 'Not shown to be current – ask before you travel',
    nationalGroup: (country: string) => `Group for the whole of ${country}`,
    internationalGroup: 'International group',
    nearestGroup: 'One of the nearest support groups',
    onlineIn: (language: string) => `Meets online, in ${language}`,
    online: 'Meets online',
    generalCancer: 'For people with any cancer, not only NET',
    rareCancer: 'For people with rare cancers, not only NET',
  },
  /** Why a filter was given up. */
  relaxed: {
    within: (km: string) => `Nothing within ${km} km: showing the nearest, however far.`,
    bbox: 'Nothing in this part of the map: showing the nearest to its middle.',
    reference: 'No reference center fits the rest of your search: showing other listings too.',
    other: (label: string) => `Nothing fits “${label}” together with the rest of your search: left out.`,
    text: (text: string) => `No entry contains “${text}”: these words were left out.`,
  },
  notices: {
    unknownPlace: (text: string) =>
      `We do not know a place called “${text}”. Check the spelling, or try the nearest larger town.`,
    spelling: (typed: string) => `No place is spelled exactly “${typed}”: this is the nearest spelling.`,
    postcodeOnlyIn: (country: string, postcode: string, missing: string) =>
      `${country} postal code ${postcode}. We do not hold postal codes for ${missing}: type the town instead.`,
    postcodesNotInstalled: (postcode: string, missing: string) =>
      `“${postcode}” looks like a postal code. We do not hold postal codes for ${missing}: type the town instead.`,
    unknownPlaceId: 'The place in this link is not in our list of places: type it instead.',
  },
};

/** The same sentences in any language. */
export type Answers = typeof answers;

function joinAnd(words: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
