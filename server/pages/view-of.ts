import type { AppContext } from '../http/app-context.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { readerOf } from '../http/reader.ts';
import type { Services } from '../services.ts';
import { PAGE_LANGUAGES, textFor } from '../text/text.ts';
import type { View } from './view.ts';

/** What the pages need of a request. */
export function viewOf(c: AppContext, services: Services): View {
  const reader = readerOf(c, services, PAGE_LANGUAGES);
  const lang = c.req.query('lang') === reader.language ? reader.language : null;
  const path = new URL(c.req.url).pathname;
  return {
    text: textFor(reader.language),
    reader,
    assets: services.assets,
    baseUrl: baseUrlOf(c, services),
    path: lang === null ? path : `${path}?lang=${lang}`,
    lang,
  };
}
