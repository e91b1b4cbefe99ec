import type { z } from 'zod';

type Read<Parameters> = { parameters: Parameters } | { problems: { path: string; message: string }[] };

/**
 * Reads a query by a strict schema of strings. An empty value means not given; an unknown, repeated or wrong
 * parameter is named.
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  query: URLSearchParams,
): Read<z.infer<Schema>> {
  const raw: Record<string, string> = {};
  const problems: { path: string; message: string }[] = [];
  for (const name of new Set(query.keys())) {
    const values = [...new Set(query.getAll(name))].filter((value) => value !== '');
    if (values.length > 1) problems.push({ path: name, message: 'given more than once' });
    if (!(name in schema.shape)) problems.push({ path: name, message: 'no such parameter' });
    else if (values[0] !== undefined) raw[name] = values[0];
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ path: issue.path.map(String).join('.'), message: issue.message });
    }
  }
  return parsed.success && problems.length === 0 ? { parameters: parsed.data } : { problems };
}
