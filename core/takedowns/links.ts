import type { Subject } from './subject.ts';

/** The last part of a page of a template, the argument of a link into a chat, or a bare id. */
const TEMPLATE = /(?:^|\/t\/|[=/?&]t_|^t_)([a-z0-9][a-z0-9-]{0,23})(?=$|[/?#&\s])/;

/**
 * Finds the template that somebody means: its page, a link into a chat, its id or the code of a button.
 * @param typed what was written; only its first word counts
 * @returns null where it names none
 */
export function subjectOfLink(typed: string): Subject | null {
  const [word = ''] = typed.trim().split(/\s/, 1);
  const [, id] = TEMPLATE.exec(word) ?? [];
  return id === undefined ? null : { kind: 'template', id };
}

/** The token of a shared result's page or of a link into a chat. */
const TOKEN = /(?:^|\/r\/|[=/?&]r_|^r_)([0-9A-HJKMNP-TV-Z]{26}[0-9a-f]{32})(?=$|[/?#&\s])/;

/** Finds the token of a shared result in a link; null where there is none. */
export const tokenInLink = (word: string): string | null => TOKEN.exec(word)?.[1] ?? null;
