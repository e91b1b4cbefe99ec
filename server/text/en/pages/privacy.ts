import type { Article } from './article.ts';

export const privacy: Article & { clear: { button: string; done: string; failed: string } } = {
  title: 'Privacy',
  lead: 'Where you are, together with this disease, says something about your health. So the server keeps nothing about your search, and what your own device keeps you can delete here.',
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
        'Entries that you save stay in this browser, on this device. Our server is asked for them when you open the list, and when your browser fetches them to keep them readable without a connection: those addresses name the entries. They are written into no log.',
        'Whoever uses this browser after you can see them. Remove them from the list, or delete all of them below.',
      ],
    },
    {
      id: 'device',
      heading: 'What this device keeps',
      paragraphs: [
        'So that you can read without a connection, your browser keeps copies on this device, and nowhere else. Whoever can use this device can read them. A private window forgets them when you close it.',
      ],
      items: [
        'The last search that you made: its address, with the place and what you asked for, and its results. Each new search replaces it.',
        'The last 30 entries that you opened.',
        'The entries that you saved, the list of their names in your order, and the pages that list, compare or ask about them.',
        'The offline page, and the files that these pages need.',
        'Your browser may also keep pages in its own history and cache, as it does with every site.',
      ],
      after: [
        'Nothing else is kept: no form, no other page. A copy of an entry that was removed from the directory is deleted as soon as your device learns of it. When you use this site again after deleting, it keeps these pages again.',
        'You can also delete everything in your browser: open its settings, look for “site data” or “cookies and site data”, and delete what belongs to this site. Without JavaScript nothing is kept in the first place.',
      ],
      links: [{ label: 'See what this device keeps', href: '/offline' }],
    },
    {
      id: 'leaving',
      heading: 'When you follow a link to another site',
      paragraphs: [
        'The other site does not learn from your browser that you came from here. From there on its own rules apply.',
      ],
    },
    {
      id: 'groups',
      heading: 'When you list a group or report a mistake',
      paragraphs: [],
      items: [
        'What you write about the group becomes public once a person has read it. Your own mail address never does.',
        'Your address is kept for questions and reminders as long as the entry is public. With the link in our mails you can have everything erased.',
        'An entry that nobody confirms by mail is deleted after 14 days, a draft after 7, and what looks like a machine’s after 30.',
        'Of who reports a mistake we keep a mark that cannot be turned back into an internet address, so that two reports by one person count as one. Your address for the answer is kept until the report is erased.',
        'A message to a group is passed on by mail and deleted here once it is sent.',
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
  clear: {
    button: 'Delete what this device keeps',
    done: 'Deleted. This device now keeps no page, no search and no saved entry of this site.',
    failed: 'Your browser did not let us delete everything. Please delete this site’s data in its settings.',
  },
};
