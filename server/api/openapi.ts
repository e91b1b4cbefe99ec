import { z } from 'zod';
import { SCHEMES } from '../directory/schemes.ts';
import * as codes from '../directory/vocabulary.ts';
import { EXPORT_FORMATS } from '../exchange/export/formats.ts';
import { SORTS } from '../search/search-query.ts';
import { groupSubmissionSchema } from '../submissions/group-values.ts';
import { LANGUAGES } from '../text/languages.ts';
import { qualityAnswerSchema } from './quality-schema.ts';
import * as schemas from './schemas.ts';
import { receivedSchema, reportBodySchema } from './submission-routes.ts';

type Json = Record<string, unknown>;

const COMPONENTS = {
  Card: schemas.cardSchema,
  Listing: schemas.listingAnswerSchema,
  Listings: schemas.listingsAnswerSchema,
  Place: schemas.placeSchema,
  Places: schemas.placesAnswerSchema,
  Problem: schemas.problemSchema,
  Received: receivedSchema,
  Quality: qualityAnswerSchema,
  Search: schemas.searchAnswerSchema,
  Tombstone: schemas.tombstoneSchema,
  Vocabulary: schemas.vocabularyAnswerSchema,
} as const;

/** What is sent to us: described as written, before we tidy it. */
const BODIES = { GroupSubmission: groupSubmissionSchema, ReportBody: reportBodySchema } as const;

const query = (name: string, description: string, schema: Json, more: Json = {}): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...more,
});
const oneOf = (list: readonly string[]): Json => ({ type: 'string', enum: list });
const manyOf = (name: string, description: string, items: Json): Json =>
  query(name, `${description} (repeatable)`, { type: 'array', items }, { style: 'form', explode: true });
const text: Json = { type: 'string', maxLength: 200 };

const LANG = query('lang', 'Language of sentences and labels; else Accept-Language', oneOf(LANGUAGES));

const SEARCH: Json[] = [
  query('near', 'A place or postal code, or "latitude,longitude"', text, { example: 'Lyon' }),
  query('place', 'Id of a place, as /places gives it', { type: 'string', pattern: '^[a-z0-9-]{1,40}$' }),
  query('lat', 'Latitude in degrees, with lon', { type: 'number', minimum: -90, maximum: 90 }),
  query('lon', 'Longitude in degrees, with lat', { type: 'number', minimum: -180, maximum: 180 }),
  query('q', 'Names, organizations, diseases, treatments; also "PRRT near Lyon"', text),
  manyOf('kind', 'What is listed', oneOf(codes.KINDS)),
  manyOf('service', 'Services; all must be stated', oneOf(codes.SERVICES)),
  manyOf('site', 'Tumor site', oneOf(codes.SITES)),
  manyOf('specialty', 'Specialty', oneOf(codes.SPECIALTIES)),
  manyOf('scheme', 'Accreditation scheme', oneOf(SCHEMES)),
  manyOf('format', 'How a support group meets', oneOf(codes.FORMATS)),
  manyOf('access', 'Who may refer', oneOf(codes.ACCESS_ROUTES)),
  manyOf('language', 'ISO 639 code', { type: 'string', pattern: '^[a-z]{2,3}$' }),
  manyOf('country', 'ISO 3166-1 alpha-2 code', { type: 'string', pattern: '^[A-Za-z]{2}$' }),
  query('reference', '1: reference centers only', oneOf(['1'])),
  query('within', 'Limit in km; needs a place', { type: 'number', minimum: 1, maximum: 20038 }),
  query('bbox', 'west,south,east,north in degrees; west > east crosses the antimeridian', { type: 'string' }),
  query('sort', 'distance by default with a place', oneOf(SORTS)),
  query('limit', 'Results a page', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
  query('cursor', 'From links.next', { type: 'string', pattern: '^o[0-9]{1,7}$' }),
  LANG,
];

const content = (type: string, schema: Json): Json => ({ [type]: { schema } });
const refer = (name: keyof typeof COMPONENTS): Json => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, type: string, schema: Json): Json => ({
  description,
  content: content(type, schema),
});
const problem = (description: string): Json => answer(description, 'application/problem+json', refer('Problem'));

function read(operationId: string, summary: string, parameters: Json[], ok: Json, more: Json = {}): Json {
  const responses = {
    '200': ok,
    '304': { description: 'Unchanged since the ETag sent' },
    '400': problem('A parameter is wrong or unknown'),
    '429': problem('Too many requests; see Retry-After'),
    ...more,
  };
  return { get: { operationId, summary, tags: ['directory'], parameters, responses } };
}

