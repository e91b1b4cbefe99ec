import type { Engine } from '../../../database/engine.ts';
import type { Coordinates } from '../../../geo/coordinates.ts';
import { fold } from '../../../places/fold.ts';
import type { Services } from '../../../services.ts';
import { RESOURCE_TYPES, type Resource, type ResourceType } from '../resource.ts';
import { resourcesOf } from '../resources-of-record.ts';
import { readRecords } from './read-records.ts';
import { SEARCH_PARAMETERS } from './search-parameters.ts';
import type { Token } from './search-values.ts';

/** What a search looks at of one resource; the resource itself stays in the store. */
export type Entry = {
  type: ResourceType;
  id: string;
  /** Row of the listing in the store. */
  ordinal: number;
  point: Coordinates | null;
  /** Milliseconds since 1970; null: not known. */
  lastUpdated: number | null;
  texts: ReadonlyMap<string, readonly { raw: string; folded: string }[]>;
  tokens: ReadonlyMap<string, readonly Token[]>;
  /** "Organization/de-x" by parameter. */
  targets: ReadonlyMap<string, readonly string[]>;
};

export type ResourceIndex = {
  version: number;
  /** In order of id. */
  byType: Readonly<Record<ResourceType, readonly Entry[]>>;
  byKey: ReadonlyMap<string, Entry>;
};

/** Gives the index of the directory's version, read again when that has moved: one statement. */
export function createResourceIndexHolder({
  engine,
  index,
}: Pick<Services, 'engine' | 'index'>): () => Promise<ResourceIndex> {
  let held: Promise<ResourceIndex> | undefined;
  let heldVersion: number | undefined;
  return async () => {
    const { version } = await index.current();
    if (!held || heldVersion !== version) {
      const loading = loadIndex(engine, version);
      loading.catch(() => {
        if (held === loading) held = undefined;
      });
      held = loading;
      heldVersion = version;
    }
    return held;
  };
}

async function loadIndex(engine: Engine, version: number): Promise<ResourceIndex> {
  const byType = Object.fromEntries(RESOURCE_TYPES.map((type) => [type, [] as Entry[]])) as Record<
    ResourceType,
    Entry[]
  >;
  const byKey = new Map<string, Entry>();
  // The day decides nothing that is searched.
  for (const { ordinal, record } of await readRecords(engine, 'all', '')) {
    for (const resource of resourcesOf(record)) {
      const entry = entryOf(resource, ordinal, record.lastUpdated);
      byType[entry.type].push(entry);
      byKey.set(`${entry.type}/${entry.id}`, entry);
    }
  }
  for (const entries of Object.values(byType)) entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { version, byType, byKey };
}

function entryOf(resource: Resource, ordinal: number, lastUpdated: string | null): Entry {
  const texts = new Map<string, { raw: string; folded: string }[]>();
  const tokens = new Map<string, Token[]>();
  const targets = new Map<string, string[]>();
  for (const parameter of SEARCH_PARAMETERS[resource.resourceType]) {
    if (parameter.type === 'token') tokens.set(parameter.name, parameter.tokens(resource));
    if (parameter.type === 'reference') targets.set(parameter.name, parameter.targets(resource));
    if (parameter.type === 'string') {
      const raws = parameter.texts(resource).filter((text) => text !== undefined);
      texts.set(
        parameter.name,
        raws.map((raw) => ({ raw, folded: fold(raw) })),
      );
    }
  }
  const point = resource.resourceType === 'Location' ? (resource.position ?? null) : null;
  return {
    type: resource.resourceType,
    id: resource.id,
    ordinal,
    point,
    lastUpdated: lastUpdated === null ? null : Date.parse(lastUpdated),
    texts,
    tokens,
    targets,
  };
}
