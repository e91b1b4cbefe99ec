import type { SourceCode } from '../referral/sources.ts';
import { SUSPICION, type SuspicionLine, type SuspicionPart } from '../referral/suspicion.ts';
import { Layout } from './layout.tsx';
import { SourceNotes } from './source-notes.tsx';
import { hrefIn, type View } from './view.ts';

/** Signs, what they are taken for, tests and urgency, each with its source. For people without a diagnosis. */
export function suspicionPage({ view }: { view: View }) {
  const { suspicion, layout } = view.text.pages;
  const next = [
    ['/refer', suspicion.next.refer],
    ['/search?kind=center', suspicion.next.search],
    ['/search?kind=support-group', suspicion.next.groups],
  ] as const;
  return (
    <Layout view={view} title={layout.titleOf(suspicion.title)} description={suspicion.lead}>
      <article class="text">
        <h1>{suspicion.title}</h1>
        <p class="lead">{suspicion.lead}</p>
        <p class="notice">
          {suspicion.notice} <b>{suspicion.emergency}</b>
        </p>
        <Part view={view} part="symptoms" heading={suspicion.symptomsHeading}>
          {(line) => {
            const { sign, mistaken } = suspicion.symptoms[line];
            return (
              <>
                <b>{sign}.</b> {mistaken}
              </>
            );
          }}
        </Part>
        <Part view={view} part="urgent" heading={suspicion.urgentHeading}>
          {(line) => suspicion.urgent[line]}
        </Part>
        <Part view={view} part="tests" heading={suspicion.testsHeading}>
          {(line) => suspicion.tests[line]}
        </Part>
        <section aria-labelledby="next">
          <h2 id="next">{suspicion.nextHeading}</h2>
          <ul>
            {next.map(([path, label]) => (
              <li>
                <a href={hrefIn(view, path)}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      </article>
    </Layout>
  );
}

type PartProps<Name extends SuspicionPart> = {
  view: View;
  part: Name;
  heading: string;
  children: (line: SuspicionLine<Name>) => unknown;
};

function Part<Name extends SuspicionPart>({ view, part, heading, children }: PartProps<Name>) {
  const lines = Object.entries(SUSPICION[part]) as [SuspicionLine<Name>, readonly SourceCode[]][];
  return (
    <section aria-labelledby={part}>
      <h2 id={part}>{heading}</h2>
      <ul class="cited-lines">
        {lines.map(([line, sources]) => (
          <li>
            <p>{children(line)}</p>
            <SourceNotes view={view} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
