import { type Context, Hono } from 'hono';
import { findListing } from '../directory/find-listing.ts';
import { findListings, type ListingWithCard } from '../directory/find-listings.ts';
import type { AppEnv } from '../http/app-context.ts';
import { readForm } from '../http/read-form.ts';
import { type Area, findPatientSupport, type PatientSupport } from '../referral/patient-support.ts';
import { readSheetRequest, type SheetRequest } from '../referral/referral-question.ts';
import { presentCard } from '../search/present.ts';
import type { Services } from '../services.ts';
import { fullName } from './card-name.ts';
import { errorPage } from './failure-page.tsx';
import { nothingAsked } from './nothing-asked.ts';
import { referralSheet } from './referral-sheet.tsx';
import { hrefIn, type View } from './view.ts';
import { viewOf } from './view-of.ts';

/** So many centers fit on one page of paper. */
const MOST_ENTRIES = 3;
/** More ids than any list of ours can hold are not looked up. */
const MOST_IDS = 30;

/** The sheets to print: of one entry, or of a short list. GET knows no patient; POST may bring the patient's area. */
export function sheetRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.on(['GET', 'POST'], '/listings/:id/referral', async (c) => {
    const view = viewOf(c, services);
    const asked = await requestOf(c);
    if (typeof asked === 'number') return refuse(c, view, asked);
    const found = await findListing(services, c.req.param('id'));
    if (found.kind === 'removed' && found.mergedInto !== null) {
      return c.redirect(hrefIn(view, `/listings/${found.mergedInto}/referral`), 308);
    }
    if (found.kind !== 'listing' || found.listing.kind === 'support-group') {
      return refuse(c, view, found.kind === 'removed' ? 410 : 404);
    }
    const path = `/listings/${found.listing.id}/referral`;
    return c.html(String(await sheetOf(services, view, path, [found], asked)));
  });
  routes.on(['GET', 'POST'], '/refer/sheet', async (c) => {
    const view = viewOf(c, services);
    const asked = await requestOf(c);
    if (typeof asked === 'number') return refuse(c, view, asked);
    const ids = (asked.ids ?? '').split(',').filter(Boolean).slice(0, MOST_IDS);
    const found = await findListings(services, ids);
    const entries = found.filter(({ listing }) => listing.kind !== 'support-group');
    const path = `/refer/sheet?ids=${entries.map(({ listing }) => listing.id)}`;
    return c.html(String(await sheetOf(services, view, path, entries, asked)), entries.length > 0 ? 200 : 404);
  });
  return routes;
}

/** What was asked for; a status where it cannot be read. An address gives ids and nothing else. */
async function requestOf(c: Context<AppEnv>): Promise<SheetRequest | 400 | 413 | 415 | 422> {
  if (c.req.method !== 'POST') return { service: [], specialty: [], ids: c.req.query('ids')?.slice(0, 2000) };
  c.header('Cache-Control', 'no-store');
  const body = await readForm(c.req.raw);
  return 'refused' in body ? body.refused : (readSheetRequest(body.form) ?? 422);
}

function refuse(c: Context<AppEnv>, view: View, status: number): Response | Promise<Response> {
  return c.html(String(errorPage({ view, status })), status as 404);
}

async function sheetOf(services: Services, view: View, path: string, found: ListingWithCard[], asked: SheetRequest) {
  const shown = found.slice(0, MOST_ENTRIES);
  const [first] = shown;
  const { support, nearPatient } = await supportFor(services, view, asked, first);
  return referralSheet({
    view: { ...view, path },
    entries: shown.map(({ listing, card }) => ({
      listing,
      card: presentCard(card, view.reader, { query: nothingAsked(), distanceKm: null }),
    })),
    asked: [
      ...asked.service.map((code) => ({ kind: 'service' as const, code })),
      ...asked.specialty.map((code) => ({ kind: 'specialty' as const, code })),
    ],
    support,
    nearPatient,
    path,
    left: found.slice(MOST_ENTRIES).map(({ listing }) => fullName(listing)),
  });
}

/** Nearest the patient where the area is known, else nearest the center, which the sheet says. */
async function supportFor(
  services: Services,
  view: View,
  asked: SheetRequest,
  first: ListingWithCard | undefined,
): Promise<{ support: Extract<PatientSupport, { kind: 'support' }> | null; nearPatient: boolean }> {
  const patient: Area | null = asked.place ? { place: asked.place } : asked.near ? { near: asked.near } : null;
  const near = patient && (await findPatientSupport(services, patient, view.reader, asked.site));
  if (near?.kind === 'support') return { support: near, nearPatient: true };
  const { location = null, country = null } = first?.card ?? {};
  const center: Area | null = location
    ? { lat: location.latitude, lon: location.longitude }
    : country === null
      ? null
      : { country };
  const support = center && (await findPatientSupport(services, center, view.reader, asked.site));
  return { support: support?.kind === 'support' ? support : null, nearPatient: false };
}
