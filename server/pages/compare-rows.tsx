import type { Child } from 'hono/jsx';
import type { Card } from '../directory/card.ts';
import { SERVICES } from '../directory/vocabulary.ts';
import { formatKilometers, formatLooseDate } from '../text/dates.ts';
import { countryName, languageName } from '../text/names.ts';
import { AccreditationBadges, accreditationWords } from './accreditation-badges.tsx';
import { PhoneLink, SiteLink } from './contact-links.tsx';
import { capital, labelOf } from './labels.ts';
import { joinWords, type View } from './view.ts';

/** `none`: the fact does not belong to this kind of entry. `words` say all that `shown` shows. */
export type CompareCell = { state: 'yes' | 'no' | 'silent' | 'said' | 'none'; words: string; shown?: Child };
export type CompareRow = { label: string; cells: CompareCell[]; differs: boolean };

/** The facts of some cards side by side, in a fixed order. `measured`: whether a place was given. */
export function compareRows(view: View, cards: readonly Card[], measured: boolean): CompareRow[] {
  const { compare: say, card: words, listing } = view.text.pages;
  const date = (value: string) => formatLooseDate(value, view.reader.language);
  const notOfKind: CompareCell = { state: 'none', words: say.notOfKind };
  const silent: CompareCell = { state: 'silent', words: say.notStated };
  const said = (value: string | null | undefined, shown?: Child): CompareCell =>
    value ? { state: 'said', words: value, ...(shown === undefined ? {} : { shown }) } : silent;
  const named = (filter: 'site' | 'format', codes: readonly string[]) =>
    said(
      joinWords(
        view,
        codes.map((code) => labelOf(view, filter, code)),
      ),
    );
  const row = (label: string, cellOf: (card: Card) => CompareCell): CompareRow => {
    const cells = cards.map(cellOf);
    return { label, cells, differs: differ(cells) };
  };
  const ofTeams = (cellOf: (card: Card) => CompareCell) => (card: Card) =>
    card.kind === 'support-group' ? notOfKind : cellOf(card);
  const ofGroups = (cellOf: (card: Card) => CompareCell) => (card: Card) =>
    card.kind === 'support-group' ? cellOf(card) : notOfKind;

  return [
    row(say.kind, (card) => said(words.kinds[card.kind])),
    ...(cards.some(({ status }) => status !== 'active')
      ? [row(listing.note, (card) => said(card.status === 'active' ? '–' : words.status[card.status]))]
      : []),
    row(say.place, (card) => said(placeOf(view, card))),
    ...(measured ? [row(say.distance, (card) => said(distanceOf(view, card) ?? say.noDistance))] : []),
    ...(cards.some(({ practicesAt }) => practicesAt)
      ? [row(listing.practicesAt, (card) => (card.practicesAt ? said(card.practicesAt.name) : notOfKind))]
      : []),
    row(say.accreditations, (card) => accreditationCell(view, card)),
    row(
      words.getIn,
      ofTeams((card) => said(accessOf(view, card))),
    ),
    row(
      say.areaServed,
      ofTeams((card) => said(card.access.catchment)),
    ),
    row(
      say.formats,
      ofGroups((card) => named('format', card.formats)),
    ),
    row(
      words.meetings,
      ofGroups((card) => said(card.meetings)),
    ),
    row(
      words.languages,
      ofGroups((card) => said(languagesOf(view, card))),
    ),
    row(say.phone, ({ contact: { phone } }) => said(phone, phone && <PhoneLink view={view} number={phone} />)),
    row(say.website, ({ contact: { website } }) => said(website, website && <SiteLink address={website} />)),
    ...SERVICES.map((code) =>
      row(
        labelOf(view, 'service', code),
        ofTeams((card) => serviceCell(view, card, code)),
      ),
    ),
    row(say.sites, (card) =>
      card.kind === 'support-group' && card.sites.length === 0 ? notOfKind : named('site', card.sites),
    ),
    row(say.confirmed, (card) => said(card.confirmedOn ? date(card.confirmedOn) : say.never)),
    row(say.checked, (card) => said(card.checkedOn ? date(card.checkedOn) : say.never)),
    row(say.collected, (card) => said(date(card.collectedOn))),
    row(say.newest, (card) => said(card.lastEvidence === null ? say.undatedOnly : String(card.lastEvidence))),
  ].filter(({ cells }) => cells.some(({ state }) => state !== 'none'));
}

/** Whether a row helps to choose: cells to which the fact does not belong count for nothing. One entry: whatever is stated. */
function differ(cells: readonly CompareCell[]): boolean {
  const meant = cells.filter(({ state }) => state !== 'none');
  if (meant.length < 2) return meant.some(({ state }) => state !== 'silent');
  return new Set(meant.map(({ state, words }) => `${state} ${words}`)).size > 1;
}

function serviceCell(view: View, card: Card, code: string): CompareCell {
  const { compare: say } = view.text.pages;
  if (card.services.includes(code)) return { state: 'yes', words: say.yes };
  if (card.servicesNo.includes(code)) return { state: 'no', words: say.no };
  if (card.practicesAt && card.centerServices.includes(code)) {
    return { state: 'silent', words: say.atCenter };
  }
  return { state: 'silent', words: say.notStated };
}

function accreditationCell(view: View, card: Card): CompareCell {
  const { compare: say, card: words } = view.text.pages;
  if (card.kind !== 'center' && card.accreditations.length === 0) return { state: 'none', words: say.notOfKind };
  const lines = card.accreditations.map((held) => accreditationWords(view, held));
  if (lines.length === 0) return { state: 'silent', words: say.noAccreditation };
  const mark = card.isReferenceCenter ? words.accreditation.reference : null;
  return {
    state: 'said',
    words: [mark, ...lines].filter(Boolean).join('; '),
    shown: <AccreditationBadges view={view} card={card} />,
  };
}

function placeOf(view: View, card: Card): string {
  const country = card.country && countryName(card.country, view.reader.language);
  return [card.city ?? card.region, country].filter(Boolean).join(', ') || view.text.pages.listing.international;
}

function distanceOf(view: View, card: Card): string | null {
  const { card: say } = view.text.pages;
  if (card.distanceKm === null) return null;
  if (card.distanceKm < 1) return say.underOneKm;
  const exact = card.location?.precision === 'city' ? Math.round(card.distanceKm) : card.distanceKm;
  return say.km(formatKilometers(exact, view.reader.language));
}

/** The coded routes, then the source's own sentence, which may say more. */
function accessOf(view: View, card: Card): string {
  const routes = card.access.routes.map((route) => view.text.pages.card.routes[route]).join('; ');
  return [capital(routes, view.reader.language), card.access.note].filter(Boolean).join('. ');
}

function languagesOf(view: View, card: Card): string {
  const { language } = view.reader;
  return card.languages.map((code) => capital(languageName(code, language), language)).join(', ');
}
