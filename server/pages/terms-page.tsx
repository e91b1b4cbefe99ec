import type { Vocabulary } from '../text/en/vocabulary.ts';
import { Layout } from './layout.tsx';
import { SERVICE_GROUP_NAMES, SERVICE_GROUPS } from './service-groups.ts';
import type { View } from './view.ts';

type Term = { id: string; term: string; meaning: string | undefined };

/** Every word of the site in one sentence; each has an address: /terms#service-prrt. */
export function termsPage({ view }: { view: View }) {
  const { listing, layout, terms } = view.text.pages;
  const { vocabulary } = view.text;
  const services = SERVICE_GROUP_NAMES.map((group) => {
    const codes: readonly string[] = SERVICE_GROUPS[group];
    const held = termsOf(vocabulary.services, 'service').filter(({ id }) =>
      codes.includes(id.slice('service-'.length)),
    );
    return [listing.serviceGroups[group], held] as const;
  });
  const parts: (readonly [heading: string, terms: Term[]])[] = [
    [terms.disease, terms.diseaseTerms],
    [
      terms.care,
      [
        ...termsOf(vocabulary.kinds, 'kind'),
        terms.reference,
        terms.referral,
        ...termsOf(vocabulary.accessRoutes, 'access'),
      ],
    ],
    ...services,
    [terms.sites, termsOf(vocabulary.sites, 'site')],
    [terms.specialties, termsOf(vocabulary.specialties, 'specialty')],
    [terms.formats, termsOf(vocabulary.formats, 'format')],
    [terms.schemes, termsOf(vocabulary.schemes, 'scheme')],
    [terms.freshness, termsOf(vocabulary.freshness, 'freshness')],
  ];
  return (
    <Layout view={view} title={layout.titleOf(terms.title)} description={terms.lead}>
      <article class="text">
        <h1>{terms.title}</h1>
        <p class="lead">{terms.lead}</p>
        {parts.map(([heading, held]) => (
          <section>
            <h2>{heading}</h2>
            <dl>
              {held.map(({ id, term, meaning }) => (
                <>
                  <dt id={id}>{term}</dt>
                  <dd>{meaning}</dd>
                </>
              ))}
            </dl>
          </section>
        ))}
      </article>
    </Layout>
  );
}

function termsOf(part: Vocabulary[keyof Vocabulary], prefix: string): Term[] {
  return Object.entries(part).map(([code, { label, explanation }]) => ({
    id: `${prefix}-${code}`,
    term: label,
    meaning: explanation,
  }));
}
