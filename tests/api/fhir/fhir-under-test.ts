import { type AppUnderTest, openApp } from '../../app-under-test.ts';

type Json = Record<string, unknown>;
export type Entry = {
  fullUrl?: string;
  resource: Json & { resourceType: string; id: string; meta: Record<string, string> };
  search: { mode: string; extension?: { valueDistance: { value: number } }[] };
};
export type Bundle = { total: number; link: { relation: string; url: string }[]; entry?: Entry[] };

export const ROOT = 'http://localhost:8787/fhir';

/** Questions to the FHIR server of an application. */
export function fhirOf(opened: AppUnderTest = openApp()) {
  const get = (path: string, headers?: Record<string, string>) => opened.get(`/fhir/${path}`, headers);
  const bundle = async (path: string): Promise<Bundle> => {
    const response = await get(path);
    const body = await response.json();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    opened,
    get,
    bundle,
    post: async (path: string, body: string, headers: Record<string, string> = {}) =>
      opened.app.request(`/fhir/${path}`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      }),
    /** Ids of all matches, page by page. */
    async ids(path: string): Promise<string[]> {
      const ids: string[] = [];
      for (let next: string | undefined = path; next; ) {
        const page: Bundle = await bundle(next);
        ids.push(...matches(page).map(({ resource }) => resource.id));
        next = linkOf(page, 'next')?.slice(ROOT.length + 1);
      }
      return ids;
    },
  };
}

export const matches = ({ entry = [] }: Bundle) => entry.filter(({ search }) => search.mode === 'match');
export const linkOf = ({ link }: Bundle, name: string) => link.find(({ relation }) => relation === name)?.url;
