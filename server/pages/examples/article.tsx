import { articlePage } from '../article-page.tsx';
import type { Example } from './example.tsx';

/** A page of text with each part that it can have. */
export const article: Example = {
  name: 'article',
  title: 'Page of text',
  page: (view) =>
    articlePage({
      view,
      article: {
        title: 'A page of text',
        lead: 'One or two sentences that say what the page is about, so that nobody reads on in vain.',
        sections: [
          {
            id: 'first',
            heading: 'A heading in sentence case',
            paragraphs: [
              'Running text is at most sixty-six letters wide. It breaks where the window ends, and never runs under anything.',
              'A second paragraph, with a very long word: Gastroenteropankreatische-neuroendokrine-Neoplasien-Sprechstunde.',
            ],
            items: ['A point', 'Another point that is long enough to need a second line on the screen of a phone'],
          },
          {
            id: 'second',
            heading: 'A heading with links below',
            paragraphs: ['A sentence before them.'],
            links: [{ label: 'A link to another page', href: '/about' }],
          },
        ],
      },
    }),
};
