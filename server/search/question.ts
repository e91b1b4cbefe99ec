import type { DirectoryIndex } from '../directory/index-holder.ts';
import { countOf } from '../nearest/bitset.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../text/languages.ts';
import type { Understood } from './answer.ts';
import { findOrigin, fromOutcome, lookUp, type Origin } from './origin.ts';
import type { SearchQuery } from './search-query.ts';
import { findText, type TextMatches } from './text-matches.ts';
import { understand } from './understand.ts';

/** A query once its words are understood: words became filters, a place or text; `query` says so in parameters. */
export type Question = {
  query: SearchQuery;
  origin: Origin;
  understood: Understood[];
  text: { words: string; matches: TextMatches } | null;
};

/** A town of this size is meant rather than a listing that happens to carry its name. */
const WELL_KNOWN_INHABITANTS = 50_000;

/** Reads the words of a query. One statement on the directory where words are left that may be a name. */
export async function readQuestion(
  services: Services,
  index: DirectoryIndex,
  asked: SearchQuery,
  reader: Reader,
): Promise<Question> {
  const origin = await findOrigin(services, index, asked, reader);
  if (asked.q === undefined) return { query: asked, origin, understood: [], text: null };

  const { codes, reference, understood, placeText, rest } = understand(asked.q);
  const merged = <Code extends string>(given: readonly Code[], added: readonly string[]) =>
    [...new Set([...given, ...added])] as Code[];
  const query: SearchQuery = {
    ...asked,
    service: merged(asked.service, codes.service),
    site: merged(asked.site, codes.site),
    specialty: merged(asked.specialty, codes.specialty),
    kind: merged(asked.kind, codes.kind),
    format: merged(asked.format, codes.format),
    reference: asked.reference || reference,
  };
  const placeGiven = origin.kind !== 'none';
  const words = [...understood];

  /** The words of the place leave `q` and become `near`, so that a chosen place can take their seat. */
  const withPlace = (place: Origin, text: string): Question => {
    const q = [...new Set(words.map((word) => word.text))].join(' ');
    const id = place.kind === 'place' ? (place.linkPlace?.id ?? null) : null;
    const { q: _, ...others } = query;
    return {
      query: { ...others, ...(q === '' ? {} : { q }), near: text },
      origin: place,
      understood: [...words, { text, as: 'place', code: id }],
      text: null,
    };
  };

  if (!placeGiven && placeText !== null) {
    const place = fromOutcome(await lookUp(services, index, placeText, reader), placeText);
    const question = withPlace(place, placeText);
    return rest === '' ? question : addText(question, rest, await findText(services.engine, index, rest));
  }
  // A place in the box and the same words again in the text ("PRRT near Lyon" with Lyon chosen) add nothing.
  if (rest === '') return { query, origin, understood: words, text: null };

  const matches = await findText(services.engine, index, rest);
  if (!placeGiven) {
    const outcome = await lookUp(services, index, rest, reader);
    const exact = outcome.kind !== 'unknown' && outcome.notice?.code !== 'spelling';
    const wellKnown = outcome.kind === 'found' && (outcome.place.population ?? 0) >= WELL_KNOWN_INHABITANTS;
    if (exact && (matches.inPlaceNames || wellKnown || !matches.inNames)) {
      return withPlace(fromOutcome(outcome, rest), rest);
    }
    if (outcome.kind !== 'unknown' && countOf(matches.set) === 0) return withPlace(fromOutcome(outcome, rest), rest);
  }
  return addText({ query, origin, understood: words, text: null }, rest, matches);
}

function addText(question: Question, words: string, matches: TextMatches): Question {
  const as = countOf(matches.set) > 0 ? 'name' : 'unknown';
  return {
    ...question,
    understood: [...question.understood, { text: words, as, code: null }],
    text: { words, matches },
  };
}
