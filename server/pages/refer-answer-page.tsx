import type { Place } from '../places/place.ts';
import type { Referral } from '../referral/refer.ts';
import { AskFor } from './ask-for.tsx';
import { GroupLine } from './group-line.tsx';
import { Layout } from './layout.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { placeName } from './place-name.ts';
import { ReferCard } from './refer-card.tsx';
import { ReferForm } from './refer-form.tsx';
import { ReferralContent } from './refer-page.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

export type Answered = Extract<Referral, { kind: 'answer' }>;
type AnswerProps = { view: View; values: URLSearchParams; answer: Answered };

/** What to ask for, and the centers that state it, by way in. The title stays general: browsers keep titles. */
export function referAnswerPage({ view, values, answer }: AnswerProps) {
  const { refer, layout } = view.text.pages;
  const place = placeName(view, answer.place);
  return (
    <Layout view={view} title={layout.titleOf(refer.title)} noIndex canonical="/refer">
      <div class="referral">
        <h1>{refer.near(place)}</h1>
        {answer.notice && <p class="notice">{answer.notice}</p>}
        {answer.alternatives.length > 0 && (
          <details class="others">
            <summary>{refer.notThisOne}</summary>
            <PlaceButtons view={view} choices={answer.alternatives} action="/refer" kept={values} />
          </details>
        )}
        <AskFor view={view} answer={answer} />
        <Centers view={view} answer={answer} values={values} />
        <ForPatient view={view} answer={answer} values={values} />
        <section aria-labelledby="again">
          <h2 id="again">{refer.again}</h2>
          <ReferForm view={view} values={values} />
        </section>
        <ReferralContent view={view} />
      </div>
    </Layout>
  );
}

function Centers({ view, answer, values }: AnswerProps) {
  const { refer } = view.text.pages;
  const shown = answer.routes.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const card = (candidate: Answered['silent'][number]) => (
    <ReferCard
      view={view}
      candidate={candidate}
      listing={answer.listings.get(candidate.card.id)}
      area={areaOf(answer.place, values)}
      asked={answer.asked}
      site={values.get('site')}
    />
  );
  return (
    <>
      <section aria-labelledby="centers">
        <h2 id="centers">{refer.centersHeading}</h2>
        <p>
          {shown > 0 ? refer.centersLead : refer.noneStated}{' '}
          {shown < answer.total && refer.shown(formatNumber(view, shown))}
        </p>
        {answer.routes.map(({ route, candidates }) => (
          <section aria-labelledby={`route-${route}`}>
            <h3 id={`route-${route}`}>{refer.routes[route ?? 'none']}</h3>
            <ol class="cards">{candidates.map(card)}</ol>
          </section>
        ))}
      </section>
      {answer.silent.length > 0 && (
        <section aria-labelledby="silent">
          <h2 id="silent">{refer.silentHeading}</h2>
          <p>{refer.silentLead}</p>
          <ol class="cards">{answer.silent.map(card)}</ol>
        </section>
      )}
    </>
  );
}

function ForPatient({ view, answer, values }: AnswerProps) {
  const { refer } = view.text.pages;
  const [name, value] = areaOf(answer.place, values);
  return (
    <section aria-labelledby="patient">
      <h2 id="patient">{refer.patientHeading}</h2>
      <ul class="lines">
        {answer.groups.slice(0, 3).map((group) => (
          <GroupLine view={view} card={group} />
        ))}
      </ul>
      {/* As a form: the patient's place must not stand in an address that a doctor's browser keeps. */}
      <form method="post" action={hrefIn(view, '/leaflet')}>
        <input type="hidden" name={name} value={value} />
        {values.get('site') && <input type="hidden" name="site" value={values.get('site') ?? ''} />}
        <button type="submit" class="button plain">
          {refer.leaflet}
        </button>
      </form>
    </section>
  );
}

/** What tells the next form where the patient is: the id of the place, or the coordinates as they were typed. */
function areaOf(place: Place, values: URLSearchParams): [name: 'place' | 'near', value: string] {
  return place.id === null ? ['near', values.get('near') ?? place.name] : ['place', place.id];
}

type ChooseProps = { view: View; values: URLSearchParams; choices: readonly Place[] };

/** Asks which place is meant, within the flow: the other answers are kept. */
export function referChoicePage({ view, values, choices }: ChooseProps) {
  const { refer, layout } = view.text.pages;
  return (
    <Layout view={view} title={layout.titleOf(refer.choose.heading)} noIndex canonical="/refer">
      <div class="home">
        <h1>{refer.choose.heading}</h1>
        <p role="status">{refer.choose.lead(values.get('near') ?? '')}</p>
        <PlaceButtons view={view} choices={choices} action="/refer" kept={values} />
        <p class="hint">{refer.choose.none}</p>
      </div>
    </Layout>
  );
}
