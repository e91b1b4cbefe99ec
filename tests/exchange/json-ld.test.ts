import { describe, expect, test } from 'vitest';
import type { Listing } from '../../server/directory/listing.ts';
import { cardBase } from '../../server/directory/listing-rows.ts';
import { inScript, listingJsonLd } from '../../server/exchange/json-ld.ts';
import { makeListing, offers, placed } from '../listings.ts';

const CENTER = cardBase(placed({ id: 'center', name: 'NET Center' }, null));
function factsOf(given: Partial<Listing> & Pick<Listing, 'id'>) {
  return listingJsonLd(makeListing(given), {
    baseUrl: 'https://finder.example',
    language: 'en',
    today: '2026-11-24',
    center: given.kind === 'specialist' ? CENTER : null,
  });
}

describe('a listing in the words of schema.org', () => {
  test('nothing known: only what it is, its name and page', () => {
    expect(factsOf({ id: 'x', name: 'X', country: 'DE' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      '@id': 'https://finder.example/listings/x#listing',
      mainEntityOfPage: 'https://finder.example/listings/x',
      name: 'X',
      address: { '@type': 'PostalAddress', addressCountry: 'DE' },
    });
  });

  test('a center with what its sources state; a refused service and a past award are left out', () => {
    const held = { since: null, validUntil: null, source: 0, note: null };
    const facts = factsOf({
      id: 'x',
      organization: 'University Hospital',
      website: 'https://example.org/',
      phone: { number: '+41612345678', note: null, asOf: null },
      location: { latitude: 0, longitude: -7.5, precision: 'building', source: 'a list', note: null },
      services: [...offers('prrt', 'sstr-pet', 'mdt'), { code: 'surgery', status: 'no', sources: [0] }],
      specialties: ['surgery', 'hepatobiliary-surgery', 'nuclear-medicine'],
      accreditations: [
        { ...held, scheme: 'enets-coe', asOf: '2024' },
        { ...held, scheme: 'renaten', asOf: '2012' },
      ],
    });
    expect(facts).toMatchObject({
      url: 'https://example.org/',
      telephone: '+41612345678',
      geo: { '@type': 'GeoCoordinates', latitude: 0, longitude: -7.5 },
      parentOrganization: { '@type': 'Organization', name: 'University Hospital' },
      medicalSpecialty: ['https://schema.org/Surgical'],
      hasCertification: [{ '@type': 'Certification', name: 'ENETS Center of Excellence' }],
    });
    expect(facts.availableService).toEqual([
      { '@type': 'MedicalTherapy', name: 'PRRT' },
      { '@type': 'MedicalTest', name: expect.stringContaining('PET') },
    ]);
  });

  test('the middle of a town is no point', () => {
    const location = { latitude: 1, longitude: 2, precision: 'city' as const, source: 'a list', note: null };
    expect(factsOf({ id: 'x', location })).not.toHaveProperty('geo');
  });

  test('a physician practices at the center; a nurse is a person who works there', () => {
    const place = {
      '@type': 'MedicalClinic',
      '@id': 'https://finder.example/listings/center#listing',
      name: 'NET Center',
    };
    const given = { id: 'p', kind: 'specialist' as const, practicesAt: 'center', name: 'Ada Muster', title: 'Dr.' };
    expect(factsOf({ ...given, specialties: ['endocrinology'] })).toMatchObject({
      '@type': 'IndividualPhysician',
      name: 'Dr. Ada Muster',
      practicesAt: place,
    });
    for (const specialties of [['nursing'], []] as Listing['specialties'][]) {
      const facts = factsOf({ ...given, specialties });
      expect(facts).toMatchObject({ '@type': 'Person', name: 'Ada Muster', honorificPrefix: 'Dr.', worksFor: place });
      expect(facts).not.toHaveProperty('medicalSpecialty');
    }
  });

  test('a group has no point and no medical properties', () => {
    const location = { latitude: 1, longitude: 2, precision: 'building' as const, source: 'a list', note: null };
    const facts = factsOf({ id: 'g', kind: 'support-group', country: null, location, languages: ['de'] });
    expect(facts).toMatchObject({ '@type': 'NGO', knowsLanguage: ['de'] });
    for (const name of ['geo', 'address', 'availableService']) expect(facts).not.toHaveProperty(name);
  });
});

test('no text can end the script element', () => {
  const text = inScript({ name: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
