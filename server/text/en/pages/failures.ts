export const failures = {
  home: 'Search for a place',
  countries: 'See entries by country',
  notFound: {
    title: 'This page does not exist',
    paragraphs: ['The address may be mistyped or old.'],
  },
  gone: {
    title: 'This entry was removed',
    paragraphs: ['It was in the directory and has been taken out. We keep nothing of what it said.'],
  },
  tooLarge: {
    title: 'That was too much at once',
    paragraphs: ['What you sent is longer than this form takes. Please go back and shorten the longest field.'],
  },
  broken: {
    title: 'Something went wrong on our side',
    paragraphs: ['It is not your fault. Please try again in a minute. Nothing you typed was kept.'],
  },
  busy: {
    title: 'Too many requests at once',
    paragraphs: ['Many requests came from your connection. Please wait a moment and load the page again.'],
  },
  unavailable: {
    title: 'The directory is resting for a moment',
    paragraphs: ['It will be back shortly. Please try again in a minute.'],
  },
  wait: (seconds: string) => `You can try again in ${seconds} seconds.`,
};
