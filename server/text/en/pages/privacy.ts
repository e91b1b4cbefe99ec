import type { Article } from './article.ts';

export const privacy: Article = {
  title: 'Privacy',
  lead: 'Where you are, together with this disease, says something about your health. So we keep nothing about your search.',
  sections: [
    {
      id: 'searching',
      heading: 'When you search',
      paragraphs: [],
      items: [
        'No account, no cookie, no counting of visitors.',
        'Your browser loads nothing from other companies: no fonts, no maps, no scripts.',
        'The server’s log holds the kind of page, the result code and the time it took. It holds no place, no search words and no internet address.',
        'To keep the service up, the server counts requests per internet address for a few minutes, in memory only.',
      ],
    },
    {
      id: 'location',
      heading: 'Your location',
      paragraphs: [
        'Your device is asked for its location only when you press the button for it. It is rounded to about one kilometer before it leaves your device.',
        'Links to share hold the name of a town, never your coordinates.',
        'While you type a place, the letters go to our server, which suggests towns. They are not kept.',
      ],
    },
    {
      id: 'saved',
      heading: 'What you save',
      paragraphs: [
        'Entries that you save stay in this browser, on this device. We learn of them only when you open the list: its address names the entries. It is written into no log.',
        'Whoever uses this browser after you can see them. Remove them from the list, or clear the data of this site in your browser.',
      ],
    },
    {
      id: 'leaving',
      heading: 'When you follow a link to another site',
      paragraphs: [
        'The other site does not learn from your browser that you came from here. From there on its own rules apply.',
      ],
    },
    {
      id: 'people',
      heading: 'People named in the directory',
      paragraphs: [
        'Doctors are listed with facts about their work from public pages, each with its source. They can correct an entry or have it removed.',
      ],
      links: [{ label: 'Correct or remove an entry', href: '/about#correct' }],
    },
  ],
};
