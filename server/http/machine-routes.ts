import { Hono } from 'hono';
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
      const lines = ['User-agent: *', 'Disallow: /search', 'Disallow: /api/', 'Allow: /'];
      return c.text(`${lines.join('\n')}\n\nSitemap: ${baseUrlOf(c, services)}/sitemap.xml\n`);
    })
    .get('/sitemap.xml', async (c) => {
      const rows = await services.engine.db
        .selectFrom('listing')
        .select(['id', 'country'])
        .where('status', '!=', 'closed')
        .orderBy('id')
        .execute();
      const base = baseUrlOf(c, services);
      const countries = new Set(rows.map(({ country }) => country?.toLowerCase() ?? 'international'));
      const paths = [
        ...['/', '/countries', '/about', '/privacy', '/accessibility', '/data', '/list-your-group', '/meetings'],
        ...[...countries].map((country) => `/countries/${country}`),
        ...rows.map(({ id }) => `/listings/${id}`),
      ];
      const entries = paths.map((path) => `  <url><loc>${base}${path}</loc></url>`).join('\n');
      return c.body(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
        200,
        { 'Content-Type': 'application/xml; charset=utf-8' },
      );
    });
}
