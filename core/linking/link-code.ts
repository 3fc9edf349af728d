import type { Context } from '../context.ts';
import { generateCode, tidyCode } from '../credits/codes.ts';
import type { Rules } from '../rules/rules.ts';
import { keyedHash } from '../storage/derive.ts';

const GROUP_SIGNS = 5;
/** What a link begins with that carries a code. */
const PREFIX = 'link_';

/** Generates a code, without a letter or digit that is taken for another one. */
export const newLinkCode = ({ linking }: Pick<Rules, 'linking'>): string =>
  generateCode(linking.codeSigns);

/** Formats a code in groups, as it is read out or typed. */
export const spelledLinkCode = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP_SIGNS}}`, 'g')) ?? [code]).join('-');

/** The argument of the link that opens a chat with a code. */
export const linkArgument = (code: string): string => `${PREFIX}${code}`;

/** Finds the code in a link's argument; null where it carries none. */
export const codeInArgument = (argument: string): string | null =>
  argument.startsWith(PREFIX) ? argument.slice(PREFIX.length) : null;

/** Reads a code as somebody types it; null for what is none by its length. */
function readLinkCode({ linking }: Pick<Rules, 'linking'>, typed: string): string | null {
  const code = tidyCode(typed.slice(0, MOST_TYPED));
  return code.length === linking.codeSigns ? code : null;
}

const MOST_TYPED = 40;

/** Computes the hash of a code as somebody types it; null for what is none by its length. */
export async function hashOfTyped(
  ctx: Pick<Context, 'secrets' | 'rules'>,
  typed: string,
): Promise<string | null> {
  const code = readLinkCode(ctx.rules, typed);
  return code === null ? null : linkCodeHash(ctx, code);
}

/** Computes what is kept of a code: nobody can compute or check it without the service's secret. */
export const linkCodeHash = (
  { secrets }: Pick<Context, 'secrets'>,
  code: string,
): Promise<string> => keyedHash(secrets['link-codes'], `link ${code}`);
