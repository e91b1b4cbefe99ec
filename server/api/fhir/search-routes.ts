import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { searchset } from '../../exchange/fhir/bundle.ts';
import { RESOURCE_TYPES, type ResourceType } from '../../exchange/fhir/resource.ts';
import { readResources } from '../../exchange/fhir/search/read-resources.ts';
import { RefusedSearch } from '../../exchange/fhir/search/refused-search.ts';
import type { ResourceIndex } from '../../exchange/fhir/search/resource-index.ts';
import {
  type PageStart,
  readSearch,
  type SearchRequest,
  writeCursor,
} from '../../exchange/fhir/search/search-request.ts';
import { keyOf, searchResources } from '../../exchange/fhir/search/search-resources.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { todayOf } from '../../http/reader.ts';
import type { Services } from '../../services.ts';
import { fhirRoot } from './fhir-root.ts';
import { refuse, sendFhir, sendOutcome } from './send-fhir.ts';

const MAX_BODY_BYTES = 64 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** GET Type?… and POST Type/_search: the same search, its parameters in the address or in a form. */
export function searchRoutes(services: Services, currentIndex: () => Promise<ResourceIndex>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refuse(413, 'A search of at most 64 kB.') });
  for (const type of RESOURCE_TYPES) {
    const answer = (c: AppContext, parameters: URLSearchParams) =>
      answerSearch(c, services, currentIndex, type, parameters);
    routes.get(`/${type}`, (c) => answer(c, new URL(c.req.url).searchParams));
    routes.post(`/${type}/_search`, limit, async (c) => {
      const isForm = c.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() === FORM;
      if (!isForm || c.req.header('Content-Encoding'))
        return refuse(415, `A search is posted as ${FORM}, not encoded.`);
      const form = new URLSearchParams(await c.req.text());
      return answer(c, new URLSearchParams([...new URL(c.req.url).searchParams, ...form]));
    });
  }
  return routes;
}

async function answerSearch(
  c: AppContext,
  services: Services,
  currentIndex: () => Promise<ResourceIndex>,
  type: ResourceType,
  parameters: URLSearchParams,
): Promise<Response> {
  const root = fhirRoot(c, services);
  const strict = /\bhandling\s*=\s*"?strict\b/i.test(c.req.header('Prefer') ?? '');
  try {
    const request = readSearch(type, parameters, { strict, root });
    const index = await currentIndex();
    const found = searchResources(index, await services.index.current(), request);
    const entries = [...found.page.map(({ entry }) => entry), ...found.included];
    const resources = await readResources(services, entries, todayOf(services));
    const page = {
      total: found.total,
      self: linkTo(root, request, request.after),
      next: found.next && linkTo(root, request, found.next),
      matches: found.page.flatMap(({ entry, km }) => {
        const resource = resources.get(keyOf(entry));
        return resource ? [{ resource, distanceKm: km }] : [];
      }),
      included: found.included.flatMap((entry) => resources.get(keyOf(entry)) ?? []),
      warnings: request.warnings,
    };
    return sendFhir(searchset(page, root));
  } catch (error) {
    if (error instanceof RefusedSearch) return sendOutcome(400, error.issue);
    throw error;
  }
}

/** The address of a page, with only what was understood. */
function linkTo(root: string, { type, used }: SearchRequest, start: PageStart | null): string {
  const parameters = new URLSearchParams(used);
  if (start) parameters.append('_cursor', writeCursor(start));
  return `${root}/${type}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
