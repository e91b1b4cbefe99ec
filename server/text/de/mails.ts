import type { Mails } from '../en/mails.ts';

export const mails: Mails = {
  greeting: 'Guten Tag,',
  closing: (site) => `NET Finder\n${site}`,
  notYou: 'Wenn Sie das nicht waren, müssen Sie nichts tun.',
  confirm: {
    subject: 'Bitte bestätigen Sie Ihren Eintrag in NET Finder',
    text: (name, link) =>
      `jemand, vermutlich Sie, hat uns die Selbsthilfegruppe „${name}“ geschickt.\n\nBitte öffnen Sie diese Seite und drücken Sie dort auf die Schaltfläche. Bis dahin sieht niemand den Eintrag:\n\n${link}\n\nDer Link gilt 14 Tage.`,
  },
  received: {
    subject: 'Wir haben Ihren Eintrag',
    text: (name, status, link) =>
      `vielen Dank. Ein Mensch liest den Eintrag „${name}“, bevor er öffentlich wird.\n\nSo steht es darum: ${status}\n\nUm eine Frage zu beantworten, ihn zurückzunehmen oder löschen zu lassen (behalten Sie diesen Link für sich):\n\n${link}`,
  },
  claim: {
    subject: 'Bitte bestätigen Sie, dass Sie diesen Eintrag betreuen',
    text: (name, link) =>
      `jemand, vermutlich Sie, möchte den Eintrag „${name}“ in NET Finder betreuen.\n\nBitte öffnen Sie diese Seite und drücken Sie dort auf die Schaltfläche:\n\n${link}\n\nDer Link gilt 14 Tage.`,
  },
  claimed: {
    subject: 'Jemand möchte Ihren Eintrag betreuen',
    text: (name, link) =>
      `jemand anderes bittet darum, den Eintrag „${name}“ in NET Finder zu betreuen. Ihr eigener Link gilt weiter.\n\nWenn das falsch ist, sagen Sie es uns bitte hier:\n\n${link}`,
  },
  accepted: {
    subject: 'Ihr Eintrag ist öffentlich',
    text: (name, page, link) =>
      `der Eintrag „${name}“ ist jetzt öffentlich:\n\n${page}\n\nUm ihn zu ändern, ruhen zu lassen oder herauszunehmen (behalten Sie diesen Link für sich):\n\n${link}\n\nNach fünf Monaten fragen wir, ob er noch stimmt.`,
  },
  changed: {
    subject: 'Ihre Änderung ist öffentlich',
    text: (name, page) => `die Änderung von „${name}“ ist jetzt öffentlich:\n\n${page}`,
  },
  rejected: {
    subject: 'Zu Ihrem Eintrag',
    text: (name, reason) =>
      `wir konnten den Eintrag „${name}“ nicht in das Verzeichnis aufnehmen.\n\nDer Grund: ${reason}\n\nSie können ihn jederzeit wieder schicken.`,
  },
  askedBack: {
    subject: 'Eine Frage zu Ihrem Eintrag',
    text: (name, question, link) =>
      `wir haben eine Frage zu „${name}“:\n\n${question}\n\nBitte antworten Sie hier:\n\n${link}`,
  },
  reportDone: {
    subject: 'Zu Ihrem Hinweis',
    text: (name, page, changed) =>
      changed
        ? `vielen Dank für Ihren Hinweis zu „${name}“. Wir haben den Eintrag geändert:\n\n${page}`
        : `vielen Dank für Ihren Hinweis zu „${name}“. Wir sind ihm nachgegangen und haben den Eintrag so gelassen:\n\n${page}`,
  },
  remind: {
    subject: 'Stimmt Ihr Eintrag noch?',
    text: (name, page, link) =>
      `stimmt der Eintrag „${name}“ noch? Patientinnen und Patienten verlassen sich darauf.\n\n${page}\n\nBitte öffnen Sie diese Seite und drücken Sie „Stimmt noch“, oder ändern, pausieren oder beenden Sie den Eintrag:\n\n${link}`,
    last: 'Ohne Antwort wird der Eintrag als länger nicht bestätigt gekennzeichnet und verlässt später die Suche.',
    unsubscribe: (link) => `Keine Erinnerungen mehr: ${link}`,
  },
  erased: {
    subject: 'Ihr Eintrag ist gelöscht',
    text: (name) =>
      `der Eintrag „${name}“ ist nicht mehr in NET Finder, und Ihre Adresse auch nicht. Dies ist unsere letzte Mail.`,
  },
  newLink: {
    subject: 'Ihre neuen Links',
    text: (links) =>
      `jemand, vermutlich Sie, hat um neue Links zu dem gebeten, was Sie in NET Finder betreuen:\n\n${links.map(({ name, link }) => `${name}\n${link}`).join('\n\n')}`,
  },
  relay: {
    subject: (name) => `Eine Nachricht für ${name}`,
    text: (name, message, from) =>
      `jemand hat „${name}“ über NET Finder geschrieben. Ihre Adresse wurde nicht gezeigt. Antworten Sie an: ${from}\n\nDie Nachricht:\n\n${message}`,
  },
  signIn: {
    subject: 'Ihr Code für NET Finder',
    text: (code) => `Ihr Code ist ${code}. Er gilt 5 Minuten.`,
  },
};
