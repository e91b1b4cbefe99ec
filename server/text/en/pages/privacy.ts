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
};
