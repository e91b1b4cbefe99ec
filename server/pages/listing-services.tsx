import type { Listing } from '../directory/listing.ts';
import type { Service } from '../directory/vocabulary.ts';
import { References } from './fact-references.tsx';
import { labelOf } from './labels.ts';
import { SERVICE_GROUP_NAMES, SERVICE_GROUPS, type ServiceGroup } from './service-groups.ts';
import { joinWords, type View } from './view.ts';

type ServicesProps = { view: View; listing: Listing };

/** All services: stated yes, stated no, or not stated. The third never looks like the second. */
export function ServicesPart({ view, listing }: ServicesProps) {
  const { listing: say } = view.text.pages;
  if (listing.kind === 'support-group') return null;
  return (
    <section aria-labelledby="services">
      <h2 id="services">{say.services}</h2>
      <p class="hint">{say.servicesLead}</p>
      <div class="services">
        {SERVICE_GROUP_NAMES.map((group) => (
          <Group view={view} listing={listing} group={group} />
        ))}
      </div>
    </section>
  );
}

function Group({ view, listing, group }: ServicesProps & { group: ServiceGroup }) {
  const { listing: say } = view.text.pages;
  const stated = new Map(listing.services.map((service) => [service.code, service]));
  const codes: readonly Service[] = SERVICE_GROUPS[group];
  const silent = codes.filter((code) => !stated.has(code)).map((code) => labelOf(view, 'service', code));
  return (
    <section aria-labelledby={`services-${group}`}>
      <h3 id={`services-${group}`}>{say.serviceGroups[group]}</h3>
      <dl class="tri">
        {(['yes', 'no'] as const).map((status) => {
          const held = codes.flatMap((code) => stated.get(code) ?? []).filter((service) => service.status === status);
          if (held.length === 0) return null;
          return (
            <>
              <dt class={status}>{say[status]}</dt>
              <dd>
                <ul>
                  {held.map(({ code, sources }) => (
                    <li>
                      {labelOf(view, 'service', code)}
                      <References view={view} listing={listing} sources={sources} />
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          );
        })}
        {silent.length > 0 && (
          <>
            <dt class="silent">{say.unstated}</dt>
            <dd>{joinWords(view, silent)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
