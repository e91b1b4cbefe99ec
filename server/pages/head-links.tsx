import { raw } from 'hono/html';
import { PAGE_LANGUAGES } from '../text/text.ts';
import { inLanguage, type View } from './view.ts';

export type HeadLinksProps = {
  view: View;
  title: string;
  description: string;
  /** Path and query, as in the canonical link. */
  canonical: string;
  /** JSON-LD, safe inside a script element. */
  facts?: string | undefined;
};

/** What search engines and previews of links read. Only where a page may be indexed: a search stays small without. */
export function HeadLinks({ view, title, description, canonical, facts }: HeadLinksProps) {
  const { layout } = view.text.pages;
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', layout.siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:url', view.baseUrl + canonical],
    ['og:image', `${view.baseUrl}/share.png`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', layout.shareImage],
  ];
  return (
    <>
      {PAGE_LANGUAGES.map((language) => (
        <link rel="alternate" hreflang={language} href={view.baseUrl + inLanguage(canonical, language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={view.baseUrl + inLanguage(canonical, null)} />
      {properties.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="apple-touch-icon" href="/icon-192.png" />
      {/* A block of data, not a script: nothing runs, and the content policy does not concern it. */}
      {facts !== undefined && <script type="application/ld+json">{raw(facts)}</script>}
    </>
  );
}
