import { Hono } from 'hono';
import type { AppEnv } from '../../http/app-context.ts';
import type { Services } from '../../services.ts';
import { errorPage } from '../failure-page.tsx';
import { Layout } from '../layout.tsx';
import type { View } from '../view.ts';
import { viewOf } from '../view-of.ts';
import { EXAMPLE_DAY } from './example.tsx';
import { EXAMPLES } from './examples.ts';

/** Every component in its states, for those who work on them: in no menu, in no search engine. English only. */
export function exampleRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use('/examples/*', async (c, next) => {
    await next();
    c.header('X-Robots-Tag', 'noindex');
  });
  routes.get('/examples', (c) => c.html(String(<ExampleIndex view={viewOf(c, services)} />)));
  routes.get('/examples/:name', (c) => {
    const view = viewOf(c, services);
    const example = EXAMPLES.find(({ name }) => name === c.req.param('name'));
    if (!example) return c.html(String(errorPage({ view, status: 404 })), 404);
    return c.html(String(example.page({ ...view, reader: { ...view.reader, today: EXAMPLE_DAY } })));
  });
  return routes;
}

function ExampleIndex({ view }: { view: View }) {
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf('Examples')} noIndex>
      <div class="text">
        <h1>Examples</h1>
        <p class="lead">
          The parts of these pages, each in its states, with made-up entries. For those who work on them.
        </p>
        <ul>
          {EXAMPLES.map(({ name, title }) => (
            <li>
              <a href={`/examples/${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}
