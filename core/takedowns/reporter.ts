import { keyedHash } from '../storage/derive.ts';
import type { ServiceSecrets } from '../storage/service-secrets.ts';

/** Who reports or claims something: an account, or a visitor of a page by the network of the address. */
export type Reporter = { accountId: string } | { network: string };

/** Computes the keyed hash by which a reporter is recognised; nobody can compute it without the secret. */
export const reporterHash = (secrets: ServiceSecrets, reporter: Reporter): Promise<string> =>
  keyedHash(
    secrets.reporters,
    'accountId' in reporter ? `account ${reporter.accountId}` : `network ${reporter.network}`,
  );
