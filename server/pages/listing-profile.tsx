import type { Child } from 'hono/jsx';
import type { Listing } from '../directory/listing.ts';
import { languageName } from '../text/names.ts';
import { References, sourcesOf } from './fact-references.tsx';
import { labelOf } from './labels.ts';
import { joinWords, type View } from './view.ts';

/** Everything else that is known: sites, fields, languages, how a group meets, former names. */
export function ProfilePart({ view, listing }: { view: View; listing: Listing }) {
  const { listing: say, card } = view.text.pages;
  const { vocabulary } = view.text;
  const group = listing.kind === 'support-group';
  const named = (codes: readonly string[], filter: 'site' | 'specialty' | 'format') =>
    joinWords(
      view,
      codes.map((code) => labelOf(view, filter, code)),
    );
  const plain = (axis: string, code: string) =>
    (vocabulary as Partial<Record<string, Partial<Record<string, { label: string }>>>>)[axis]?.[code]?.label ??
    code.replaceAll('-', ' ');
  const facts: [label: string, value: Child, field: Parameters<typeof sourcesOf>[1] | null][] = [
    [say.role, listing.role, 'role'],
    [say.specialties, named(listing.specialties, 'specialty'), 'specialties'],
    [say.sites, listing.sites.length > 0 ? named(listing.sites, 'site') : group ? null : say.sitesNone, 'sites'],
    [say.formats, named(listing.formats, 'format'), 'formats'],
    [say.meetings, listing.meetings, 'meetings'],
    [say.scope, listing.scope && plain('scopes', listing.scope), 'scope'],
    [
      say.audience,
      joinWords(
        view,
        listing.audience.map((code) => plain('audiences', code)),
      ),
      'audience',
    ],
    [say.note, listing.cancerScope && card.cancerScope[listing.cancerScope], null],
    [say.note, listing.note, null],
    [say.formerNames, joinWords(view, listing.formerNames), 'formerNames'],
  ];
  const shown = facts.filter(([, value]) => value);
  const languages = listing.languages.map((code) => languageName(code, view.reader.language));
  if (shown.length + languages.length === 0) return null;
  return (
    <section aria-labelledby="about-it">
      <h2 id="about-it">{say.about}</h2>
      <dl>
        {shown.map(([label, value, field]) => (
          <>
            <dt>{label}</dt>
            <dd>
              {value}
              {field && value !== say.sitesNone && (
                <References view={view} listing={listing} sources={sourcesOf(listing, field)} />
              )}
            </dd>
          </>
        ))}
        {languages.length > 0 && (
          <>
            <dt>{say.languages}</dt>
            <dd>
              {joinWords(view, languages)}. <span class="hint">{say.languagesHint}</span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
