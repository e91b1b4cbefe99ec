import type { Address, Concept, HumanName, Identifier, Reference } from '../resource.ts';

/** What a token parameter looks at; no system: a boolean or an id. */
export type Token = { system?: string; code: string };

export const tokensOf = (...concepts: readonly (readonly Concept[] | undefined)[]): Token[] =>
  concepts.flatMap((list) => list ?? []).flatMap(({ coding }) => coding ?? []);

export const identifierTokens = (identifiers: readonly Identifier[]): Token[] =>
  identifiers.map(({ system, value }) => ({ system, code: value }));

export const booleanToken = (value: boolean): Token[] => [{ code: String(value) }];

export const targetsOf = (...references: readonly (Reference | undefined)[]): string[] =>
  references.flatMap((reference) => reference?.reference ?? []);

/** Every part of an address that may be searched. */
export const addressTexts = (addresses: readonly Address[]): string[] =>
  addresses
    .flatMap(({ line, city, state, postalCode, country }) => [...(line ?? []), city, state, postalCode, country])
    .filter((part) => part !== undefined);

/** Names and each word of them: many are not told apart into family and given name. */
export const nameTexts = (names: readonly HumanName[]): string[] =>
  names.flatMap(({ text, prefix, suffix }) => [text, ...text.split(/\s+/), ...(prefix ?? []), ...(suffix ?? [])]);
