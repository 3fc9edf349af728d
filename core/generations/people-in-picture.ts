import { isGoneStatus } from '../../db/accounts.ts';
import { type JointPlace, jointBehindGeneration, readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { isRefusal, ProductError } from '../errors.ts';
import { requireNamed } from '../faces/face-consent.ts';
import type { AccountKey } from '../storage/vault.ts';

/** A person who is in a picture of several, with the key of their photos. */
export type JointPerson = { accountId: string; companies: string; key: AccountKey };

/**
 * Reads the people of a picture that is being made, as they stand now.
 * @param places the ids of their places, as the request names them
 * @throws {ProductError} `joint-changed` where one of them does not agree any more, or is gone
 */
export async function peopleOf(
  { db }: Pick<Context, 'db'>,
  generationId: string,
  places: readonly string[],
): Promise<JointPerson[]> {
  const read = await readJoint(db.query, jointBehindGeneration(generationId));
  return places.map((id) => {
    const found = read?.places.find(({ person }) => person.id === id);
    const agreed = found && agreedPerson(found);
    if (!agreed) throw new ProductError({ code: 'joint-changed' });
    return agreed;
  });
}

/** Somebody whose consent holds and whose account stands; null for everybody else. */
function agreedPerson({ person, account }: JointPlace): JointPerson | null {
  if (person.state !== 'agreed' || !account?.wrappedKey) return null;
  if (isGoneStatus(account.status) || account.status === 'suspended') return null;
  const key = { owner: account.id, wrappedKey: account.wrappedKey };
  return { accountId: account.id, companies: person.companies ?? '', key };
}

/**
 * Lets the people of a picture go to an engine only where each has agreed to its company, for this picture
 * and in general.
 * @returns their accounts
 * @throws {ProductError} `joint-changed`
 */
export async function requireEverybody(
  ctx: Pick<Context, 'db'>,
  generationId: string,
  places: readonly string[],
  engine: Pick<Engine, 'company'>,
): Promise<string[]> {
  if (places.length === 0) return [];
  const people = await peopleOf(ctx, generationId, places);
  const { company } = engine;
  for (const { accountId, companies } of people) {
    if (company !== null && !`,${companies},`.includes(`,${company},`))
      throw new ProductError({ code: 'joint-changed' });
    await requireNamed(ctx, accountId, engine).catch((cause: unknown) => {
      throw isRefusal(cause, 'no-face-consent')
        ? new ProductError({ code: 'joint-changed' }, { cause })
        : cause;
    });
  }
  return people.map(({ accountId }) => accountId);
}
