import type { Context } from '../../core/context.ts';
import { seedPolicies } from '../../core/policies/seed.ts';
import { syncOfficial } from '../../core/templates/sync.ts';

type Official = Parameters<typeof syncOfficial>[1];
type Covers = Parameters<typeof syncOfficial>[2];

/**
 * Brings the database to what this build has: the official templates, terms and privacy policy. May run
 * any number of times, and beside a running service.
 */
export async function seedService(
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'engines' | 'moderation'>,
  official: Official,
  covers: Covers,
): Promise<void> {
  await syncOfficial(ctx, official, covers);
  await seedPolicies(ctx);
}
