import type { Article } from '../../en/pages/article.ts';

export const privacy: Article = {
  title: 'Datenschutz',
  lead: 'Wo Sie sind, zusammen mit dieser Krankheit, sagt etwas über Ihre Gesundheit. Darum behalten wir nichts von Ihrer Suche.',
  sections: [
    {
      id: 'searching',
      heading: 'Wenn Sie suchen',
      paragraphs: [],
      items: [
        'Kein Konto, kein Cookie, keine Zählung von Besuchen.',
        'Ihr Browser lädt nichts von anderen Firmen: keine Schriften, keine Karten, keine Skripte.',
        'Das Protokoll des Servers enthält die Art der Seite, den Ergebniscode und die benötigte Zeit. Es enthält keinen Ort, keine Suchwörter und keine Internetadresse.',
        'Damit der Dienst erreichbar bleibt, zählt der Server Anfragen je Internetadresse für einige Minuten, nur im Arbeitsspeicher.',
      ],
    },
    {
      id: 'location',
      heading: 'Ihr Standort',
      paragraphs: [
        'Ihr Gerät wird nur dann nach seinem Standort gefragt, wenn Sie auf die Schaltfläche dafür drücken. Er wird auf etwa einen Kilometer gerundet, bevor er Ihr Gerät verlässt.',
        'Links zum Teilen enthalten den Namen eines Ortes, nie Ihre Koordinaten.',
        'Während Sie einen Ort eingeben, gehen die Buchstaben an unseren Server, der Orte vorschlägt. Sie werden nicht behalten.',
      ],
    },
    {
      id: 'saved',
      heading: 'Was Sie sich merken',
      paragraphs: [
        'Gemerkte Einträge bleiben in diesem Browser, auf diesem Gerät. Wir erfahren davon nur, wenn Sie die Liste öffnen: Ihre Adresse nennt die Einträge. Sie kommt in kein Protokoll.',
        'Wer diesen Browser nach Ihnen benutzt, kann sie sehen. Nehmen Sie sie von der Liste, oder löschen Sie die Daten dieser Website in Ihrem Browser.',
      ],
    },
    {
      id: 'leaving',
      heading: 'Wenn Sie einem Link zu einer anderen Website folgen',
      paragraphs: [
        'Die andere Website erfährt von Ihrem Browser nicht, dass Sie von hier kommen. Von da an gelten ihre eigenen Regeln.',
      ],
    },
    {
      id: 'people',
      heading: 'Menschen, die im Verzeichnis genannt sind',
      paragraphs: [
        'Ärztinnen und Ärzte sind mit Angaben zu ihrer Arbeit aus öffentlichen Seiten verzeichnet, jede mit ihrer Quelle. Sie können einen Eintrag berichtigen oder entfernen lassen.',
      ],
      links: [{ label: 'Eintrag berichtigen oder entfernen', href: '/about#correct' }],
    },
  ],
};
