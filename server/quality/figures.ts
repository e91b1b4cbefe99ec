import type { Kind, Service } from '../directory/vocabulary.ts';

/** So many of so many: every figure names its whole. */
export type Share = { count: number; of: number };

/** How lately a responsible person confirmed them, in days; the longer spans hold the shorter. */
export type Confirmed = { total: number; within90: number; within180: number; within365: number; never: number };

/** A city with no center near: `nearestKm` to the nearest one, null where there is none at all. */
export type FarCity = { id: string | null; name: string; population: number | null; nearestKm: number | null };

/** What one version of the directory says of itself on one day. */
export type DirectoryFigures = {
  /** Counted are listings that are neither closed nor paused. */
  listings: Confirmed & { byKind: Record<Kind, Confirmed> };
  facts: Confirmed & {
    byKind: Record<Kind, Confirmed>;
    /** A source speaks of this very field, or only of the listing in general. */
    ownSource: number;
    recordSource: number;
    dated: number;
    undated: number;
  };
  accreditations: { total: number; current: number; undated: number; past: number };
  services: { centers: number; stating: Record<Service, number> };
  /** Countries with an entry or a large city; `withoutCenter`: those without a listed center (ISO 3166-1 alpha-2). */
  countries: { total: number; withoutCenter: string[] };
  far: {
    km: number;
    population: number;
    cities: number;
    far: number;
    countries: { country: string; cities: number; far: FarCity[] }[];
  };
};

/** The figures, and what of them may change without a new version of the directory. */
export type Quality = DirectoryFigures & {
  version: number;
  day: string;
  reports: { open: number; medianDays: number | null; oldestDays: number | null };
  /** Listings that two or more people independently say are closed. */
  saidToBeClosed: Share;
  /** Addresses that listings name: looked at at all, and not reached twice or more; listings that name such a one. */
  links: { addresses: number; looked: number; dead: number; listings: Share };
};
