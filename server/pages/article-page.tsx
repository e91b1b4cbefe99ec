import type { Article } from '../text/en/pages/article.ts';
import { Layout } from './layout.tsx';
import { hrefIn, type View } from './view.ts';

/** A page of text: about, privacy, accessibility, data. */
export function articlePage({ view, article }: { view: View; article: Article }) {
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf(article.title)} description={article.lead}>
      <article class="text">
        <h1>{article.title}</h1>
        <p class="lead">{article.lead}</p>
        {article.sections.map(({ id, heading, paragraphs, items = [], links = [] }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            )}
            {links.map(({ label, href, note }) => (
              <p>
                <a href={hrefIn(view, href)}>{label}</a>
                {note && ` – ${note}`}
              </p>
            ))}
          </section>
        ))}
      </article>
    </Layout>
  );
}
