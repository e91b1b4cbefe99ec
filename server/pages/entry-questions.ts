import type { Card } from '../directory/card.ts';
import { SERVICES } from '../directory/vocabulary.ts';
import { accreditationWords } from './accreditation-badges.tsx';
import { labelOf } from './labels.ts';
import { joinWords, type View } from './view.ts';

/** What the page of an entry leaves open, as questions to it. */
export function entryQuestions(view: View, card: Card): string[] {
  const { questions: say } = view.text.pages;
  if (card.status === 'closed') return [say.closed];
  const first = [
    card.contact.phone === null ? say.noPhone : null,
    card.status === 'unclear' ? say.unclear : null,
    card.status === 'paused' ? say.paused : null,
  ];
  const rest = card.kind === 'support-group' ? groupQuestions(view, card) : teamQuestions(view, card);
  return [...first, ...rest].filter((question) => question !== null);
}

function groupQuestions(view: View, card: Card): (string | null)[] {
  const { group: say } = view.text.pages.questions;
  const families = card.audience.some((code) => code === 'families' || code === 'caregivers');
  return [
    card.formats.length === 0 ? say.formats : null,
    say.next,
    card.languages.length === 0 ? say.languages : null,
    families ? null : say.families,
    say.join,
  ];
}

function teamQuestions(view: View, card: Card): (string | null)[] {
  const { questions: say } = view.text.pages;
  const { routes, catchment, note } = card.access;
  const sites = card.sites.map((code) => labelOf(view, 'site', code));
  const old = card.accreditations.filter(({ state }) => state !== 'current');
  return [
    routes.length === 0 && note === null ? say.accessSilent : null,
    catchment === null ? say.catchmentSilent : null,
    ...old.map((held) => say.accreditationOld(accreditationWords(view, held))),
    sites.length === 0 ? say.sitesSilent : say.sitesOther(joinWords(view, sites)),
    ...serviceQuestions(view, card),
    say.sendAhead,
  ];
}

/** A question for each service that most people ask about, and one sentence for the others. */
function serviceQuestions(view: View, card: Card): string[] {
  const { questions: say } = view.text.pages;
  const silent = SERVICES.filter((code) => !card.services.includes(code) && !card.servicesNo.includes(code));
  const asked = Object.entries(say.offer).filter(([code]) => (silent as string[]).includes(code));
  const others = silent.filter((code) => !(code in say.offer)).map((code) => labelOf(view, 'service', code));
  const sentences = asked.map(([code, question]) =>
    card.practicesAt && card.centerServices.includes(code)
      ? say.silentButCenter(question, card.practicesAt.name)
      : say.silent(question),
  );
  return others.length === 0 ? sentences : [...sentences, say.alsoSilent(joinWords(view, others))];
}
