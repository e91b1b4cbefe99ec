import { HTTPException } from 'hono/http-exception';
import type { Problem } from '../api/contract.ts';
import { BusyError } from '../database/engine.ts';

/** A client asked too often; `retryAfter` in seconds. */
export class TooManyRequests extends Error {
  override name = 'TooManyRequests';
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('too many requests');
    this.retryAfter = retryAfter;
  }
}

/** What a failure looks like from outside. `unexpected`: a fault of ours, to be logged. */
export type Failure = { problem: Problem; headers: Record<string, string>; unexpected: boolean };

const TITLES: Record<number, string> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Temporarily unavailable',
};

/** A problem document with the usual title for its status. */
export function problemOf(status: number, detail: string, errors?: Problem['errors']): Problem {
  const title = TITLES[status] ?? 'Error';
  return { type: 'about:blank', title, status, detail, ...(errors && { errors }) };
}

/** Sorts out a thrown error. The text of an unknown one never leaves the process: it may hold anything. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof TooManyRequests) {
    const detail = `Ask again in ${error.retryAfter} seconds.`;
    return { problem: problemOf(429, detail), headers: { 'Retry-After': `${error.retryAfter}` }, unexpected: false };
  }
  if (error instanceof BusyError) {
    const detail = 'The directory is being written to. Try again in a moment.';
    return { problem: problemOf(503, detail), headers: { 'Retry-After': '2' }, unexpected: false };
  }
  if (error instanceof HTTPException && error.status < 500) {
    return { problem: problemOf(error.status, 'The request cannot be answered.'), headers: {}, unexpected: false };
  }
  const detail = 'Something went wrong on our side. It has been noted.';
  return { problem: problemOf(500, detail), headers: {}, unexpected: true };
}

/** What the log may know of a fault: its name and where it came from. Its message can hold what a reader typed. */
export function traceOf(error: Error): { name: string; code: string | null; frames: string } {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code,
    frames: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  };
}
