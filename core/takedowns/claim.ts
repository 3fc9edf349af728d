import type { ClaimRow } from '../../db/likeness-claims.ts';
import type { Context } from '../context.ts';
import { shareIdIn } from '../sharing/share-links.ts';
import { keyedHash } from '../storage/derive.ts';
import { sameSecret } from '../storage/same-secret.ts';
import { subjectOfLink, tokenInLink } from './links.ts';
import { type FoundSubject, findSubject, type Subject, subjectCode, subjectIn } from './subject.ts';

/** Links of a claim that are looked up, at most. */
const MOST_SUBJECTS = 20;
const NUMBER_CHARACTERS = 8;
const ID_CHARACTERS = 26;
const TOKEN = /^[0-9A-HJKMNP-TV-Z]{26}[0-9a-f]{64}$/;

/** The number by which a claimant and an operator name a claim. */
export const claimNumber = (id: string): string => id.slice(-NUMBER_CHARACTERS);

/** Reads the subjects that a claim is about, each once, however often it was named. */
export const subjectsOf = ({ subjects }: Pick<ClaimRow, 'subjects'>): Subject[] =>
  [...new Set(subjects.split(' '))].flatMap((code) => subjectIn(code) ?? []);

/** Finds what a claim's links and ids name, as far as it is there. */
export async function subjectsNamed(
  ctx: Pick<Context, 'db' | 'now' | 'secrets'>,
  target: string,
): Promise<FoundSubject[]> {
  const words = [...new Set(target.split(/[\s,;]+/).filter(Boolean))].slice(0, MOST_SUBJECTS);
  const found = await Promise.all(
    words.map(async (word) => {
      const subject = await subjectOf(ctx, word);
      return subject && findSubject(ctx, subject);
    }),
  );
  const named = found.filter((one) => one !== null);
  return [...new Map(named.map((one) => [subjectCode(one.subject), one])).values()];
}

/** Finds the template or share that a word names. */
export async function subjectOf(
  { secrets }: Pick<Context, 'secrets'>,
  word: string,
): Promise<Subject | null> {
  const token = tokenInLink(word);
  const shareId = token === null ? null : await shareIdIn({ secrets }, token);
  return shareId === null ? subjectOfLink(word) : { kind: 'share', id: shareId };
}

type Secret = Pick<Context, 'secrets'>;

/** Writes the token of the page of a claim: its id and a keyed hash of it, which nobody can make up. */
export const claimToken = async ({ secrets }: Secret, id: string): Promise<string> =>
  `${id}${await keyedHash(secrets.reporters, `claim ${id}`)}`;

/** Reads the id of the claim that a token is for; null where the token is none of ours. */
export async function claimIdIn(secret: Secret, token: string): Promise<string | null> {
  if (!TOKEN.test(token)) return null;
  const id = token.slice(0, ID_CHARACTERS);
  return sameSecret(token, await claimToken(secret, id)) ? id : null;
}
