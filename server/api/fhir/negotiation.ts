import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../../http/app-context.ts';
import { refuse } from './send-fhir.ts';

const JSON_TYPES: ReadonlySet<string> = new Set([
  ...['application/fhir+json', 'application/json+fhir', 'application/json', 'text/json', 'json'],
  ...['application/*', '*/*'],
]);

/** Answers 406 to whoever takes no JSON of R4; `_format` stands over the Accept header, as FHIR has it. */
export function negotiation(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const format = c.req.query('_format');
    const wanted = format || c.req.header('Accept') || '*/*';
    if (c.req.method !== 'OPTIONS' && !wanted.split(',').some(isOurs)) {
      return refuse(406, 'This server speaks FHIR R4 as JSON: application/fhir+json.');
    }
    return next();
  };
}

/** One media range with its parameters; a plus in an address arrives as a space. */
function isOurs(range: string): boolean {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  if (!JSON_TYPES.has(type.replace(' ', '+'))) return false;
  return parameters.every((parameter) => {
    const [name, value = ''] = parameter.split('=').map((part) => part.trim().replace(/^"|"$/g, ''));
    if (name === 'q') return Number(value) !== 0;
    return name !== 'fhirversion' || /^4\.0(\.\d)?$/.test(value);
  });
}
