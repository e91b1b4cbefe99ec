import type { Article } from './article.ts';

export const download: Article = {
  title: 'Data',
  lead: 'The whole directory is free to download and to use in other programs, with the source and date of each fact.',
  sections: [
    {
      id: 'interface',
      heading: 'For programs',
      paragraphs: [
        'The JSON interface answers the same searches as the pages, without a key. Please keep the sources and dates with the facts.',
      ],
      links: [
        { label: 'Documentation of the interface', href: '/api/docs' },
        { label: 'Description for programs (OpenAPI 3.1)', href: '/api/v1/openapi.json' },
        { label: 'All entries, page by page (JSON)', href: '/api/v1/listings' },
        { label: 'A search as GeoJSON', href: '/api/v1/search.geojson?kind=center' },
        { label: 'A search as CSV', href: '/api/v1/search.csv?kind=center' },
        { label: 'FHIR R4, read-only: what it can do', href: '/fhir/metadata' },
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
        'The directory as written here is under CC BY 4.0: name “NET Finder directory” and the date. The program is under the MIT license. Facts belong to nobody; the summaries are our own words. The pages that we name as sources belong to their owners.',
        'Places come from GeoNames (CC BY 4.0): name GeoNames when you pass points or place names on.',
      ],
      links: [{ label: 'All sources', href: '/about#data' }],
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
    },
  ],
};
