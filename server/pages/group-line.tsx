import type { Card } from '../directory/card.ts';
import { formatKilometers } from '../text/dates.ts';
import { hostOf, SiteLink } from './contact-links.tsx';
import { formatPhone } from './phone.ts';
import { hrefIn, type View } from './view.ts';

type GroupLineProps = { view: View; card: Card };

/** A support group in one row: name, how far, phone and website. */
export function GroupLine({ view, card }: GroupLineProps) {
  const { leaflet } = view.text.pages;
  const { phone, website } = card.contact;
  return (
    <li>
      <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
        {card.name}
      </a>
      {card.city && card.distanceKm !== null && (
        <>
          , <span translate="no">{card.city}</span> (
          {leaflet.away(formatKilometers(card.distanceKm, view.reader.language))})
        </>
      )}
      {phone && (
        <>
          , <a href={`tel:${phone}`}>{leaflet.call(formatPhone(phone))}</a>
        </>
      )}
      {website && hostOf(website) && (
        <>
          , <SiteLink address={website} />
        </>
      )}
    </li>
  );
}
