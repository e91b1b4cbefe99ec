import { fullName } from './card-name.ts';
import { Layout } from './layout.tsx';
import { idsHref, idsPath, MOST_COMPARED } from './listed-ids.ts';
import { type Listed, ShortlistEntry } from './shortlist-entry.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

/** What an address asked for: entries in its order, and ids that give none. */
export type ListedAnswer = { asked: string[]; entries: Listed[]; removed: string[]; unknown: string[] };

/** A list that lives in its address: read, compare, share, print. */
export function shortlistPage({ view, answer }: { view: View; answer: ListedAnswer }) {
  const { shortlist: say, layout } = view.text.pages;
  const { entries, asked } = answer;
  const ids = entries.map(({ card }) => card.id);
  const title = entries.length === 0 ? say.title : say.titleOf(formatNumber(view, entries.length));
  return (
    <Layout view={view} title={layout.titleOf(title)} noIndex>
      <div class="list" data-asked={asked.join()} data-shown={ids.join()}>
        <h1>{title}</h1>
        <MissingLines view={view} answer={answer} />
        {entries.length === 0 ? (
          <Empty view={view} />
        ) : (
          <>
            <p class="lead">{say.lead}</p>
            <div class="notice foreign" hidden data-kept={say.kept}>
              <p>{say.foreign}</p>
              <button class="button" type="button">
                {say.keep}
              </button>
            </div>
            <Tools view={view} entries={entries} />
            <ol class="cards entries">
              {entries.map((listed) => (
                <ShortlistEntry
                  view={view}
                  listed={listed}
                  removeHref={idsHref(
                    view,
                    '/shortlist',
                    ids.filter((id) => id !== listed.card.id),
                  )}
                />
              ))}
            </ol>
          </>
        )}
      </div>
    </Layout>
  );
}

/** What became of ids that give no entry, one line each. */
export function MissingLines({ view, answer }: { view: View; answer: ListedAnswer }) {
  const { shortlist: say } = view.text.pages;
  const { removed, unknown, entries } = answer;
  if (removed.length + unknown.length === 0) return null;
  const left = entries.map(({ card }) => card.id);
  return (
    <div class="notice">
      {removed.map((id) => (
        <p>{say.removed(id)}</p>
      ))}
      {unknown.map((id) => (
        <p>{say.unknown(id)}</p>
      ))}
      <p>
        <a href={idsHref(view, '/shortlist', left)} data-keeps>
          {say.dropMissing}
        </a>
      </p>
    </div>
  );
}

function Empty({ view }: { view: View }) {
  const { shortlist: say } = view.text.pages;
  return (
    <div class="panel">
      <h2>{say.emptyHeading}</h2>
      {say.empty.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p class="do">
        <a class="button" href={hrefIn(view, '/')}>
          {say.search}
        </a>
        <a href={hrefIn(view, '/countries')}>{say.countries}</a>
      </p>
    </div>
  );
}

function Tools({ view, entries }: { view: View; entries: Listed[] }) {
  const { shortlist: say } = view.text.pages;
  const ids = entries.map(({ card }) => card.id);
  const few = ids.length >= 2 && ids.length <= MOST_COMPARED;
  return (
    <section class="tools" aria-label={say.actions}>
      <p class="do">
        {few && (
          <a class="button" href={idsHref(view, '/compare', ids)}>
            {say.compareAll(formatNumber(view, ids.length))}
          </a>
        )}
        <a class="button" href={idsHref(view, '/questions', ids)}>
          {say.questions}
        </a>
      </p>
      <p class="hint">{say.questionsHint}</p>
      {ids.length > MOST_COMPARED && <ChooseToCompare view={view} entries={entries} />}
      <details>
        <summary>{say.print}</summary>
        <fieldset class="choice">
          <legend class="hide">{say.print}</legend>
          {(['each', 'all'] as const).map((paper) => (
            <label>
              <input type="radio" name="paper" value={paper} checked={paper === 'each'} />
              {paper === 'each' ? say.printEach : say.printAll}
            </label>
          ))}
        </fieldset>
        <p class="hint">{say.printHint}</p>
        <button class="button" type="button" data-do="print" hidden>
          {say.print}
        </button>
      </details>
      <details>
        <summary>{say.share}</summary>
        <div class="field">
          <label for="address">{say.shareAddress}</label>
          <input id="address" readonly value={view.baseUrl + idsPath('/shortlist', ids)} />
          <p class="hint">{say.shareHint}</p>
        </div>
        <p class="do" data-copied={say.copied} data-failed={say.copyFailed}>
          <button class="button" type="button" data-do="copy" hidden>
            {say.copy}
          </button>
          <button class="button" type="button" data-do="share" hidden>
            {say.send}
          </button>
        </p>
      </details>
      <AddAnother view={view} ids={ids} />
    </section>
  );
}

/** How a list grows without JavaScript: by the address of an entry's page. */
function AddAnother({ view, ids }: { view: View; ids: string[] }) {
  const { shortlist: say } = view.text.pages;
  return (
    <details>
      <summary>{say.addAnother}</summary>
      <form action="/shortlist">
        {view.lang && <input type="hidden" name="lang" value={view.lang} />}
        <input type="hidden" name="ids" value={ids.join()} />
        <div class="field">
          <label for="add">{say.addAddress}</label>
          <span class="hint" id="add-hint">
            {say.addHint}
          </span>
          <input id="add" name="ids" type="url" required autocomplete="off" aria-describedby="add-hint" />
        </div>
        <button class="button" type="submit">
          {say.addSubmit}
        </button>
      </form>
    </details>
  );
}

function ChooseToCompare({ view, entries }: { view: View; entries: Listed[] }) {
  const { shortlist: say } = view.text.pages;
  return (
    <details>
      <summary>{say.compare}</summary>
      <form action="/compare">
        {view.lang && <input type="hidden" name="lang" value={view.lang} />}
        <fieldset class="choice">
          <legend>{say.compareHint}</legend>
          {entries.map(({ card }) => (
            <label translate="no">
              <input type="checkbox" name="ids" value={card.id} />
              {fullName(card)}
            </label>
          ))}
        </fieldset>
        <button class="button" type="submit">
          {say.compare}
        </button>
      </form>
    </details>
  );
}
