import type { Article } from './article.ts';

export const accessibility: Article = {
  title: 'Accessibility',
  lead: 'This site should work for everyone: on an old phone, with a screen reader, by keyboard alone, and on paper. We aim at WCAG 2.2, level AA.',
  sections: [
    {
      id: 'works',
      heading: 'What we build for',
      paragraphs: [],
      items: [
        'Every page works without JavaScript. The map is an extra: all it shows is in the list.',
        'Text can grow to twice its size, and pages fit a screen 320 pixels wide.',
        'Everything can be reached and used by keyboard, and the focus is always visible.',
        'Meaning is carried by words and shapes. Color only repeats it.',
        'Light, dark and high-contrast settings of your device are followed. So is your wish for less motion.',
        'Results, saved entries and questions print, with phone numbers.',
      ],
    },
    {
      id: 'limits',
      heading: 'What is not good enough yet',
      paragraphs: [
        'Names and summaries quote pages in many languages. A screen reader may say some names wrongly.',
        'The pages are tested by program with axe and in a browser at several sizes. They have not yet been tested with a group of people with disabilities.',
      ],
    },
    {
      id: 'tell',
      heading: 'Tell us',
      paragraphs: ['If something does not work for you, tell us in the same way as a correction.'],
      links: [{ label: 'How to reach us', href: '/about#correct' }],
    },
  ],
};
