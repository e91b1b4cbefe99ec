import type { Listing } from '../directory/listing.ts';
import { References, sourcesOf } from './fact-references.tsx';
import { capital } from './labels.ts';
import { hrefIn, type View } from './view.ts';

/** Who may send a patient, from where, and the sentence of the source. */
export function GetInPart({ view, listing }: { view: View; listing: Listing }) {
  const { listing: say, card } = view.text.pages;
  const { routes, catchment, note } = listing.access;
  const ask = say.notStatedAsk[listing.kind];
  const words = routes.map((route) => card.routes[route]).join('; ');
  const bare = listing.kind === 'support-group' && note === null;
  return (
    <section class="panel" aria-labelledby="get-in">
      <h2 id="get-in">{say.getIn}</h2>
      {bare ? (
        <p>{capital(ask, view.reader.language)}</p>
      ) : (
        <dl>
          {listing.kind !== 'support-group' && (
            <>
              <dt>{say.whoMaySend}</dt>
              <dd>{words ? capital(words, view.reader.language) : ask}</dd>
              <dt>{say.areaServed}</dt>
              <dd>{catchment ?? ask}</dd>
            </>
          )}
          {note && (
            <>
              <dt>{say.theirWords}</dt>
              <dd>
                {note}
                <References view={view} listing={listing} sources={sourcesOf(listing, 'access')} />
              </dd>
            </>
          )}
        </dl>
      )}
      {listing.kind !== 'support-group' && (
        <p>
          <a href={hrefIn(view, `/listings/${listing.id}/referral`)}>{say.referralSheet}</a>
        </p>
      )}
    </section>
  );
}
