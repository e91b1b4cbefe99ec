import { expect, test } from 'vitest';
import { parseAcceptLanguage } from '../../server/http/accept-language.ts';

test.each([
  [undefined, []],
  ['', []],
  ['de-CH, fr;q=0.8, *;q=0.1', ['de-CH', 'fr']],
  ['en;q=0.2,pt-BR', ['pt-BR', 'en']],
  ['fr;q=0, nl', ['nl']],
  ['<script>, es', ['es']],
  ['x'.repeat(100_000), []],
])('%s', (header, tags) => {
  expect(parseAcceptLanguage(header)).toEqual(tags);
});
