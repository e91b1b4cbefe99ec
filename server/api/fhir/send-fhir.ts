import { type Issue, operationOutcome } from '../../exchange/fhir/operation-outcome.ts';
import type { Problem } from '../contract.ts';

const JSON_TYPE = 'application/fhir+json; charset=utf-8';
/** By the reader alone: an address may hold a place. Asked again each time: who was removed must be gone at once. */
const KEPT = 'private, no-cache';

export function sendFhir(resource: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(resource), {
    headers: { 'Content-Type': JSON_TYPE, 'Cache-Control': KEPT, ...headers },
  });
}

export function sendOutcome(status: number, issue: Issue, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(operationOutcome([issue])), {
    status,
    headers: { ...headers, 'Content-Type': JSON_TYPE },
  });
}

const CODES: Record<number, Issue['code']> = {
  400: 'invalid',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  410: 'deleted',
  413: 'too-long',
  415: 'not-supported',
  429: 'throttled',
  503: 'transient',
};

/** An error with the issue code that goes with its status. */
export function refuse(status: number, diagnostics: string, headers: Record<string, string> = {}): Response {
  return sendOutcome(status, { severity: 'error', code: CODES[status] ?? 'exception', diagnostics }, headers);
}

/** Any failure of the application, in FHIR's words. */
export function sendFailure({ status, detail }: Problem, headers: Record<string, string>): Response {
  return refuse(status, detail ?? 'The request cannot be answered.', headers);
}
