import type { FacetName, SearchAnswer } from '../search/answer.ts';
import { ListingCard } from './card.tsx';
import { labelOf } from './labels.ts';
import { searchHref, without } from './search-links.ts';
import { formatNumber, joinWords, type View } from './view.ts';

/** The page shows so many that do not say; the first view stays small, and a long list of maybes helps nobody. */
const MOST_UNSTATED = 6;

type ExtrasProps = { view: View; answer: SearchAnswer };

const STATABLE: readonly FacetName[] = ['service', 'site', 'specialty', 'format', 'access', 'language'];

/** Entries that contradict nothing but do not say what was asked. */
export function UnstatedPart({ view, answer }: ExtrasProps) {
  const { unstated } = view.text.pages.search;
  if (answer.unstated.length === 0) return null;
  const labels = askedLabels(view, answer);
  const shown = answer.unstated.slice(0, MOST_UNSTATED);
  return (
    <section aria-labelledby="unstated">
      <h2 id="unstated">{labels.length > 0 ? unstated.heading(joinWords(view, labels)) : unstated.headingOther}</h2>
      <p>
        {unstated.lead} {answer.unstatedTotal > shown.length && unstated.more(formatNumber(view, answer.unstatedTotal))}
      </p>
      <ul class="cards">
        {shown.map((card) => (
          <ListingCard view={view} card={card} from={answer.place?.name ?? null} />
        ))}
      </ul>
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
