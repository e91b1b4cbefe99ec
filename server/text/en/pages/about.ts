import type { Article } from './article.ts';

export const about: Article = {
  title: 'About NET Finder',
  lead: 'NET Finder lists teams and groups that know neuroendocrine tumors (NET). It shows where each fact comes from, how old it is, and how to get in.',
  sections: [
    {
      id: 'why',
      heading: 'Why it exists',
      paragraphs: [
        'NET are rare: about 2 % of cancers. Many people wait years for the right name of their disease, and only about half are seen by a NET specialist. Those who know the disease are often far away and hard to find.',
        'Centers, specialists and support groups are here in one list, so that you can see who is nearest and what their own pages say.',
      ],
    },
    {
      id: 'chosen',
      heading: 'How entries are chosen',
      paragraphs: [
        'In November 2026 we read public pages: hospitals, medical societies, patient organizations, journals and some news. A team is listed when such a page names its work on NET. Each summary is in our own words.',
        'Nobody pays to be here. There are no ratings.',
      ],
    },
    {
      id: 'order',
      heading: 'How results are ordered',
      paragraphs: [
        'With a place, the nearest comes first, in a straight line, across borders. The road may be longer. Without a place, entries are in order of the words you typed, or by name.',
        'Entries that state what you asked for come first. Entries that do not say come after, in their own part. Each entry shows why it is there.',
        'If your filters leave nothing, we give them up one by one and name each.',
      ],
    },
    {
      id: 'limits',
      heading: 'What this list cannot tell you',
      paragraphs: [],
      items: [
        'It is a sample. An empty answer never means that none exists.',
        'Services are a minimum. We read only a part of each page, so a service that is not named is “not stated”, never “no”.',
        'Many pages carry no date. We then write “undated”.',
        'Most entries have not been confirmed by the people they describe. Each says so.',
        'Phone numbers are often hospital switchboards. Freephone numbers rarely work from abroad.',
        'Many points on the map show the town, not the door. The entry says which.',
        'The language of a page is no promise that staff speak it.',
      ],
    },
    {
      id: 'accreditation',
      heading: 'What a reference center is here',
      paragraphs: [
        'We call a center a reference center when a source names it under a scheme for NET: for example as an ENETS Center of Excellence, or as a member of EURACAN or RENATEN. Some schemes count only for some tumor sites.',
        'An accreditation is as old as the page that names it. After five years without a newer page we write “was accredited; not re-confirmed”. We never make up an end date.',
      ],
    },
    {
      id: 'advice',
      heading: 'Medical notice',
      paragraphs: [
        'NET Finder gives information, never medical advice. It does not say which team or treatment is right for you. Your care team can.',
        'If you feel very ill now, call the emergency number of your country.',
      ],
    },
    {
      id: 'correct',
      heading: 'Correct or remove an entry',
      paragraphs: [
        'Something wrong, or an entry about you that you want removed? Every entry has the link “Tell us what is wrong”, without an account. A person looks into it; if you leave an address, you hear what came of it.',
        'Please write nothing about your own health there. People named here can ask for removal without giving a reason. Those responsible for an entry can look after it themselves: “I look after this entry”.',
      ],
    },
    {
      id: 'data',
      heading: 'Where the facts come from',
      paragraphs: ['Each entry lists its own sources. Places, maps and codes come from these free works:'],
      items: [
        'Places, other names and populations: GeoNames, geonames.org, licensed CC BY 4.0, changed by selection.',
        'Coastlines and borders: Natural Earth, naturalearthdata.com, public domain. Borders are shown as Natural Earth draws them and say nothing about claims.',
        'Postal codes of the United States and Canada: the “zipcodes” package, BSD license.',
        'Some hospital addresses and points: Eurostat GISCO healthcare services.',
      ],
      links: [
        { label: 'Download the directory', href: '/data' },
        { label: 'Quality of the data, in figures', href: '/quality' },
      ],
    },
  ],
};
