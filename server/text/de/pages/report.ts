import type { report as english } from '../../en/pages/report.ts';

export const report: typeof english = {
  title: (name) => `Stimmt etwas nicht bei ${name}?`,
  lead: 'Sagen Sie es uns mit Ihren Worten. Ohne Konto. Ein Mensch geht dem nach; nichts ändert sich von selbst.',
  field: 'Worum geht es?',
  fields: {
    name: 'Um den Namen',
    phone: 'Um die Telefonnummer',
    email: 'Um die Mailadresse',
    website: 'Um die Website',
    address: 'Um die Adresse oder den Punkt auf der Karte',
    services: 'Um das, was dort angeboten wird',
    accreditations: 'Um die Auszeichnung',
    access: 'Darum, wer überweisen kann und wie man hinkommt',
    closed: 'Es ist geschlossen, oder die Person ist nicht mehr da',
    remove: 'Ich möchte meinen eigenen Eintrag entfernen lassen',
    other: 'Um etwas anderes',
  },
  message: 'Was stimmt nicht, oder was wäre richtig?',
  messageHint:
    'Nicht nötig, wenn etwas geschlossen ist oder entfernt werden soll. Bitte schreiben Sie nichts über Ihre eigene Gesundheit.',
  mail: 'Ihre Mailadresse',
  mailHint: 'Nur wenn Sie eine Antwort möchten. Sie wird nie gezeigt.',
  send: 'Abschicken',
  errors: {
    field: 'Worum geht es: bitte eines wählen.',
    message: 'Was stimmt nicht: bitte schreiben Sie es, höchstens 2.000 Zeichen einfacher Text.',
    mail: 'Ihre Mailadresse: das ist keine Mailadresse.',
  },
  claimTitle: (name) => `${name} betreuen`,
  claimLead:
    'Für alle, die für das Eingetragene verantwortlich sind. Sie können es dann bestätigen, ändern, ruhen lassen oder herausnehmen.',
  claimHow:
    'Wir schicken Ihnen eine Mail mit einem Link. Mit einer Adresse unter der eigenen Domain der Einrichtung genügt die Schaltfläche dort; sonst sieht erst ein Mensch es an.',
  claimMessage: 'Wer sind Sie dort?',
  claimSend: 'Abschicken',
  contactTitle: (name) => `An ${name} schreiben`,
  contactLead:
    'Ihre Nachricht geht per Mail an die Gruppe, mit Ihrer Adresse für die Antwort. Wir behalten nichts davon.',
  contactMessage: 'Ihre Nachricht',
  contactMail: 'Ihre Mailadresse',
  contactMailHint: 'Die Gruppe sieht sie und antwortet dorthin.',
  contactSent: 'Ihre Nachricht ist auf dem Weg zur Gruppe.',
  back: (name) => `Zurück zu ${name}`,
};
