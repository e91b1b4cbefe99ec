import type { Card } from '../directory/card.ts';
import type { FacetName, SearchAnswer } from '../search/answer.ts';
import { afterTheirCenter } from '../search/with-center.ts';
import { ListingCard } from './card.tsx';
import { entriesOf } from './entries.ts';
import { labelOf } from './labels.ts';
import { searchHref, without } from './search-links.ts';
import { formatNumber, joinWords, type View } from './view.ts';

/** The page shows so many that do not say; the first view stays small, and a long list of maybes helps nobody. */
const MOST_UNSTATED = 6;

type ExtrasProps = { view: View; answer: SearchAnswer };

const STATABLE: readonly FacetName[] = ['service', 'site', 'specialty', 'format', 'access', 'language'];

/** Specialists of whom nothing is stated, at centers that state every asked service: a section of their own. */
export function SpecialistsPart({ view, answer }: ExtrasProps) {
  const { specialists } = view.text.pages.search;
  const shown = answer.unstated.filter(practicesWhereAsked).slice(0, MOST_UNSTATED);
  if (shown.length === 0) return null;
  const labels = answer.query.service.map((code) => labelOf(view, 'service', code));
  return (
    <section aria-labelledby="specialists">
      <h2 id="specialists">{specialists.heading}</h2>
      <p>{specialists.lead(joinWords(view, labels))}</p>
      <ul class="cards">
        {shown.map((card) => (
          <ListingCard view={view} card={card} from={answer.place?.name ?? null} />
        ))}
      </ul>
    </section>
  );
}

/** Whether a card does not state an asked service that its center states. */
export function practicesWhereAsked({ notStated, centerServices }: Card): boolean {
  return notStated.length > 0 && notStated.every((code) => centerServices.includes(code));
}

/** Entries that contradict nothing but do not say what was asked. */
export function UnstatedPart({ view, answer, parameters }: ExtrasProps & { parameters: URLSearchParams }) {
  const { unstated } = view.text.pages.search;
  const rest = answer.unstated.filter((card) => !practicesWhereAsked(card));
  if (rest.length === 0) return null;
  const labels = askedLabels(view, answer);
  const more = answer.unstatedTotal > Math.min(MOST_UNSTATED, answer.unstated.length);
  return (
    <section aria-labelledby="unstated">
      <h2 id="unstated">{labels.length > 0 ? unstated.heading(joinWords(view, labels)) : unstated.headingOther}</h2>
      <p>
        {unstated.lead} {more && unstated.more(formatNumber(view, answer.unstatedTotal))}
      </p>
      <ul class="cards">
        {entriesOf(afterTheirCenter(rest.slice(0, MOST_UNSTATED))).map(({ card, people }) => (
          <ListingCard view={view} card={card} people={people} from={answer.place?.name ?? null} />
        ))}
      </ul>
      {more && (
        <p>
          <a href={`${searchHref(without(parameters, STATABLE))}#results`}>{unstated.all}</a>
        </p>
      )}
    </section>
  );
}

/** Services have a name to ask for; for other filters the heading stays general. */
function askedLabels(view: View, answer: SearchAnswer): string[] {
  const silent = new Set(answer.unstated.flatMap((card) => card.notStated));
  const other = STATABLE.slice(1).some((name) => [answer.query[name]].flat().some((code) => silent.has(String(code))));
  if (other) return [];
  return [...silent].map((code) => labelOf(view, 'service', code));
}

/** Support groups go with every answer. */
export function GroupsPart({ view, answer, parameters }: ExtrasProps & { parameters: URLSearchParams }) {
  const { groups } = view.text.pages.search;
  if (answer.groups.length === 0) return null;
  const all = without(parameters, ['kind', 'service', 'site', 'specialty', 'access', 'reference', 'scheme', 'q']);
  all.set('kind', 'support-group');
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{groups.heading}</h2>
      <p>{groups.lead}</p>
      <ul class="cards">
        {answer.groups.map((card) => (
          <ListingCard view={view} card={card} from={answer.place?.name ?? null} />
        ))}
      </ul>
      <p>
        <a href={searchHref(all)}>{groups.all}</a>
      </p>
    </section>
  );
}
