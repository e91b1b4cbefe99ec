import type { SignedIn } from '../../sign-in/session.ts';
import type { View } from '../view.ts';
import { ReviewLayout } from './review-layout.tsx';

type MessageProps = { view: View; title: string; text: string; reviewer?: SignedIn };

/** A page that only says something. */
export function messagePage({ view, title, text, reviewer }: MessageProps) {
  return (
    <ReviewLayout view={view} title={title} reviewer={reviewer ?? null}>
      <h1>{title}</h1>
      <p>{text}</p>
    </ReviewLayout>
  );
}
