import type { SearchAnswer, Understood } from '../search/answer.ts';
import { labelOf } from './labels.ts';
import { hrefIn, type View } from './view.ts';

/** How the words were read, so that nothing is decided silently. */
export function UnderstoodLine({ view, answer }: { view: View; answer: SearchAnswer }) {
  const { understood } = view.text.pages.search;
  if (answer.understood.length === 0) return null;
  const symptom = answer.understood.some(({ as }) => as === 'symptom');
  return (
    <p class="understood">
      {understood.heading} {answer.understood.map((word) => understoodWords(view, word)).join('; ')}.{' '}
      <a href="#again">{understood.change}</a>{' '}
      {symptom && <a href={hrefIn(view, '/suspicion')}>{view.text.pages.suspicion.fromSearch}</a>}
    </p>
  );
}

function understoodWords(view: View, { text, as, code }: Understood): string {
  const say = view.text.pages.search.understood.as;
  switch (as) {
    case 'disease':
      return code === null ? say.disease(text) : say.diseaseOf(text, labelOf(view, 'site', code));
    case 'site':
    case 'service':
    case 'specialty':
    case 'kind':
    case 'format':
      return say[as](text, code === null ? text : labelOf(view, as, code));
    case 'place':
    case 'name':
    case 'symptom':
    case 'unknown':
      return say[as](text);
  }
}
