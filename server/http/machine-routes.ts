import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Services } from '../services.ts';
import type { AppEnv } from './app-context.ts';
import { baseUrlOf } from './base-url.ts';

/** Addresses for machines: health, robots, the map of the site. */
export function machineRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', async (c) => {
      c.header('Cache-Control', 'no-store');
      try {
        // A real row, not only an open file: a damaged page or a vanished disk must show.
        await services.engine.db.selectFrom('listing').select('document').limit(1).executeTakeFirstOrThrow();
        await services.places.selectFrom('place').select('id').limit(1).executeTakeFirstOrThrow();
        return c.json({ status: 'ok' });
      } catch {
        services.log.error('health check failed');
        return c.json({ status: 'unavailable' }, 503);
      }
    })
    .get('/robots.txt', (c) => {
      // Searches may be read: only so can a search engine see that they are not to be listed.
      const lines = ['User-agent: *', 'Disallow: /api/', 'Disallow: /fhir/', 'Disallow: /export/', 'Allow: /'];
      return c.text(`${lines.join('\n')}\n\nSitemap: ${baseUrlOf(c, services)}/sitemap.xml\n`);
    })
    .get('/sitemap.xml', async (c) => {
      const rows = await services.engine.db
        .selectFrom('listing')
        .select(['id', 'country'])
        .select([
          sql<string | null>`json_extract(card, '$.changedOn')`.as('changedOn'),
          sql<string | null>`json_extract(card, '$.confirmedOn')`.as('confirmedOn'),
        ])
        .where('status', '!=', 'closed')
        .orderBy('id')
        .execute();
      const base = baseUrlOf(c, services);
      const countries = new Set(rows.map(({ country }) => country?.toLowerCase() ?? 'international'));
      // Only what a person did is a change of the page; most entries have no such day yet.
      const pages: { path: string; changed?: string | undefined }[] = [
        ...[
          '/',
          '/countries',
          '/about',
          '/privacy',
          '/accessibility',
          '/data',
          '/list-your-group',
          '/meetings',
          '/questions',
          '/terms',
          '/refer',
          '/suspicion',
          '/leaflet',
          '/quality',
        ].map((path) => ({ path })),
        ...[...countries].map((country) => ({ path: `/countries/${country}` })),
        ...rows.map(({ id, changedOn, confirmedOn }) => {
          const days = [changedOn, confirmedOn].filter((day) => day !== null);
          return { path: `/listings/${id}`, changed: days.sort().at(-1) };
        }),
      ];
      const entries = pages
        .map(({ path, changed }) => {
          const date = changed ? `<lastmod>${changed}</lastmod>` : '';
          return `  <url><loc>${base}${path}</loc>${date}</url>`;
        })
        .join('\n');
      return c.body(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
        200,
        { 'Content-Type': 'application/xml; charset=utf-8' },
      );
    });
}
