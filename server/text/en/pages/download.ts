import type { Article } from './article.ts';

export const download: Article = {
  title: 'Data',
  lead: 'The whole directory is free to download and to use in other programs, with the source and date of each fact.',
  sections: [
    {
      id: 'files',
      heading: 'Files',
      paragraphs: [
        'Each file holds every entry as it is now. Fetch it again when you need it: nothing in it says what was removed since.',
      ],
      links: [
        {
          label: 'Table (CSV)',
          href: '/export/listings.csv',
          note: 'for spreadsheets. One row an entry, with every field. An apostrophe in front of a cell such as a phone number keeps the spreadsheet from calculating with it.',
        },
        {
          label: 'JSON Lines',
          href: '/export/listings.jsonl',
          note: 'for programs. One entry a line, in the form in which we keep it, with all sources.',
        },
        {
          label: 'GeoJSON',
          href: '/export/listings.geojson',
          note: 'for maps. “precision” says whether a point is a building, a postal code or only the town.',
        },
        {
          label: 'Open Referral HSDS 3.1 (zip)',
          href: '/export/hsds.zip',
          note: 'for directories of services: tables with a description of the package. Identifiers stay the same in every download.',
        },
        {
          label: 'Open Referral HSDS 3.1 (JSON)',
          href: '/export/hsds.json',
          note: 'the same, each service with its organization, places and contacts inside.',
        },
        {
          label: 'FHIR R4 (NDJSON)',
          href: '/export/fhir.ndjson',
          note: 'for hospital and practice systems: one resource a line, as the FHIR interface gives it.',
        },
      ],
    },
    {
      id: 'interface',
      heading: 'For programs',
      paragraphs: [
        'The JSON interface answers the same searches as the pages, without a key. Please keep the sources and dates with the facts.',
      ],
      links: [
        { label: 'Documentation of the interface', href: '/api/docs' },
        { label: 'Description for programs (OpenAPI 3.1)', href: '/api/v1/openapi.json' },
        {
          label: 'All entries, page by page (JSON)',
          href: '/api/v1/listings',
          note: 'a feed. Keep “version” and send it back as “changedSince”: you get what changed since, and what was removed.',
        },
        { label: 'A search as GeoJSON', href: '/api/v1/search.geojson?kind=center' },
        { label: 'Figures of data quality (JSON)', href: '/api/v1/quality' },
        { label: 'A search as CSV', href: '/api/v1/search.csv?kind=center' },
        {
          label: 'FHIR R4 (read only)',
          href: '/fhir/metadata',
          note: 'for hospital and practice systems. This address says what can be asked.',
        },
      ],
    },
    {
      id: 'embed',
      heading: 'For other sites',
      paragraphs: ['The finder can stand on the site of a charity or a hospital, in its colors. It needs no account.'],
      links: [{ label: 'Put the finder on your site', href: '/embed/builder' }],
    },
    {
      id: 'licence',
      heading: 'License',
      paragraphs: [
        'The entries, as written here, are under CC BY 4.0: name “NET Finder directory” and the date of your copy. Some points come from Eurostat and the NHS, under their own terms.',
        'The program is under the MIT license. Facts belong to nobody; the summaries are our own words. The pages that we name as sources belong to their owners.',
        'Places come from GeoNames (CC BY 4.0): name GeoNames when you pass points or place names on.',
      ],
      links: [
        { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
        { label: 'All sources', href: '/about#data' },
      ],
    },
    {
      id: 'reading',
      heading: 'Before you use it',
      paragraphs: [],
      items: [
        'It is a sample, not a register. Do not count from it how many centers a country has.',
        'A service that is absent is “not stated”, never “no”.',
        'Show the date of a fact, or the word “undated”, beside it.',
        'Entries can be removed at the wish of the people named. Ask again at least once a week and drop what is gone.',
      ],
      links: [{ label: 'Quality of the data, in figures', href: '/quality' }],
    },
  ],
};
