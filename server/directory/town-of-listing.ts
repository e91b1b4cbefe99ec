import type { Listing } from './listing.ts';

/** A town a listing may mean; `region` is its first-level region as the gazetteer names it. */
export type Town = {
  name: string;
  region: string | null;
  latitude: number;
  longitude: number;
  population: number;
  /** false: only an alternate name of the town is the asked one. */
  isMainName: boolean;
};

export type TownSource = {
  /** Every town of a country with this name, alternate names included; spelling and case do not matter. */
  townsNamed(city: string, country: string): readonly Town[];
  /** The gazetteer's name of a region, however it is written; undefined when there is no such region. */
  regionNamed(region: string, country: string): string | undefined;
};

/** How many times larger a town must be to be meant without a region: Essen is, Portland in Oregon is not. */
const CLEARLY_LARGER = 20;

/**
 * The town a listing names, by town *and* region; undefined without a town, when none has the name, when the region
 * names another part of the country, or when several towns may be meant.
 */
export function townOfListing(
  { country, region, city }: Pick<Listing, 'country' | 'region' | 'city'>,
  towns: TownSource,
): Town | undefined {
  if (country === null || city === null) return undefined;
  const named = towns.townsNamed(city, country);
  const known = region === null ? undefined : towns.regionNamed(region, country);
  return clearlyMeant(known === undefined ? named : named.filter((town) => town.region === known));
}

function clearlyMeant(towns: readonly Town[]): Town | undefined {
  const bySize = [...towns].sort((a, b) => b.population - a.population);
  const meant = bySize.find((town) => town.isMainName) ?? bySize[0];
  if (meant === undefined) return undefined;
  const mayBeMeant = (other: Town) =>
    other.isMainName || !meant.isMainName
      ? other.population * CLEARLY_LARGER > meant.population
      : other.population > meant.population * CLEARLY_LARGER;
  return bySize.some((other) => other !== meant && mayBeMeant(other)) ? undefined : meant;
}
