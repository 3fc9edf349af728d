import { insertConsent } from '../../../db/accounts.ts';
import type { Statement } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import type { Turn } from '../turn.ts';
import type { Needs } from './applier.ts';

/** A consent that somebody gives, in the version and language they read. */
export function consent(
  { db, rules }: Pick<Needs, 'db' | 'rules'>,
  turn: Turn,
  of: { accountId: string; purpose: 'terms' | 'face'; companies: string },
): Statement {
  return insertConsent(db.query, {
    id: newId(turn.now),
    ...of,
    version: of.purpose === 'terms' ? rules.termsVersion : rules.faceConsentVersion,
    locale: turn.locale,
    grantedAt: turn.now,
  });
}
