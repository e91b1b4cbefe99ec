import { AccreditationBadges } from '../accreditation-badges.tsx';
import { ContactLinks } from '../contact-links.tsx';
import { freshnessWords } from '../freshness-line.tsx';
import { statesOf } from './example.tsx';
import { exampleCard, exampleListing, type FULL_CENTER } from './example-listing.ts';

/** The small parts of a card: accreditations by state, contacts, the age of facts. */
export const facts = statesOf('facts', 'Badges, contacts, age of facts', (view) => {
  const held = (accreditation: Partial<(typeof FULL_CENTER.accreditations)[number]>) => {
    const accreditations = [
      {
        scheme: 'enets-coe' as const,
        since: null,
        asOf: null,
        validUntil: null,
        source: 0,
        note: null,
        ...accreditation,
      },
    ];
    const card = exampleCard(view, exampleListing({ name: 'Example', accreditations }));
    return <AccreditationBadges view={view} card={card} />;
  };
  const contact = (given: Partial<Parameters<typeof ContactLinks>[0]['contact']>) => (
    <ContactLinks view={view} contact={{ phone: null, phoneNote: null, email: null, website: null, ...given }} />
  );
  const age = (confirmedOn: string | null, checkedOn: string | null = null) => {
    const listing = exampleListing({
      name: 'Example',
      confirmedOn,
      checkedOn,
      lastEvidence: confirmedOn ? 2025 : null,
    });
    return <p class="age">{freshnessWords(view, exampleCard(view, listing))}</p>;
  };
  return [
    { title: 'Accreditation, current', content: held({ asOf: '2023-04' }) },
    { title: 'Accreditation, valid until', content: held({ asOf: '2023', validUntil: '2028-06-30' }) },
    { title: 'Accreditation, undated', content: held({ asOf: 'undated page' }) },
    { title: 'Accreditation, past', content: held({ asOf: '2015' }) },
    { title: 'A scheme that makes no reference center', content: held({ scheme: 'nci', asOf: '2025' }) },
    {
      title: 'Phone and website',
      content: contact({ phone: '+12025550100', phoneNote: 'weekdays', website: 'https://www.example.org/' }),
    },
    { title: 'Phone missing', content: contact({ website: 'https://example.org/' }) },
    { title: 'Nothing to call', content: contact({}) },
    { title: 'Fresh', content: age('2026-11-01', '2026-11-20') },
    { title: 'Aging', content: age('2026-04-01') },
    { title: 'Stale', content: age('2025-10-01') },
    { title: 'Never confirmed', content: age(null) },
  ];
});
