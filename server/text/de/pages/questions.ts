import type { Pages } from '../../en/pages.ts';

export const questions: Pages['questions'] = {
  title: 'Fragen für das Gespräch',
  lead: 'Für den Anruf und für den Termin. Nehmen Sie, was Ihnen hilft, und lassen Sie den Rest weg.',
  notAdvice: 'Das sind Fragen, kein Rat. Die Antworten gibt Ihnen Ihr Team.',
  printHint: 'Zum Drucken gemacht: Jede Frage hat Platz zum Schreiben.',
  bring: {
    heading: 'Was Sie mitbringen',
    items: [
      'Briefe und Befunde, die Sie haben: Operation, Gewebeprobe (Pathologie), Krankenhaus.',
      'Bilder auf einer CD oder als Zugangscode, mit den schriftlichen Befunden.',
      'Blut- und Urinwerte, die neuesten zuerst.',
      'Eine Liste Ihrer Medikamente mit Dosis und Ihrer Allergien.',
      'Ihre Versicherungskarte und eine Überweisung, falls eine verlangt wird.',
      'Jemanden, der mit zuhört, und etwas zum Schreiben.',
    ],
  },
  sections: [
    {
      heading: 'Das Team',
      items: [
        'Wie viele Menschen mit einem neuroendokrinen Tumor sehen Sie im Jahr?',
        'Besprechen Ärztinnen und Ärzte mehrerer Fächer meinen Fall gemeinsam? Wie oft, und erfahre ich das Ergebnis?',
        'Welcher Teil meiner Behandlung wäre hier und welcher in der Nähe meiner Wohnung?',
      ],
    },
    {
      heading: 'Bilder und Untersuchungen',
      items: [
        'Welche Bilder und Blutwerte brauche ich, und was würde uns jede Untersuchung sagen?',
        'Ist eine Aufnahme, die nach Somatostatin-Rezeptoren sucht, für mich nützlich? Machen Sie sie hier?',
        'Welche Untersuchungen von anderswo können Sie verwenden, damit ich sie nicht wiederholen muss?',
      ],
    },
    {
      heading: 'Grad und Ausbreitung',
      items: [
        'Wo ist mein Tumor entstanden, oder weiß man das nicht?',
        'Welchen Grad und welchen Ki-67-Wert hat er, und wer hat das Gewebe beurteilt?',
        'Hat er gestreut, und wohin?',
        'Bildet er Hormone? Welche meiner Beschwerden kommen davon?',
      ],
    },
    {
      heading: 'Möglichkeiten der Behandlung',
      items: [
        'Welche Möglichkeiten habe ich, und was soll jede bewirken?',
        'Was geschieht, wenn wir abwarten und beobachten?',
        'Welche Nebenwirkungen gibt es, und wer hilft mir dabei?',
        'Kann ich eine Zweitmeinung einholen, und schicken Sie meine Unterlagen dorthin?',
      ],
    },
    {
      heading: 'Studien',
      items: [
        'Gibt es eine klinische Studie, an der ich teilnehmen könnte, hier oder anderswo?',
        'Was wäre in der Studie für mich anders?',
      ],
    },
    {
      heading: 'Wen ich anrufe',
      items: [
        'Wer ist meine Ansprechperson, und welche Nummer hat sie?',
        'Wen rufe ich nachts und am Wochenende an?',
        'Wann soll ich mich sofort melden?',
        'Gibt es eine Pflegefachperson, eine Ernährungsberatung oder eine Gruppe für Menschen wie mich?',
      ],
    },
  ],
  for: 'Zu den Einträgen auf Ihrer Liste',
  forLead: 'Was ihre Seiten nicht sagen. Fragen Sie danach, wenn Sie anrufen.',
  call: 'Anrufen',
  noPhone: 'Es ist keine Telefonnummer angegeben. Welche Nummer rufe ich an?',
  practicesAt: (center: string) => `Arbeitet in: ${center}.`,
  unclear: 'Sehen Sie noch Menschen mit neuroendokrinen Tumoren? Wir haben nichts Neueres gefunden.',
  paused: 'Sie nehmen zurzeit niemanden neu auf. Wann wieder?',
  closed: 'Geschlossen, soweit wir wissen.',
  offer: {
    mdt: 'Besprechen Sie jeden Fall in einer Tumorkonferenz?',
    'sstr-pet': 'Bieten Sie die Somatostatin-Rezeptor-PET an?',
    pathology: 'Beurteilen Sie das Gewebe noch einmal selbst?',
    prrt: 'Bieten Sie die PRRT an?',
    surgery: 'Operieren Sie neuroendokrine Tumoren?',
    'second-opinion': 'Geben Sie Zweitmeinungen?',
    'clinical-trials': 'Nehmen Sie an klinischen Studien zu NET teil?',
    'nurse-specialist': 'Haben Sie eine Pflegefachperson für NET?',
  },
  silent: (question: string) => `${question} Ihre Seite sagt es nicht.`,
  silentButCenter: (question: string, center: string) => `${question} Ihre Seite sagt es nicht; ${center} nennt es.`,
  alsoSilent: (services: string) => `Auch nicht angegeben: ${services}. Fragen Sie nach dem, was Ihnen wichtig ist.`,
  sitesSilent: 'Welche Tumoren sehen Sie, nach dem Ort der Entstehung? Ihre Seite sagt es nicht.',
  sitesOther: (sites: string) => `Ihre Seite nennt: ${sites}. Sehen Sie auch Tumoren, die anderswo entstanden sind?`,
  accessSilent: 'Wer kann mich überweisen, oder kann ich selbst kommen? Ihre Seite sagt es nicht.',
  catchmentSilent: 'Nehmen Sie Menschen von anderswo auf, auch aus einem anderen Land? Ihre Seite sagt es nicht.',
  accreditationOld: (words: string) => `Gilt das noch? ${words}.`,
  sendAhead: 'Was soll ich vor dem ersten Termin schicken, und wie lange ist die Wartezeit?',
  group: {
    next: 'Wann und wo treffen Sie sich das nächste Mal?',
    formats: 'Treffen Sie sich vor Ort, online oder am Telefon? Ihre Seite sagt es nicht.',
    languages: 'Welche Sprachen sprechen Sie? Ihre Seite sagt es nicht.',
    families: 'Dürfen Angehörige mitkommen? Ihre Seite sagt es nicht.',
    join: 'Wie kann ich mitmachen, und kostet es etwas?',
  },
  notes: 'Ihre Notizen',
  date: 'Datum und Name der Person, mit der ich gesprochen habe',
  emptyList: 'Merken Sie Einträge auf einer Liste, dann ergänzt diese Seite, was deren Seiten nicht sagen.',
  toList: 'Ihre Liste',
};
