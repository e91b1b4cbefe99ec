import type { Listing } from '../directory/listing.ts';
import type { View } from './view.ts';

/** What to ask at the first call: only what the sources leave open. */
export function QuestionsPart({ view, listing }: { view: View; listing: Listing }) {
  const { ask } = view.text.pages.listing;
  const group = listing.kind === 'support-group';
  const { routes, catchment } = listing.access;
  const questions = [
    listing.status === 'active' ? null : ask.current[listing.kind],
    group || routes.length > 0 ? null : ask.route,
    group || catchment !== null ? null : ask.area,
    group && listing.meetings === null ? ask.meeting : null,
    listing.kind === 'center' && listing.street === null ? ask.where : null,
    group ? null : ask.services,
    ask.bring[listing.kind],
  ].filter((question) => question !== null);
  return (
    <section class="panel" aria-labelledby="ask">
      <h2 id="ask">{ask.heading}</h2>
      <ul>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
    </section>
  );
}