/** What can be sent: taken in for a person to read, never public by itself. */
function send(operationId: string, summary: string, body: keyof typeof BODIES, more: Json = {}): Json {
  const schema: Json = { $ref: `#/components/schemas/${body}` };
  const responses = {
    '202': answer('Taken in; the status page tells how it stands', 'application/json', refer('Received')),
    '400': problem('The body is not JSON'),
    '413': problem('The body is longer than 64 kB'),
    '415': problem('The body is not application/json, or compressed'),
    '422': problem('A value is wrong or unknown; its path is named'),
    '429': problem('Too many; see Retry-After'),
    ...more,
  };
  const requestBody = { required: true, content: content('application/json', schema) };
  return { post: { operationId, summary, tags: ['directory'], requestBody, responses } };
}

/** The description of the API (OpenAPI 3.1), made from the schemas that the tests hold the answers to. */
export function openapiDocument(baseUrl: string): Json {
  const json = (name: keyof typeof COMPONENTS, description: string) =>
    answer(description, 'application/json', refer(name));
  const id: Json = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'ctr-fr-lyon-hcl' };
  const typed = { ...query('q', 'The beginning of a name or postal code', text), required: true, example: 'Lyo' };
  const limit = (maximum: number, usual: number) =>
    query('limit', 'How many', { type: 'integer', minimum: 1, maximum, default: usual });
  return {
    openapi: '3.1.0',
    info: {
      title: 'NET Finder',
      version: '1.0.0',
      summary: 'Neuroendocrine tumor specialists, reference centers and support groups, by place and by what they do.',
      description: 'Information, never advice. Every fact carries its source and date; what is not stated is not "no".',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    tags: [{ name: 'directory', description: 'The public directory' }],
    security: [],
    paths: {
      '/search': read('search', 'Nearest listings that do what is asked', SEARCH, json('Search', 'Results')),
      '/search.geojson': read(
        'searchGeojson',
        'The same search as GeoJSON (RFC 7946)',
        SEARCH,
        answer('Numbered features', 'application/geo+json', { type: 'object' }),
      ),
      '/search.csv': read(
        'searchCsv',
        'The same search as a table (RFC 4180)',
        SEARCH,
        answer('Numbered rows', 'text/csv', { type: 'string' }),
      ),
      '/listings': read(
        'listListings',
        'Everything, page by page, with what was removed',
        [
          query('cursor', 'From links.next', { type: 'string' }),
          limit(100, 100),
          query('changedSince', 'Only what changed after this version', { type: 'integer', minimum: 0 }),
        ],
        json('Listings', 'A page of listings'),
      ),
      '/listings/{id}': read(
        'findListing',
        'One listing with its sources',
        [id, LANG],
        json('Listing', 'The listing'),
        {
          '308': { description: 'Merged into another listing' },
          '404': problem('No such listing'),
          '410': json('Tombstone', 'Removed'),
        },
      ),
      '/submissions': send(
        'submitGroup',
        'A new support group, confirmed by mail and then reviewed',
        'GroupSubmission',
      ),
      '/reports': send('reportListing', 'A wrong fact of a listing', 'ReportBody', {
        '404': problem('No such listing'),
      }),
      '/places': read(
        'suggestPlaces',
        'Places for the place box',
        [typed, limit(20, 8), LANG],
        json('Places', 'Places'),
      ),
      '/quality': read('quality', 'How good the data are, in figures', [], json('Quality', 'Figures, each of a whole')),
      ...exportPaths(baseUrl),
      '/vocabulary': read('vocabulary', 'All codes with their labels', [LANG], json('Vocabulary', 'Codes and labels')),
    },
    components: { schemas: componentSchemas() },
  };
}

/** The files of the whole directory. They stand beside /api/v1, not under it. */
function exportPaths(baseUrl: string): Json {
  return Object.fromEntries(
    Object.entries(EXPORT_FORMATS).map(([format, { fileName, type }]) => {
      const [mediaType = type] = type.split(';');
      const body = { json: { type: 'object' }, zip: {} }[fileName.split('.')[1] ?? ''] ?? { type: 'string' };
      const path = read(
        `export-${format}`,
        `The whole directory as ${fileName}`,
        [LANG],
        answer('Everything as it is now', mediaType, body),
      );
      return [`/export/${fileName}`, { servers: [{ url: baseUrl }], ...path }];
    }),
  );
}

/** Each once: where one answer holds another, it refers to it. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: (id) => `#/components/schemas/${id}` });
  const answers = Object.entries(schemas).map(([name, { $schema: _dialect, $id: _address, ...body }]) => [name, body]);
  const bodies = Object.entries(BODIES).map(([name, schema]) => {
    const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io: 'input' });
    return [name, body];
  });
  return Object.fromEntries([...answers, ...bodies]);
}
