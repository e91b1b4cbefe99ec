export const layout = {
  siteName: 'NET Finder',
  titleOf: (page: string) => `${page} – NET Finder`,
  description:
    'Find centers, specialists and support groups for neuroendocrine tumors, nearest first, each with its source and date.',
  skip: 'Skip to the main part',
  navigation: 'Main',
  find: 'Find',
  countries: 'Countries',
  about: 'About',
  download: 'Data',
  footer: 'About this site',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  correct: 'Correct or remove an entry',
  notAdvice: 'NET Finder gives information, never medical advice. Talk to your care team before you change anything.',
  emergency: 'If you feel very ill now, call the emergency number of your country.',
  printedFrom: (address: string) => `Printed from ${address}`,
};
