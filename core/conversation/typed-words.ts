/** What links begin with that carry a code or an invitation. */
const CODE_LINK = /^(?:code|ref)_(.+)$/;
const TEMPLATE_LINK = /^t_([a-z0-9-]{1,24})$/;
const CREATOR_LINK = /^u_([a-z0-9-]{1,24})$/;
const TOGETHER_LINK = /^with_([2-9A-HJKMNP-TV-Z]{1,40})$/;
const SHARE_LINK = /^r_([A-Za-z0-9_-]{1,62})$/;

/** The word in a link's argument, of a code or an invitation; null where it carries none. */
export const wordIn = (argument: string): string | null => CODE_LINK.exec(argument)?.[1] ?? null;

/** The id of the template that a link names; null where it names none. */
export const templateIn = (argument: string): string | null =>
  TEMPLATE_LINK.exec(argument)?.[1] ?? null;

/**
 * What a link's argument names: the page of a creator by handle, of a shared result by token, or an invitation
 * into a picture by code.
 */
export type PageLink = { to: 'creator' | 'share' | 'together'; id: string };

/** The page that a link names; null where it names none. */
export function pageIn(argument: string): PageLink | null {
  const handle = CREATOR_LINK.exec(argument)?.[1];
  if (handle !== undefined) return { to: 'creator', id: handle };
  const code = TOGETHER_LINK.exec(argument)?.[1];
  if (code !== undefined) return { to: 'together', id: code };
  const token = SHARE_LINK.exec(argument)?.[1];
  return token === undefined ? null : { to: 'share', id: token };
}

const REPORT_LINK = /^report_([a-z0-9-]{1,24})$/;

/** The template that a link's argument reports, as `/report` takes it; null where it reports none. */
export function reportIn(argument: string): string | null {
  const id = REPORT_LINK.exec(argument)?.[1];
  return id === undefined ? null : `t.${id}`;
}

/** Longer is no code. */
const MOST_CHARACTERS = 64;

/** What is read of a word that was typed. */
export const cutWord = (typed: string): string => typed.slice(0, MOST_CHARACTERS);
