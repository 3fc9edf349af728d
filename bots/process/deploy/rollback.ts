/** A Worker that was deployed, and the version that served before. */
export type Deployed = { name: string; config: string; before: string | null };

/**
 * Says how to go back to what served before.
 * @param migrations those that this deploy ran
 */
export function rollbackText(
  deployed: readonly Deployed[],
  migrations: readonly string[],
): string[] {
  if (deployed.length === 0)
    return migrations.length === 0
      ? ['No Worker was changed: what served before goes on.']
      : [
          `No Worker was changed, but the database is migrated (${migrations.join(', ')}): what served before`,
          'refuses it by and by, and nothing that comes in is lost meanwhile. Deploy again soon.',
        ];
  const known = deployed.filter(({ before }) => before !== null).toReversed();
  if (known.length === 0) return ['There is nothing to go back to: this is the first deploy.'];
  const commands = known.map(
    ({ name, before }) => `  npx wrangler rollback ${before} --name ${name} --yes`,
  );
  if (migrations.length === 0)
    return [
      'To go back, run these in this order. The database is as the version before knows it:',
      ...commands,
    ];
  return [
    `This deploy has migrated the database (${migrations.join(', ')}), and that is not undone.`,
    'The versions before refuse this database: after a rollback the bots stand still, and nothing that',
    'comes in is lost while Telegram, Stripe and the queue go on sending it again (about a day).',
    'Mend and deploy again where you can. Otherwise restore the database to a moment before this deploy',
    '(what happened since is then gone, payments too: npm run reconcile), and run these in this order:',
    ...commands,
  ];
}
