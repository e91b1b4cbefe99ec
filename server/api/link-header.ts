import type { AppContext } from '../http/app-context.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Services } from '../services.ts';

/** The Link header to the next page (RFC 8288), absolute; nothing on the last page. */
export function linkToNext(c: AppContext, services: Services, next: string | null): Record<string, string> {
  return next === null ? {} : { Link: `<${baseUrlOf(c, services)}${next}>; rel="next"` };
}
