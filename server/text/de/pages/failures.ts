import type { Pages } from '../../en/pages.ts';

export const failures: Pages['failures'] = {
  home: 'Nach einem Ort suchen',
  countries: 'Einträge nach Land ansehen',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    paragraphs: ['Die Adresse ist vielleicht falsch geschrieben oder veraltet.'],
  },
  gone: {
    title: 'Dieser Eintrag wurde entfernt',
    paragraphs: ['Er stand im Verzeichnis und wurde herausgenommen. Wir behalten nichts von seinem Inhalt.'],
  },
  tooLarge: {
    title: 'Das war zu viel auf einmal',
    paragraphs: [
      'Was Sie geschickt haben, ist länger, als dieses Formular es annimmt. Bitte gehen Sie zurück und kürzen Sie das längste Feld.',
    ],
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    paragraphs: [
      'Es liegt nicht an Ihnen. Bitte versuchen Sie es in einer Minute noch einmal. Nichts, was Sie eingegeben haben, wurde gespeichert.',
    ],
  },
  busy: {
    title: 'Zu viele Anfragen auf einmal',
    paragraphs: [
      'Über Ihre Verbindung kamen viele Anfragen. Bitte warten Sie einen Moment und laden Sie die Seite neu.',
    ],
  },
  unavailable: {
    title: 'Das Verzeichnis macht eine kurze Pause',
    paragraphs: ['Es ist gleich wieder da. Bitte versuchen Sie es in einer Minute noch einmal.'],
  },
  wait: (seconds: string) =>
    `Sie können es in ${seconds} ${seconds === '1' ? 'Sekunde' : 'Sekunden'} noch einmal versuchen.`,
};
