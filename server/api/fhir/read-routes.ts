import { Hono } from 'hono';
import { findTombstone } from '../../directory/find-listing.ts';
import { RESOURCE_TYPES, type Resource, type ResourceType } from '../../exchange/fhir/resource.ts';
import { readResources } from '../../exchange/fhir/search/read-resources.ts';
import type { ResourceIndex } from '../../exchange/fhir/search/resource-index.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { todayOf } from '../../http/reader.ts';
import type { Services } from '../../services.ts';
import { refuse, sendFhir } from './send-fhir.ts';

/** GET Type/id, also on the condition that it changed. */
export function readRoutes(services: Services, currentIndex: () => Promise<ResourceIndex>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const read = (type: ResourceType) => async (c: AppContext) => {
    const id = c.req.param('id') ?? '';
    const key = `${type}/${id}`;
    const entry = (await currentIndex()).byKey.get(key);
    const resource = entry && (await readResources(services, [entry], todayOf(services))).get(key);
    if (resource) return sendUnlessHeld(c, resource);
    const tombstone = await findTombstone(services, id);
    if (!tombstone) return refuse(404, `There is no ${type} with this id.`);
    const successor = tombstone.mergedInto ? ` Its listing was merged into ${tombstone.mergedInto}.` : '';
    return refuse(410, `Removed on ${tombstone.removedOn}.${successor}`);
  };
  for (const type of RESOURCE_TYPES) routes.get(`/${type}/:id`, read(type));
  return routes;
}

/** 304 when the client's version or time is the resource's; a version, when given, decides alone (RFC 9110). */
function sendUnlessHeld(c: AppContext, resource: Resource): Response {
  const { versionId, lastUpdated } = resource.meta;
  const etag = `W/"${versionId}"`;
  const headers = {
    ETag: etag,
    ...(lastUpdated && { 'Last-Modified': new Date(lastUpdated).toUTCString() }),
  };
  const versions = c.req.header('If-None-Match');
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '');
  const isHeld = versions
    ? versions.split(',').some((version) => ['*', etag, `"${versionId}"`].includes(version.trim()))
    : lastUpdated !== undefined && Math.floor(Date.parse(lastUpdated) / 1000) * 1000 <= since;
  if (!isHeld) return sendFhir(resource, headers);
  return new Response(null, { status: 304, headers: { ...headers, 'Cache-Control': 'private, no-cache' } });
}
