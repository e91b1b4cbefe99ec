import type { AppContext } from '../../http/app-context.ts';
import { baseUrlOf } from '../../http/base-url.ts';
import type { Services } from '../../services.ts';

export const FHIR_PATH = '/fhir';

/** The address of the FHIR server, without a slash at its end. */
export function fhirRoot(c: AppContext, services: Services): string {
  return baseUrlOf(c, services) + FHIR_PATH;
}
