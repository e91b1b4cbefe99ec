import type { Card } from '../directory/card.ts';
import { PhoneLink, PhoneNote, SiteLink } from './contact-links.tsx';
import type { View } from './view.ts';

/** What a reader can do at once: call, open the website, find the way. Links to other sites say which. */
export function ActionsPart({ view, card }: { view: View; card: Card }) {
  const { card: say, listing } = view.text.pages;
  const { phone, website } = card.contact;
  const route = routeAddress(card.location);
  return (
    <p class="contact">
      {phone && <PhoneLink view={view} number={phone} />}
      <PhoneNote view={view} contact={card.contact} />
      {website && <SiteLink address={website} label={say.website} />}
      {!phone && !website && <span class="hint">{say.noContact}</span>}
      {route && (
        <a class="out" href={route} rel="noreferrer">
          {listing.route}
        </a>
      )}
    </p>
  );
}

/** OpenStreetMap's directions to a point that is known closer than its town; else null. */
function routeAddress(location: Card['location']): string | null {
  if (location === null || location.precision === 'city') return null;
  const { latitude, longitude } = location;
  return `https://www.openstreetmap.org/directions?to=${latitude.toFixed(5)},${longitude.toFixed(5)}`;
}
