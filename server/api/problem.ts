import type { AppContext } from '../http/app-context.ts';
import { problemOf } from '../http/failures.ts';
import type { Problem } from './contract.ts';

/** Sends a problem document (RFC 9457). */
export function sendProblem(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}

/** 400 with each wrong parameter and the rule it breaks. */
export function badRequest(errors: { path: string; message: string }[]): Response {
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return sendProblem(problemOf(400, detail, errors));
}

export function notFound(detail: string): Response {
  return sendProblem(problemOf(404, detail));
}

/** 405 for an address that can only be read. */
export function readOnly(_c: AppContext): Response {
  return sendProblem(problemOf(405, 'This address can only be read.'), { Allow: 'GET, HEAD, OPTIONS' });
}
