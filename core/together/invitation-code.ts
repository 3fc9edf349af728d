import type { Context } from '../context.ts';
import { generateCode, tidyCode } from '../credits/codes.ts';
import type { Rules } from '../rules/rules.ts';
import { keyedHash } from '../storage/derive.ts';

/** What a link begins with that carries an invitation. */
const PREFIX = 'with_';
const GROUP_SIGNS = 4;
const MOST_TYPED = 40;

/** Generates the code of an invitation, which nobody hits by trying. */
export const newInvitationCode = ({ together }: Pick<Rules, 'together'>): string =>
  generateCode(together.codeSigns);

/** Formats a code in groups, as it is typed. */
export const spelledInvitation = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP_SIGNS}}`, 'g')) ?? [code]).join('-');

/** The argument of the link that opens a chat with an invitation. */
export const invitationArgument = (code: string): string => `${PREFIX}${code}`;

/**
 * Computes the hash of a code as somebody types it, which is all that is kept of it; null for what is none by
 * its length.
 */
export async function hashOfInvitation(
  { secrets, rules }: Pick<Context, 'secrets' | 'rules'>,
  typed: string,
): Promise<string | null> {
  const code = tidyCode(typed.slice(0, MOST_TYPED));
  if (code.length !== rules.together.codeSigns) return null;
  return keyedHash(secrets['link-codes'], `together ${code}`);
}
