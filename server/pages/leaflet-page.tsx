import type { Card } from '../directory/card.ts';
import type { PatientSupport } from '../referral/patient-support.ts';
import { formatKilometers } from '../text/dates.ts';
import { SiteLink } from './contact-links.tsx';
import { labelOf } from './labels.ts';
import { Layout } from './layout.tsx';
import { formatPhone } from './phone.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { placeName } from './place-name.ts';
import { hrefIn, joinWords, type View } from './view.ts';
import { WritingLines } from './writing-lines.tsx';

/** So many groups fit on one page of paper. */
const MOST_GROUPS = 4;

type LeafletProps = {
  view: View;
  /** What was found for a place; null before one is known. */
  found: PatientSupport | null;
  /** The address of this leaflet as it came; a place that was sent is not in it. */
  path: string;
  /** What was typed, kept when it was not understood. */
  near: string | null;
};

/** A page of paper for the patient: who to talk to, and what to ask. */
export function leafletPage({ view, found, path, near }: LeafletProps) {
  const { leaflet, layout } = view.text.pages;
  const unknown = found?.kind === 'unknown-place';
  return (
    <Layout view={view} title={layout.titleOf(leaflet.title)} noIndex={found !== null} canonical={path}>
      <div class="home leaflet">
        <h1>{leaflet.title}</h1>
        <p class="lead">{leaflet.lead}</p>
        {found?.kind === 'support' && <Groups view={view} found={found} />}
        {found?.kind === 'choose-place' && (
          <section class="screen">
            <h2>{leaflet.choose}</h2>
            <PlaceButtons view={view} choices={found.choices} action="/leaflet" kept={new URLSearchParams()} />
          </section>
        )}
        <p>
          {leaflet.questionsLead} <a href={hrefIn(view, '/questions')}>{leaflet.questions}</a>
        </p>
        {found?.kind === 'support' && (
          <section class="write">
            <h2>{leaflet.write}</h2>
            <WritingLines count={5} />
          </section>
        )}
        {found?.kind !== 'support' && (
          <form class="find full screen" method="post" action={hrefIn(view, '/leaflet')}>
            <div class="field">
              <label for="near">{leaflet.where}</label>
              <span class="hint" id="near-hint">
                {leaflet.whereHint}
              </span>
              {unknown && (
                <span class="error" id="near-error" role="alert">
                  {leaflet.unknown}
                </span>
              )}
              <input
                id="near"
                name="near"
                value={near ?? undefined}
                maxlength={200}
                autocomplete="address-level2"
                aria-describedby={unknown ? 'near-hint near-error' : 'near-hint'}
                aria-invalid={unknown ? 'true' : undefined}
              />
            </div>
            <button type="submit" class="button">
              {leaflet.submit}
            </button>
          </form>
        )}
        <p class="hint">{leaflet.sample}</p>
      </div>
    </Layout>
  );
}

function Groups({ view, found }: { view: View; found: Extract<PatientSupport, { kind: 'support' }> }) {
  const { leaflet } = view.text.pages;
  const { place, nurseLine } = found;
  const groups = found.groups.filter(({ id }) => id !== nurseLine?.id).slice(0, MOST_GROUPS);
  return (
    <>
      {nurseLine && (
        <>
          <h2>{leaflet.nurse}</h2>
          <ul class="helpers">
            <Group view={view} card={nurseLine} />
          </ul>
        </>
      )}
      {place && <h2>{leaflet.near(placeName(view, place))}</h2>}
      <ul class="helpers">
        {groups.map((group) => (
          <Group view={view} card={group} />
        ))}
      </ul>
      <p class="hint">{leaflet.unconfirmed}</p>
    </>
  );
}

function Group({ view, card }: { view: View; card: Card }) {
  const { leaflet } = view.text.pages;
  const { phone, website } = card.contact;
  const formats = card.formats.map((code) => labelOf(view, 'format', code));
  return (
    <li>
      <b translate="no" dir="auto">
        {card.name}
      </b>
      {card.city && card.distanceKm !== null && (
        <>
          , <span translate="no">{card.city}</span> (
          {leaflet.away(formatKilometers(card.distanceKm, view.reader.language))})
        </>
      )}
      {formats.length > 0 && (
        <>
          <br />
          {leaflet.meets} {joinWords(view, formats)}
        </>
      )}
      {(phone ?? website) && (
        <>
          <br />
          {phone && <a href={`tel:${phone}`}>{leaflet.call(formatPhone(phone))}</a>}
          {phone && website && ' · '}
          {website && <SiteLink address={website} />}
        </>
      )}
    </li>
  );
}
