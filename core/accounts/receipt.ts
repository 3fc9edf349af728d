import { z } from 'zod';
import type { Holdings } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import { sameSecret } from '../storage/same-secret.ts';

/** What was deleted with an account, counted by kind. */
const COUNTED = [
  'faces',
  'results',
  'photos',
  'requests',
  'templates',
  'shares',
  'messages',
  'consents',
  'linked',
  /** Kept by law, without a name. */
  'payments',
  'entries',
  /** What companies were asked to delete. */
  'asked',
] as const;

const count = z.number().int().nonnegative();
const counts = z.object(
  Object.fromEntries(COUNTED.map((kind) => [kind, count])) as Record<
    (typeof COUNTED)[number],
    typeof count
  >,
);

/** The shape of a receipt. */
export const receiptShape = z.object({
  number: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
  /** When the account was closed, in milliseconds. */
  at: z.number().int(),
  counts,
});

/** A receipt of a deleted account: when, and how much of what. It says nothing about the person. */
export type Receipt = z.infer<typeof receiptShape>;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP = 4;
const VERSION = 'alme1';
/** Half of the keyed hash: 128 bits. */
const PROOF_CHARACTERS = 32;
const CODE = /^alme1\.([A-Za-z0-9_-]{20,600})\.([0-9a-f]{32})$/;

/** Makes the receipt of an account that is being closed. */
export const newReceipt = (held: Holdings, now: number): Receipt => ({
  number: randomNumber(),
  at: now,
  counts: {
    faces: held.facePhotos,
    results: held.results,
    photos: held.uploads,
    requests: held.generations,
    templates: held.templates,
    shares: held.shares,
    messages: held.messages,
    consents: held.consents,
    linked: held.linked.split(',').filter((one) => one !== '').length,
    payments: held.payments,
    entries: held.entries,
    asked: held.deletionsAsked,
  },
});

/** A number that nothing can be found by. */
function randomNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(GROUPS * GROUP));
  const signs = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  return Array.from({ length: GROUPS }, (_, i) =>
    signs.slice(i * GROUP, (i + 1) * GROUP).join(''),
  ).join('-');
}

type Needs = Pick<Context, 'secrets'>;

/** Writes the code of a receipt: the receipt itself, signed. Nothing of it is stored. */
export async function codeOf(needs: Needs, { number, at, counts: of }: Receipt): Promise<string> {
  const fields = [number, at, ...COUNTED.map((kind) => of[kind])];
  const body = base64url(JSON.stringify(fields));
  return `${VERSION}.${body}.${await proofOf(needs, body)}`;
}

/** Reads a code; null where it is none of ours, or was changed. */
export async function receiptIn(needs: Needs, code: string): Promise<Receipt | null> {
  const [, body = '', proof = ''] = CODE.exec(code.replace(/\s/g, '')) ?? [];
  if (body === '' || !sameSecret(proof, await proofOf(needs, body))) return null;
  try {
    const [number, at, ...rest] = z.array(z.unknown()).parse(JSON.parse(fromBase64url(body)));
    const of = Object.fromEntries(COUNTED.map((kind, i) => [kind, rest[i]]));
    return receiptShape.safeParse({ number, at, counts: of }).data ?? null;
  } catch {
    return null;
  }
}

const proofOf = async ({ secrets }: Needs, body: string): Promise<string> =>
  (await keyedHash(secrets.receipts, `receipt ${body}`)).slice(0, PROOF_CHARACTERS);

const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const fromBase64url = (text: string): string =>
  atob(text.replaceAll('-', '+').replaceAll('_', '/'));
