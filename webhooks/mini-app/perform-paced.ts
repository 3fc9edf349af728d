import { takeAsPerson } from '../../core/limits/take-as-person.ts';
import type { LimitedOperation } from '../../core/rules/limit-rules.ts';
import { type Prepared, perform } from '../../core/verbs/verb.ts';
import type { AppRequest } from './request.ts';

/**
 * Carries a verb out for somebody on a page, from the same buckets as in a chat.
 * @param operation what it counts as beside an update; null where that is not limited
 * @returns the verb's result
 * @throws {ProductError} `limit-reached`, and as `perform` does
 */
export async function performPaced<Result>(
  { parts, actor, account }: Pick<AppRequest, 'parts' | 'actor' | 'account'>,
  prepared: Prepared<Result>,
  operation: LimitedOperation | null,
): Promise<Result> {
  const wanted = operation === null ? [] : [{ operation, tokens: 1 }];
  await takeAsPerson(parts, actor, account, wanted);
  return perform(parts, prepared);
}
