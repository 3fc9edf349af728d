import type { Context } from '../context.ts';
import { openUnder, ownerTextKey, sealUnder } from '../storage/sealed-text.ts';
import type { Pending } from './pending.ts';

type Needs = Pick<Context, 'secrets'>;

/** One key for all answers: it is derived once in the life of the secrets. */
const keys = new WeakMap<Needs['secrets'], Promise<CryptoKey>>();

function keyOf({ secrets }: Needs): Promise<CryptoKey> {
  const known = keys.get(secrets) ?? ownerTextKey(secrets.words, 'inbox');
  keys.set(secrets, known);
  return known;
}

const placeOf = (source: string, eventId: string) => `inbox/pending/${source}/${eventId}`;

/** Seals an answer that is still to be delivered, for the row of the event that it answers. */
export const sealPending = async (
  ctx: Needs,
  of: { source: string; eventId: string },
  pending: Pending,
): Promise<string> =>
  sealUnder(await keyOf(ctx), placeOf(of.source, of.eventId), JSON.stringify(pending));

/** Opens the JSON of such an answer; that of an earlier version is in the clear. @throws {SealError} */
export const openPending = async (
  ctx: Needs,
  of: { source: string; eventId: string; pending: string },
): Promise<string> => openUnder(await keyOf(ctx), placeOf(of.source, of.eventId), of.pending);
