import type { Child } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import type { View } from '../view.ts';

/** The day on which every example is read: dates in words must not age. */
export const EXAMPLE_DAY = '2026-11-24';

/** A component in its states, on a page of its own that the axe and screenshot tests visit. */
export type Example = {
  /** The last part of the address: /examples/<name>. */
  name: string;
  title: string;
  /** The whole page, made of the real components with made-up entries. */
  page(view: View): ReturnType<typeof Layout>;
};

type State = { title: string; content: Child };
type Options = { styles?: 'search' | 'pages'; intro?: string };

/** An example that shows several states of a component one below the other, each under its name. */
export function statesOf(
  name: string,
  title: string,
  states: (view: View) => State[],
  { styles = 'pages', intro }: Options = {},
): Example {
  const page = (view: View) => (
    <Layout view={view} title={view.text.pages.layout.titleOf(title)} styles={styles} noIndex>
      <h1>{title}</h1>
      {intro && <p class="lead">{intro}</p>}
      {states(view).map(({ title: state, content }) => (
        <section>
          <h2>{state}</h2>
          {content}
        </section>
      ))}
    </Layout>
  );
  return { name, title, page };
}
