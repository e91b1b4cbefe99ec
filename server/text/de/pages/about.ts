import type { Article } from '../../en/pages/article.ts';

export const about: Article = {
  title: 'Über NET Finder',
  lead: 'NET Finder verzeichnet Teams und Gruppen, die sich mit neuroendokrinen Tumoren (NET) auskennen. Zu jeder Angabe steht, woher sie kommt, wie alt sie ist und wie Sie dort Zugang finden.',
  sections: [
    {
      id: 'why',
      heading: 'Warum es NET Finder gibt',
      paragraphs: [
        'NET sind selten: etwa 2 % der Krebserkrankungen. Viele Menschen warten Jahre auf den richtigen Namen ihrer Krankheit, und nur etwa die Hälfte wird von NET-Spezialistinnen oder NET-Spezialisten gesehen. Wer die Krankheit kennt, ist oft weit weg und schwer zu finden.',
        'Zentren, Spezialistinnen und Spezialisten und Selbsthilfegruppen stehen hier in einer Liste. So sehen Sie, wer am nächsten ist und was die eigenen Seiten sagen.',
      ],
    },
    {
      id: 'chosen',
      heading: 'Wie Einträge ausgewählt werden',
      paragraphs: [
        'Im November 2026 haben wir öffentliche Seiten gelesen: von Krankenhäusern, Fachgesellschaften, Patientenorganisationen, Fachzeitschriften und einige Nachrichten. Ein Team wird aufgenommen, wenn eine solche Seite seine Arbeit mit NET nennt. Jede Zusammenfassung ist in unseren eigenen Worten geschrieben.',
        'Niemand bezahlt dafür, hier zu stehen. Es gibt keine Bewertungen.',
      ],
    },
    {
      id: 'order',
      heading: 'Wie Ergebnisse geordnet sind',
      paragraphs: [
        'Mit einem Ort steht das Nächstgelegene zuerst, in Luftlinie und über Grenzen hinweg. Der Weg auf der Straße kann länger sein. Ohne Ort sind die Einträge nach den Wörtern geordnet, die Sie eingegeben haben, oder nach Namen.',
        'Einträge, die nennen, wonach Sie gefragt haben, stehen zuerst. Einträge, die es nicht sagen, folgen in einem eigenen Teil. Jeder Eintrag zeigt, warum er da steht.',
        'Wenn Ihre Filter nichts übrig lassen, geben wir sie einen nach dem anderen auf und nennen jeden.',
      ],
    },
    {
      id: 'limits',
      heading: 'Was diese Liste Ihnen nicht sagen kann',
      paragraphs: [],
      items: [
        'Sie ist ein Ausschnitt. Eine leere Antwort heißt nie, dass es nichts gibt.',
        'Die genannten Leistungen sind ein Mindestmaß. Wir lesen nur einen Teil jeder Seite. Eine Leistung, die nicht genannt wird, ist „nicht angegeben“, nie „nein“.',
        'Viele Seiten tragen kein Datum. Dann schreiben wir „ohne Datum“.',
        'Die meisten Einträge wurden von den Menschen, die sie beschreiben, nicht bestätigt. Das steht bei jedem Eintrag.',
        'Telefonnummern sind oft Zentralen von Krankenhäusern. Kostenlose Rufnummern funktionieren aus dem Ausland selten.',
        'Viele Punkte auf der Karte zeigen den Ort, nicht die Tür. Der Eintrag sagt, was gilt.',
        'Die Sprache einer Seite ist kein Versprechen, dass das Personal sie spricht.',
      ],
    },
    {
      id: 'accreditation',
      heading: 'Was hier ein Referenzzentrum ist',
      paragraphs: [
        'Wir nennen ein Zentrum Referenzzentrum, wenn eine Quelle es in einem Programm für NET nennt: zum Beispiel als ENETS Center of Excellence oder als Mitglied von EURACAN oder RENATEN. Manche Programme zählen nur für bestimmte Orte, an denen ein Tumor entstehen kann.',
        'Eine Akkreditierung ist so alt wie die Seite, die sie nennt. Nach fünf Jahren ohne neuere Seite schreiben wir „war akkreditiert; nicht erneut bestätigt“. Wir erfinden nie ein Enddatum.',
      ],
    },
    {
      id: 'advice',
      heading: 'Medizinischer Hinweis',
      paragraphs: [
        'NET Finder gibt Informationen, nie medizinischen Rat. Es sagt nicht, welches Team oder welche Behandlung für Sie richtig ist. Ihr Behandlungsteam kann das.',
        'Wenn Sie sich jetzt sehr krank fühlen, rufen Sie die Notrufnummer Ihres Landes an.',
      ],
    },
    {
      id: 'correct',
      heading: 'Eintrag berichtigen oder entfernen',
      paragraphs: [
        'Stimmt etwas nicht, oder möchten Sie einen Eintrag über sich entfernen lassen? Bei jedem Eintrag steht der Link „Sagen Sie uns, was nicht stimmt“, ohne Konto. Ein Mensch geht dem nach; wenn Sie eine Adresse angeben, erfahren Sie, was daraus geworden ist.',
        'Bitte schreiben Sie dort nichts über Ihre eigene Gesundheit. Wer hier genannt ist, kann ohne Angabe von Gründen um Entfernung bitten. Wer für einen Eintrag verantwortlich ist, kann ihn selbst betreuen: „Ich betreue diesen Eintrag“.',
      ],
    },
    {
      id: 'data',
      heading: 'Woher die Angaben kommen',
      paragraphs: [
        'Jeder Eintrag nennt seine eigenen Quellen. Orte, Karten und Codes stammen aus diesen freien Werken:',
      ],
      items: [
        'Orte, weitere Namen und Einwohnerzahlen: GeoNames, geonames.org, Lizenz CC BY 4.0, durch Auswahl verändert.',
        'Küsten und Grenzen: Natural Earth, naturalearthdata.com, gemeinfrei. Grenzen sind so gezeigt, wie Natural Earth sie zeichnet, und sagen nichts über Ansprüche.',
        'Postleitzahlen der USA und Kanadas: das Paket „zipcodes“, BSD-Lizenz.',
        'Einige Adressen und Punkte von Krankenhäusern: Eurostat GISCO, Gesundheitseinrichtungen.',
      ],
      links: [
        { label: 'Verzeichnis herunterladen', href: '/data' },
        { label: 'Qualität der Daten in Zahlen', href: '/quality' },
      ],
    },
  ],
};
