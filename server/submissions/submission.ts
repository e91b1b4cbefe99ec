import type { Language } from '../text/languages.ts';
import type { GroupValues, Report } from './group-values.ts';

export type SubmissionKind = 'group' | 'change' | 'claim' | 'report';

/**
 * unconfirmed: waits for the press of the button that the mail leads to. open: waits for a reviewer. asked-back: waits
 * for the submitter. The others are ends.
 */
export type SubmissionState =
  | 'unconfirmed'
  | 'open'
  | 'asked-back'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'erased'
  | 'quarantined';

/** What a reviewer and a submitter said to each other. */
export type Talk = { from: 'reviewer' | 'submitter'; at: string; text: string };

/** What was submitted: apart from the row, so that it can be deleted. */
export type SubmissionDocument = {
  mail: string | null;
  talk: Talk[];
} & (
  | { kind: 'group' | 'change'; values: GroupValues; duplicates: string[] }
  | { kind: 'claim'; message: string | null; ownDomain: boolean }
  | { kind: 'report'; report: Report; reporter: string }
);

export type Submission = {
  id: string;
  kind: SubmissionKind;
  state: SubmissionState;
  listingId: string | null;
  listingRevision: number | null;
  risk: number;
  language: Language;
  receivedAt: string;
  changedAt: string;
  revision: number;
};
