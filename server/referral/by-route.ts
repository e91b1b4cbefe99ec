import type { Card } from '../directory/card.ts';
import type { AccessRoute, Site } from '../directory/vocabulary.ts';
import type { Capability } from './case-features.ts';

/** A center, and which of the asked capabilities it states. */
export type Candidate = { card: Card; stated: Capability[]; silent: Capability[] };

/** The way in, as a family doctor sees it; `null`: not stated. */
export type Route = AccessRoute | null;

export type RouteGroup = { route: Route; candidates: Candidate[] };

const MOST_STATING = 7;
const ALWAYS_NEAREST = 3;
const MOST_SILENT = 5;

/** A doctor who may refer takes that way; the patient's own call is the last one named. */
const ROUTE_ORDER: readonly Route[] = ['gp', 'hospital-specialist', 'ern-member', 'self', null];

/**
 * Picks from centers, nearest first: those that state most of what was asked (then the tumor site, then the nearest),
 * the nearest that state any of it, and the nearest that a family doctor may refer to. By way in, nearest first.
 * `total` counts all that state something; `silent` are the nearest that state nothing of it.
 */
export function groupByRoute(
  nearestFirst: readonly Card[],
  asked: readonly Capability[],
  site: Site | null,
): { routes: RouteGroup[]; total: number; silent: Candidate[] } {
  const candidates = nearestFirst.map((card) => candidateOf(card, asked));
  const stating = candidates.filter(({ stated }) => stated.length > 0);
  const namesSite = ({ card }: Candidate) => Number(site !== null && card.sites.includes(site));
  // Array.prototype.sort is stable: equals stay nearest first.
  const ranked = [...stating].sort((a, b) => b.stated.length - a.stated.length || namesSite(b) - namesSite(a));
  const picked = new Set([
    ...ranked.slice(0, MOST_STATING),
    ...stating.slice(0, ALWAYS_NEAREST),
    ...stating.filter(({ card }) => routeOf(card) === 'gp').slice(0, 1),
  ]);
  const shown = stating.filter((candidate) => picked.has(candidate));
  const routes = ROUTE_ORDER.map((route): RouteGroup => {
    return { route, candidates: shown.filter(({ card }) => routeOf(card) === route) };
  });
  return {
    routes: routes.filter((group) => group.candidates.length > 0),
    total: stating.length,
    silent: candidates.filter(({ stated }) => stated.length === 0).slice(0, MOST_SILENT),
  };
}

function candidateOf(card: Card, asked: readonly Capability[]): Candidate {
  const states = ({ kind, code }: Capability) =>
    kind === 'service' ? card.services.includes(code) : card.specialties.includes(code);
  return {
    card,
    stated: asked.filter(states),
    silent: asked.filter((capability) => !states(capability) && !card.servicesNo.includes(capability.code)),
  };
}

function routeOf({ access }: Card): Route {
  return ROUTE_ORDER.find((route) => route !== null && access.routes.includes(route)) ?? null;
}
