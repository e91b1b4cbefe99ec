import type { Child } from 'hono/jsx';
import type { Article } from '../text/en/pages/article.ts';
import { Layout } from './layout.tsx';
import { hrefIn, type View } from './view.ts';

/** `parts`: what a section shows beside its text, by the section's id. */
export type ArticlePageProps = { view: View; article: Article; parts?: Partial<Record<string, Child>> };

/** A page of text: about, privacy, accessibility, data. */
export function articlePage({ view, article, parts = {} }: ArticlePageProps) {
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf(article.title)} description={article.lead}>
      <article class="text">
        <h1>{article.title}</h1>
        <p class="lead">{article.lead}</p>
        {article.sections.map(({ id, heading, paragraphs, items = [], after = [], links = [] }) => (
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
            {parts[id]}
            {after.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
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
