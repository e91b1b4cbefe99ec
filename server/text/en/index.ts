import { answers } from './answers.ts';
import { pages } from './pages.ts';
import { vocabulary } from './vocabulary.ts';

export const english = { answers, pages, vocabulary };
