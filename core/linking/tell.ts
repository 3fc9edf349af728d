import type { Statement } from '../../db/database.ts';
import type { LinkedIdentity } from '../../db/links.ts';
import { SURFACES, type SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../notices/kinds.ts';
import { tell } from '../notices/tell.ts';

/** Reads the name of a surface as the database has it. */
export const surfaceIn = (stored: string): SurfaceName =>
  SURFACES.find((name) => name === stored) ?? 'playground';

/**
 * Builds the statements that tell something about an account's security on every platform that it is
 * linked with: who was linked is told on each, so that nothing is done behind anybody's back.
 */
export const tellEverywhere = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  of: {
    accountId: string;
    identities: readonly Pick<LinkedIdentity, 'surface' | 'userId'>[];
    about: string;
  },
  fact: Fact,
): Statement[] =>
  of.identities.map(({ surface, userId }) =>
    tell(db.query, {
      accountId: of.accountId,
      at: { surface: surfaceIn(surface), userId },
      about: `${of.about}:${surface}:${userId}`,
      ...fact,
      now: now(),
    }),
  );
