/** A deploy in a process of its own, for tests that kill it. */
import { silentLog } from '../../../../core/log.ts';
import type { CloudflareAccess } from '../cloudflare.ts';
import { deploy } from '../deploy.node.ts';
import { readDeploySettings } from '../settings.ts';
import type { Environment } from '../workers.node.ts';

/** What the deploy is told by its parent. */
type Order = {
  root: string;
  environment: Environment;
  given: Record<string, string>;
  access: CloudflareAccess;
};

process.once('message', async ({ root, environment, given, access }: Order) => {
  await deploy({
    ...{ root, environment, access, settings: readDeploySettings(given, true) },
    ...{
      message: 'killed',
      buildAssets: async () => undefined,
      say: () => undefined,
      log: silentLog,
    },
    ...{ now: Date.now, inherited: process.env },
  });
  process.disconnect();
});
