import type { Card, CardBase } from '../directory/card.ts';
import { accreditationState, freshnessOf, isReferenceCenter, referencePeriods } from '../directory/freshness.ts';
import { formatLooseDate } from '../text/dates.ts';
import type { Reader } from '../text/languages.ts';
import { countryName, languageName } from '../text/names.ts';
import { textFor } from '../text/text.ts';
import type { GroupHit } from './groups.ts';
import type { SearchQuery } from './search-query.ts';

/** The parts of a query that a card can match, by the card's field of codes. */
const ASKED = [
  ['service', 'services'],
  ['site', 'sites'],
  ['specialty', 'specialties'],
  ['format', 'formats'],
  ['language', 'languages'],
] as const;

/** Adds to a stored card what depends on the day, the reader and the question. Distances in km, one decimal. */
export function presentCard(
  base: CardBase,
  reader: Reader,
  asked: { query: SearchQuery; distanceKm: number | null; because?: GroupHit['because']; text?: string | null },
): Card {
  const { query } = asked;
  const matched: string[] = [];
  const notStated: string[] = [];
  for (const [parameter, field] of ASKED) {
    if (!isAskedOf(base.kind, parameter)) continue;
    for (const code of query[parameter]) {
      const stated = (base[field] as string[]).includes(code);
      // Any one of several sites, specialties … is enough; of services, each was asked for.
      if (stated) matched.push(code);
      else if (parameter === 'service' ? !base.servicesNo.includes(code) : !anyStated(query[parameter], base[field])) {
        notStated.push(code);
      }
    }
  }
  for (const code of base.kind === 'support-group' ? [] : query.access) {
    if (base.access.routes.includes(code)) matched.push(code);
    else if (base.access.routes.length === 0) notStated.push(code);
  }
  matched.push(...query.scheme.filter((scheme) => base.accreditations.some((held) => held.scheme === scheme)));
  const card: Card = {
    ...base,
    caution: base.caution ?? null,
    accreditations: base.accreditations.map((held) => ({ ...held, state: accreditationState(held, reader.today) })),
    isReferenceCenter: isReferenceCenter(referencePeriods(base.accreditations), query.site, reader.today),
    freshness: freshnessOf(base.confirmedOn, reader.today, reader.ageing),
    distanceKm: asked.distanceKm === null ? null : Math.round(asked.distanceKm * 10) / 10,
    reasons: [],
    matched,
    notStated,
  };
  card.reasons = reasonsFor(card, reader, asked);
  return card;
}

/** Groups treat nobody and need no referral; only they are found by language and format. */
function isAskedOf(kind: CardBase['kind'], parameter: (typeof ASKED)[number][0]): boolean {
  const ofGroups = parameter === 'language' || parameter === 'format';
  return parameter === 'site' || ofGroups === (kind === 'support-group');
}

function anyStated(asked: readonly string[], stated: readonly string[]): boolean {
  return asked.some((code) => stated.includes(code));
}

function reasonsFor(
  card: Card,
  reader: Reader,
  asked: { query: SearchQuery; because?: GroupHit['because']; text?: string | null },
): string[] {
  const { answers, vocabulary } = textFor(reader.language);
  const say = answers.reasons;
  const reasons: string[] = [];
  for (const held of card.accreditations) {
    const asOf = held.asOf === null ? null : formatLooseDate(held.asOf, reader.language);
    if (held.state === 'past') {
      reasons.push(
        say.accreditationPast(held.name, formatLooseDate(held.validUntil ?? held.asOf ?? '', reader.language)),
      );
    } else if (held.state === 'undated' || asOf === null) reasons.push(say.referenceUndated(held.name));
    else if (held.validUntil) {
      reasons.push(say.referenceValidUntil(held.name, formatLooseDate(held.validUntil, reader.language)));
    } else reasons.push(say.referenceCurrent(held.name, asOf));
  }
  // "surgery" and "pathology" are services and specialties: the filter that asked decides the word.
  const { query } = asked;
  const terms: [readonly string[], Record<string, { label: string }>][] = [
    [query.service, vocabulary.services],
    [query.site, vocabulary.sites],
    [query.specialty, vocabulary.specialties],
    [query.format, vocabulary.formats],
    [query.access, vocabulary.accessRoutes],
  ];
  const label = (code: string) => terms.find(([codes]) => codes.includes(code))?.[1][code]?.label;
  const labels = (codes: readonly string[]) => codes.map(label).filter((word) => word !== undefined);
  // How a group meets has a sentence of its own below.
  const stated = labels(card.matched.filter((code) => !card.formats.includes(code)));
  if (stated.length > 0) reasons.push(say.lists(stated));
  const byCenter = card.notStated.filter((code) => card.centerServices.includes(code));
  if (card.practicesAt && byCenter.length > 0) reasons.push(say.centerLists(card.practicesAt.name, labels(byCenter)));
  const silent = labels(card.notStated.filter((code) => !byCenter.includes(code)));
  if (silent.length > 0) reasons.push(say.doesNotSay(silent));
  if (asked.text) reasons.push(say.nameMatches(asked.text));
  if (asked.because === 'nearest') reasons.push(say.nearestGroup);
  if (asked.because === 'national' && card.country) {
    reasons.push(say.nationalGroup(countryName(card.country, reader.language)));
  }
  if (asked.because === 'international') reasons.push(say.internationalGroup);
  if (card.kind === 'support-group' && card.formats.includes('online')) {
    const language = card.languages.includes(reader.language) ? reader.language : card.languages[0];
    reasons.push(language ? say.onlineIn(languageName(language, reader.language)) : say.online);
  }
  if (card.cancerScope === 'all-cancers') reasons.push(say.generalCancer);
  if (card.cancerScope === 'rare-cancers') reasons.push(say.rareCancer);
  if (card.status === 'unclear') reasons.push(say.unclear);
  return reasons;
}
