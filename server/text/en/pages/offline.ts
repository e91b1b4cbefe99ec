/** {date}: the worker puts in the day on which the copy was kept. */
export const offline = {
  title: 'Read without a connection',
  lead: 'Pages that you opened or saved stay readable on this device when you have no connection.',
  keptHeading: 'Kept on this device',
  nothing: 'Nothing is kept on this device yet.',
  whatHeading: 'What is kept',
  what: [
    'your saved entries and the page that lists them',
    'the last 30 entries that you opened',
    'your last search, and only that one',
  ],
  age: 'Each copy shows the day on which it was kept. Phone numbers and ways in may have changed since then.',
  withoutScript: 'This needs JavaScript. Without it, print a page or save it with your browser.',
  delete: 'What is kept, and how to delete it',
  marks: {
    kept: 'You are offline. Kept on this device on {date}.',
    slow: 'The connection is slow. Kept on this device on {date}. Load the page again for today’s.',
    missing: 'You are offline, and the page you asked for is not kept on this device.',
    again: 'Try again',
    entry: 'kept on {date}',
  },
};
