/** Beside each time of a group the reader's own, where their clock shows another. */
export function showOwnTimes(): void {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-zone]')) {
    const words = time.closest<HTMLElement>('[data-your-time]')?.dataset.yourTime;
    const moment = new Date(time.dateTime);
    const shownIn = (timeZone: string | undefined) => moment.toLocaleString('en', { timeZone });
    if (!words || Number.isNaN(moment.getTime()) || shownIn(time.dataset.zone) === shownIn(own)) continue;
    const note = document.createElement('span');
    note.className = 'hint';
    const language = document.documentElement.lang;
    const told = moment.toLocaleString(language === 'en' ? 'en-US' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
    });
    note.textContent = ` ${words.replace('{time}', told)}`;
    time.after(note);
  }
}
