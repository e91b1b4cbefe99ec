import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../http/app-context.ts';

/** A file of its own, because the content security policy allows no inline script. */
const START_SCRIPT = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: ['get'],
});
`;

/** Files of swagger-ui-dist that the documentation page loads; each entry serves them under /api/docs/. */
export const DOCS_FILES = ['swagger-ui-bundle.js', 'swagger-ui.css'] as const;

/** The page that documents the API. */
export function docsRoutes(): Hono<AppEnv> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>NET Finder API</title>
        <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main id="documentation">
          <noscript><p>The description for programs: <a href="/api/v1/openapi.json">openapi.json</a></p></noscript>
        </main>
        <script src="/api/docs/swagger-ui-bundle.js"></script>
        <script src="/api/docs/start.js"></script>
      </body>
    </html>`;
  return new Hono<AppEnv>()
    .get('/api/docs', (c) => c.html(page))
    .get('/api/docs/start.js', (c) => c.body(START_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
}
