import { readDefinitions } from './r4-definitions.ts';

type Concept = { code: string; concept?: Concept[] };
type Include = { system?: string; concept?: Concept[]; valueSet?: string[]; filter?: unknown[] };
type Terminology = {
  resourceType: string;
  url: string;
  concept?: Concept[];
  compose?: { include: Include[] };
};

let byUrl: Map<string, Terminology> | undefined;

/** The codes of a value set of R4; undefined where its systems are not listed (languages, media types). */
export function requiredCodes(canonical: string): ReadonlySet<string> | undefined {
  byUrl ??= new Map(
    ['valuesets.json', 'v3-codesystems.json']
      .flatMap((name) => readDefinitions(name).entry as { resource: Terminology }[])
      .map(({ resource }) => [`${resource.resourceType} ${resource.url}`, resource]),
  );
  const known = expanded.get(canonical);
  if (known || expanded.has(canonical)) return known;
  const codes = expand(canonical, byUrl);
  expanded.set(canonical, codes);
  return codes;
}

const expanded = new Map<string, ReadonlySet<string> | undefined>();

function expand(canonical: string, terminology: Map<string, Terminology>): ReadonlySet<string> | undefined {
  const includes = terminology.get(`ValueSet ${canonical.split('|')[0]}`)?.compose?.include;
  if (!includes) return undefined;
  const codes = new Set<string>();
  for (const { system, concept, valueSet, filter } of includes) {
    if (filter) return undefined;
    for (const other of valueSet ?? []) for (const code of requiredCodes(other) ?? []) codes.add(code);
    const listed = concept ?? (system ? terminology.get(`CodeSystem ${system}`)?.concept : []);
    if (!listed) return undefined;
    for (const code of flat(listed)) codes.add(code);
  }
  return codes;
}

function flat(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...flat(concept ?? [])]);
}
