import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import fhirpath, { type Model } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { requiredCodes } from './r4-codes.ts';
import { readDefinitions } from './r4-definitions.ts';

type Node = Record<string, unknown>;
type ElementDefinition = {
  path: string;
  type?: { code: string }[];
  contentReference?: string;
  constraint?: { key: string; severity: string; expression?: string }[];
  binding?: { strength: string; valueSet?: string };
};
type Definition = { name: string; type: string; derivation?: string; snapshot?: { element: ElementDefinition[] } };

const elements = new Map<string, Map<string, ElementDefinition>>();
for (const name of ['profiles-types.json', 'profiles-resources.json']) {
  const bundle = readDefinitions(name);
  indexStructureDefinitionBundle(bundle);
  for (const { resource } of bundle.entry as { resource: Definition }[]) {
    if (!resource.snapshot || resource.derivation === 'constraint') continue;
    elements.set(resource.type, new Map(resource.snapshot.element.map((element) => [element.path, element])));
  }
}

/** Elements that carry a choice of types: "valueCode" is value[x]. */
const CHOICE = /^(value|deceased|multipleBirth|effective)(?=[A-Z])/;

/**
 * Everything wrong with a resource by R4 itself: structure, cardinalities, types and unknown elements (Medplum's
 * validator), then every invariant (fhirpath) and every required code, element by element.
 */
export function problemsOf(resource: object): string[] {
  // As it goes over the wire: undefined does not exist.
  const sent: Node = JSON.parse(JSON.stringify(resource));
  const problems: string[] = [];
  try {
    for (const issue of validateResource(sent as never)) problems.push(`${issue.details?.text} ${issue.expression}`);
  } catch (error) {
    problems.push(String(error));
  }
  visit(sent, String(sent.resourceType), String(sent.resourceType), { resource: sent, root: sent, problems });
  return problems;
}

type Visit = { resource: Node; root: Node; problems: string[] };

function visit(node: Node, type: string, path: string, at: Visit): void {
  const own = elements.get(type);
  checkConstraints(node, own?.get(path), path, at);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'resourceType') continue;
    const choice = CHOICE.exec(key)?.[1];
    const element = own?.get(`${path}.${key}`) ?? (choice ? own?.get(`${path}.${choice}[x]`) : undefined);
    if (!element) continue;
    if (isEmpty(value)) at.problems.push(`${path}.${key} is empty`);
    for (const item of Array.isArray(value) ? value : [value]) {
      checkCode(item, element, `${path}.${key}`, at);
      if (typeof item !== 'object' || item === null) continue;
      const code = choice ? key.slice(choice.length) : element.type?.[0]?.code;
      if (element.contentReference) visit(item, type, element.contentReference.slice(1), at);
      else if (code === 'BackboneElement' || code === 'Element') visit(item, type, element.path, at);
      else if (code === 'Resource') visit(item, item.resourceType, item.resourceType, { ...at, resource: item });
      else if (code && elements.has(code)) {
        // An element of a type may be held to more than the type itself.
        checkConstraints(item, element, element.path, at);
        visit(item, code, code, at);
      }
    }
  }
}

const isEmpty = (value: unknown) =>
  value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/**
 * ele-1: nothing is empty, which is checked apart and stands on every element. eld-16, -19 and -20: paths and slice names
 * in definitions of our own, held to a regular expression that JavaScript does not accept.
 */
const NOT_EVALUATED: ReadonlySet<string> = new Set(['ele-1', 'eld-16', 'eld-19', 'eld-20']);

/** Some invariants of HL7 carry trace() calls. */
const SILENT = { traceFn: () => {} };

const compiled = new Map<string, (node: object, variables: object) => unknown>();

function checkConstraints(node: Node, element: ElementDefinition | undefined, path: string, at: Visit): void {
  for (const { key, severity, expression } of element?.constraint ?? []) {
    if (severity !== 'error' || NOT_EVALUATED.has(key) || !expression) continue;
    const id = `${element?.path} ${expression}`;
    const evaluate =
      compiled.get(id) ?? fhirpath.compile({ base: element?.path ?? path, expression }, r4 as Model, SILENT);
    compiled.set(id, evaluate as (node: object, variables: object) => unknown);
    const answer = evaluate(node, { resource: at.resource, rootResource: at.root, context: node });
    // Empty is no violation: ref-1 says nothing of a reference that is only named.
    if (!Array.isArray(answer) || answer[0] === false) at.problems.push(`${key} at ${path}: ${expression}`);
  }
}

function checkCode(value: unknown, { binding }: ElementDefinition, path: string, { problems }: Visit): void {
  if (binding?.strength !== 'required' || !binding.valueSet) return;
  const allowed = requiredCodes(binding.valueSet);
  if (!allowed) return;
  const coded = value as { code?: string; coding?: { code?: string }[] };
  const codes = typeof value === 'string' ? [value] : (coded.coding ?? [coded]).map(({ code }) => code);
  if (!codes.some((code) => code !== undefined && allowed.has(code))) {
    problems.push(`${path}: ${JSON.stringify(value)} is not in ${binding.valueSet}`);
  }
}
