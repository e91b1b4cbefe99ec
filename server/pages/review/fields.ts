/** How a value is edited in a form. `flat` values only: what is nested is taken apart by the form that needs it. */
export type FieldSpec = { field: string; label: string } & (
  | { kind: 'line' | 'lines' | 'flag' | 'json' }
  | { kind: 'words'; hint: string }
  | { kind: 'choice' | 'choices'; options: readonly { code: string; label: string }[] }
);

/** What stands in the fields of a form, as text. */
export type Entries = Readonly<Record<string, string | string[]>>;

/** The entries of a form that shows these values. */
export function entriesOf(specs: readonly FieldSpec[], values: Readonly<Record<string, unknown>>): Entries {
  return Object.fromEntries(specs.map((spec) => [spec.field, entryOf(spec, values[spec.field])]));
}

function entryOf({ kind }: FieldSpec, value: unknown): string | string[] {
  switch (kind) {
    case 'json':
      return JSON.stringify(value ?? null, null, 1);
    case 'choices':
      return Array.isArray(value) ? value.map(String) : [];
    case 'words':
      return Array.isArray(value) ? value.join(', ') : '';
    case 'flag':
      return value === true ? 'on' : '';
    default:
      return value === null || value === undefined ? '' : String(value);
  }
}

/** The entries of these fields in a posted form. */
export function postedEntries(specs: readonly FieldSpec[], body: Readonly<Record<string, unknown>>): Entries {
  return Object.fromEntries(
    specs.map(({ field, kind }) => {
      const given = [body[field] ?? []].flat().filter((part): part is string => typeof part === 'string');
      return [field, kind === 'choices' ? given : (given[0] ?? '').replace(/\r\n?/g, '\n')];
    }),
  );
}

export type Problem = { path: string; message: string };

/** The values that entries stand for; empty is null. A field that is not readable as JSON is a problem. */
export function valuesIn(
  specs: readonly FieldSpec[],
  entries: Entries,
  badJson: string,
): { values: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const { field, kind } of specs) {
    const entry = entries[field] ?? '';
    const text = Array.isArray(entry) ? '' : entry.trim();
    if (kind === 'choices') values[field] = Array.isArray(entry) ? entry : [];
    else if (kind === 'words') values[field] = text.split(/[\s,;]+/).filter(Boolean);
    else if (kind === 'flag') values[field] = text !== '';
    else if (kind === 'json') {
      try {
        values[field] = JSON.parse(text);
      } catch {
        problems.push({ path: field, message: badJson });
      }
    } else values[field] = text === '' ? null : text;
  }
  return { values, problems };
}
