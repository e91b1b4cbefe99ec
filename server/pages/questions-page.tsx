import type { Card } from '../directory/card.ts';
import { formatLooseDate } from '../text/dates.ts';
import { fullName } from './card-name.ts';
import { PhoneLink } from './contact-links.tsx';
import { entryQuestions } from './entry-questions.ts';
import { Layout } from './layout.tsx';
import { idsHref } from './listed-ids.ts';
import { type ListedAnswer, MissingLines } from './shortlist-page.tsx';
import { hrefIn, type View } from './view.ts';

/** Questions for the first talk, and for each entry of a list what its page leaves open. */
export function questionsPage({ view, answer }: { view: View; answer: ListedAnswer }) {
  const { questions: say, shortlist, layout } = view.text.pages;
  const { entries, asked } = answer;
  return (
    <Layout view={view} title={layout.titleOf(say.title)} description={say.lead} noIndex={asked.length > 0}>
      <article class="text ask">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p>
          {say.notAdvice} <span class="hint">{say.printHint}</span>
        </p>
        <MissingLines view={view} answer={answer} />
        {entries.length === 0 ? (
          <p class="hint">
            {say.emptyList} <a href={hrefIn(view, '/shortlist')}>{say.toList}</a>
          </p>
        ) : (
          <section aria-labelledby="entries">
            <h2 id="entries">{say.for}</h2>
            <p>{say.forLead}</p>
            <p class="do">
              <a href={idsHref(view, '/shortlist', asked)}>{say.toList}</a>
            </p>
            {entries.map(({ card }) => (
              <EntryPart view={view} card={card} />
            ))}
          </section>
        )}
        <Part id="bring" heading={say.bring.heading} items={say.bring.items} kind="tick" />
        {say.sections.map(({ heading, items }, index) => (
          <Part id={`part-${index + 1}`} heading={heading} items={items} kind="write" />
        ))}
        <p class="print">{shortlist.asOf(formatLooseDate(view.reader.today, view.reader.language))}</p>
      </article>
    </Layout>
  );
}

type PartProps = { id: string; heading: string; items: readonly string[]; kind: 'tick' | 'write' };

function Part({ id, heading, items, kind }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class={kind}>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function EntryPart({ view, card }: { view: View; card: Card }) {
  const { questions: say } = view.text.pages;
  const heading = `ask-${card.id}`;
  return (
    <section class="of-entry" aria-labelledby={heading}>
      <h3 id={heading}>
        <a href={hrefIn(view, `/listings/${card.id}`)} translate="no" dir="auto">
          {fullName(card)}
        </a>
      </h3>
      {card.contact.phone && (
        <p class="contact">
          <PhoneLink view={view} number={card.contact.phone} />
        </p>
      )}
      {card.practicesAt && <p>{say.practicesAt(card.practicesAt.name)}</p>}
      <ul class="write">
        {entryQuestions(view, card).map((question) => (
          <li>{question}</li>
        ))}
      </ul>
      <p class="print date">{say.date}</p>
    </section>
  );
}
