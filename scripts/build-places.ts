/** npm run places: builds the gazetteer. */
import { ensurePlaces } from './places/ensure-places.ts';

export { fillPlaces } from './places/fill-places.ts';
export { ensurePlaces };

if (process.argv[1] === import.meta.filename) {
  const path = process.env.NETFINDER_PLACES || 'var/places.sqlite';
  const { built } = await ensurePlaces({ path, progress: (line) => console.log(line) });
  if (!built) console.log(`Places: ${path} is up to date`);
}
