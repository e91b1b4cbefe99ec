import { type Capability, GRADE_SOURCES } from '../referral/case-features.ts';
import { labelOf } from './labels.ts';
import type { Answered } from './refer-answer-page.tsx';
import { SourceNotes } from './source-notes.tsx';
import { joinWords, type View } from './view.ts';

/** What to ask a center for, why, and by which texts. */
export function AskFor({ view, answer }: { view: View; answer: Answered }) {
  const { refer } = view.text.pages;
  if (answer.lines.length === 0) {
    return (
      <p>
        <b>{refer.needed}</b> {capabilityWords(view, answer.asked)}
      </p>
    );
  }
  return (
    <section class="panel" aria-labelledby="ask">
      <h2 id="ask">{refer.askHeading}</h2>
      <p>{refer.askLead}</p>
      <GradePart view={view} grade={answer.grade} />
      <dl class="ask">
        {answer.lines.map(({ code, askFor, sources, derived }) => (
          <div>
            <dt>
              {refer.askFor} {capabilityWords(view, askFor)}
            </dt>
            <dd>
              {refer.lines[code]}
              <SourceNotes view={view} sources={sources} derived={derived} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function GradePart({ view, grade }: { view: View; grade: Answered['grade'] }) {
  const { refer } = view.text.pages;
  if (grade.kind === 'not-asked') return null;
  const question = grade.kind === 'differentiation?';
  return (
    <div class={question ? 'notice' : undefined}>
      <p>
        <b>{refer.grades[grade.kind]}</b> {'assumed' in grade && grade.assumed && refer.gradeAssumed}{' '}
        {question && <a href="#differentiation">{refer.answerDifferentiation}</a>}
      </p>
      <SourceNotes view={view} sources={GRADE_SOURCES[grade.kind]} />
    </div>
  );
}

/** "MDT, pathology review, and SSTR PET" in the reader's language. */
export function capabilityWords(view: View, capabilities: readonly Capability[]): string {
  return joinWords(
    view,
    capabilities.map(({ kind, code }) => labelOf(view, kind, code)),
  );
}
