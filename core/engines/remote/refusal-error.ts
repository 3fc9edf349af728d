import { EngineError } from '../engine-error.ts';
import type { EngineIssue } from '../issue.ts';
import { classifyRefusal, type Refusal } from './whose-fault.ts';

/**
 * Makes the `EngineError` of a refusal that is not about the content.
 * @param of.said status and code for the log and the operator, without words of the provider
 * @param of.sent names of the parameters that were sent
 * @param of.named the refused parameter, where the provider names it in a field of its own
 * @param of.retryAfterMs the wait that the provider asked for; null where it asked for none
 */
export function refusalError(of: {
  said: string;
  refusal: Refusal;
  sent?: readonly string[];
  named?: string | null;
  retryAfterMs?: number | null;
}): EngineError {
  const { said, refusal, sent = [], named = null, retryAfterMs = null } = of;
  const { failure, cause, parameter } = classifyRefusal(refusal, sent);
  const isSent = named !== null && sent.includes(named);
  const issue = issueOf(said, cause, isSent ? named : parameter, named);
  // What only the operator can mend is not mended by waiting.
  const waits = issue === null || issue.cause === 'request';
  return new EngineError(failure, said, { retryAfterMs: waits ? retryAfterMs : null, issue });
}

function issueOf(
  said: string,
  cause: EngineIssue['cause'] | null,
  parameter: string | null,
  named: string | null,
): EngineIssue | null {
  if (cause === null) return null;
  if (cause === 'parameter' || (cause === 'request' && named !== null))
    return { cause: 'parameter', detail: parameter ?? named ?? '' };
  return { cause, detail: said };
}
