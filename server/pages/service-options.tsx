import { SITES } from '../directory/vocabulary.ts';
import { labelOf } from './labels.ts';
import { SERVICE_GROUP_NAMES, SERVICE_GROUPS } from './service-groups.ts';
import type { View } from './view.ts';

/** The services as options of a select, in plain groups. */
export function ServiceOptions({ view, chosen }: { view: View; chosen: string | null }) {
  return (
    <>
      {SERVICE_GROUP_NAMES.map((group) => (
        <optgroup label={view.text.pages.listing.serviceGroups[group]}>
          {SERVICE_GROUPS[group].map((code) => (
            <option value={code} selected={code === chosen}>
              {labelOf(view, 'service', code)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** Where a tumor may have begun, as options of a select. */
export function SiteOptions({ view, chosen }: { view: View; chosen: string | null }) {
  return (
    <>
      {SITES.map((code) => (
        <option value={code} selected={code === chosen}>
          {labelOf(view, 'site', code)}
        </option>
      ))}
    </>
  );
}
