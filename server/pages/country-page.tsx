import type { Card } from '../directory/card.ts';
import { countryName } from '../text/names.ts';
import { ListingCard } from './card.tsx';
import { Layout } from './layout.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

export type CountryPageProps = {
  view: View;
  /** Null: the groups that belong to no country. */
  country: string | null;
  cards: readonly Card[];
};

/** What is listed in a country by kind: reference centers first, then by city. */
export function countryPage({ view, country, cards }: CountryPageProps) {
  const { countries: say, layout } = view.text.pages;
  const name = country === null ? say.international : countryName(country, view.reader.language);
  const title = country === null ? say.international : say.of(name);
  const sorted = inOrder(view, cards);
  const of = (kind: Card['kind']) => sorted.filter((card) => card.kind === kind);
  const centers = of('center');
  const parts = [
    ['reference', say.reference, centers.filter((card) => card.isReferenceCenter), say.none.reference],
    ['centers', say.otherCenters, centers.filter((card) => !card.isReferenceCenter), say.none.centers],
    ['specialists', say.specialists, of('specialist'), say.none.specialists],
    ['groups', say.groups, of('support-group'), say.none.groups],
  ] as const;
  const shown = country === null ? parts.filter(([, , held]) => held.length > 0) : parts;
  const found = country !== null && centers.length > 0 && say.centersIn(name, formatNumber(view, centers.length));
  const lead = country === null ? say.internationalHint : say.leadOf(name);
  return (
    <Layout view={view} title={layout.titleOf(found || title)} description={lead} noIndex={cards.length === 0}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {cards.length === 0 && (
        <div class="notice">
          <h2>{say.emptyHeading(name)}</h2>
          <p>{say.empty}</p>
        </div>
      )}
      <nav class="toc" aria-label={say.onThisPage}>
        <ul>
          {shown.map(([id, heading, held]) => (
            <li>
              <a href={`#${id}`}>
                {heading} ({held.length})
              </a>
            </li>
          ))}
          {country !== null && (
            <li>
              <a href={hrefIn(view, `/search?country=${country}`)}>{say.searchHere(name)}</a>
            </li>
          )}
        </ul>
      </nav>
      {shown.map(([id, heading, held, none]) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {held.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul class="cards many">
              {held.map((card) => (
                <ListingCard view={view} card={card} from={null} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </Layout>
  );
}

/** By city, then name; entries without a town at the end. */
function inOrder(view: View, cards: readonly Card[]): Card[] {
  const compare = new Intl.Collator(view.reader.language).compare;
  return [...cards].sort(
    (a, b) =>
      Number(a.city === null) - Number(b.city === null) ||
      compare(a.city ?? '', b.city ?? '') ||
      compare(a.name, b.name),
  );
}
