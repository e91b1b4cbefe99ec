import { Hono } from 'hono';
import { capabilityStatement } from '../../exchange/fhir/capability-statement.ts';
import { extensionDefinition } from '../../exchange/fhir/extension-definitions.ts';
import { createResourceIndexHolder } from '../../exchange/fhir/search/resource-index.ts';
import { codeSystem, valueSet } from '../../exchange/fhir/terminology.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import type { Services } from '../../services.ts';
import { fhirRoot } from './fhir-root.ts';
import { negotiation } from './negotiation.ts';
import { readRoutes } from './read-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { refuse, sendFhir } from './send-fhir.ts';

/** Everything under /fhir: FHIR R4, read-only. Every error is an OperationOutcome. */
export function fhirRoutes(services: Services): Hono<AppEnv> {
  const currentIndex = createResourceIndexHolder(services);
  const definition = (make: (id: string) => object | undefined) => (c: AppContext) => {
    const resource = make(c.req.param('id') ?? '');
    return resource ? sendFhir(resource) : refuse(404, 'There is no such definition.');
  };
  return new Hono<AppEnv>()
    .use(negotiation())
    .get('/metadata', (c) => sendFhir(capabilityStatement(fhirRoot(c, services))))
    .get('/CodeSystem/:id', definition(codeSystem))
    .get('/ValueSet/:id', definition(valueSet))
    .get('/StructureDefinition/:id', definition(extensionDefinition))
    .route('/', searchRoutes(services, currentIndex))
    .route('/', readRoutes(services, currentIndex))
    .on(['POST', 'PUT', 'PATCH', 'DELETE'], ['/', '/*'], () =>
      refuse(405, 'This server can only be read.', { Allow: 'GET, HEAD, OPTIONS' }),
    )
    .all('/*', () => refuse(404, 'This server has no such address. What it can do: /fhir/metadata'));
}
