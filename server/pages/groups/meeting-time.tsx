import type { View } from '../view.ts';

/** A meeting's time on the clock of the group; the script of the page adds the reader's own. */
export function MeetingTime({ view, start, timeZone }: { view: View; start: Date; timeZone: string }) {
  const { language } = view.reader;
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(start);
  return (
    <time datetime={start.toISOString()} data-zone={timeZone}>
      {view.text.pages.meetings.inZone(words, timeZone.replaceAll('_', ' '))}
    </time>
  );
}
