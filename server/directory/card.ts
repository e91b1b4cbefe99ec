import type { MeetingSeries } from './meetings/meeting-series.ts';
import type { Scheme } from './schemes.ts';
import type { AccessRoute, AccreditationState, Freshness, Kind, Precision, Status } from './vocabulary.ts';

export type AccreditationCard = {
  scheme: Scheme;
  name: string;
  since: string | null;
  asOf: string | null;
  validUntil: string | null;
  state: AccreditationState;
};

/** Two or more people independently say so, and no reviewer has decided. */
export const SAID_TO_BE_CLOSED = 'said-to-be-closed';

/** The part of a card that neither time, language nor the asked place changes: rendered once, when a row is written. */
export type CardBase = {
  id: string;
  kind: Kind;
  name: string;
  localName: string | null;
  /** A person's academic title and degree, as the source writes them. */
  title: string | null;
  degree: string | null;
  role: string | null;
  organization: string | null;
  practicesAt: { id: string; name: string } | null;
  country: string | null;
  region: string | null;
  city: string | null;
  location: { latitude: number; longitude: number; precision: Precision } | null;
  contact: { phone: string | null; phoneNote: string | null; email: string | null; website: string | null };
  access: { routes: AccessRoute[]; catchment: string | null; note: string | null };
  accreditations: Omit<AccreditationCard, 'state'>[];
  /** Codes stated as offered. */
  services: string[];
  /** Codes stated as not offered. */
  servicesNo: string[];
  /** For a specialist: what their center states (leads `unstated` with that reason). */
  centerServices: string[];
  sites: string[];
  specialties: string[];
  languages: string[];
  formats: string[];
  scope: string | null;
  audience: string[];
  meetings: string | null;
  /** Meetings with dates: a series each. */
  meetingSeries: MeetingSeries[];
  /** A general or rare-cancer service rather than a NET one. */
  cancerScope: string | null;
  summary: string | null;
  status: Status;
  /** Newest year among the sources; null: only undated ones. */
  lastEvidence: number | null;
  collectedOn: string;
  confirmedOn: string | null;
  changedOn: string | null;
  checkedOn: string | null;
  url: string;
  /** Written by the second report, not derived; absent: none. */
  caution?: typeof SAID_TO_BE_CLOSED;
};

/** A search result as the API shows it and the pages draw it. */
export type Card = Omit<CardBase, 'accreditations' | 'caution'> & {
  caution: typeof SAID_TO_BE_CLOSED | null;
  accreditations: AccreditationCard[];
  isReferenceCenter: boolean;
  freshness: Freshness;
  /** Straight line from the asked place; null without a place or a point. */
  distanceKm: number | null;
  /** Why it is here, sentences in the reader's language. */
  reasons: string[];
  /** Asked codes that the listing states. */
  matched: string[];
  /** Asked codes that it does not state. */
  notStated: string[];
};
