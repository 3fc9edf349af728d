import { noteCredential } from '../../bots/service/note-credential.ts';
import type { Config } from '../../core/config/config.ts';
import type { Log } from '../../core/log.ts';
import { openWorkerCredential } from '../../core/marking/c2pa/credential.worker.ts';
import { markingBy } from '../../core/marking/lazy-marking.ts';
import type { Marking } from '../../core/marking/marking.ts';
import { openWorkerMarking } from '../../core/marking/marking.worker.ts';
import { MarkingError } from '../../core/marking/marking-error.ts';
import type { KeyRing } from '../../core/storage/key-ring.ts';
import type { Database } from '../../db/database.ts';
import type { Env } from './env.ts';

/**
 * Builds the marking of an isolate, opened at the first output: with the operator's certificate, or with the
 * self-signed one that the database keeps for all. Only an opened one is kept: a promise would tie one
 * invocation to another's request.
 */
export function markingOf(
  { IMAGES: images, DRAWING: drawing }: Env,
  config: Config,
  parts: { db: Database; log: Log; keys: KeyRing },
): Marking {
  const { log } = parts;
  const now = Date.now;
  const mayGoUnsigned = config.UNSIGNED_OUTPUTS === 'on';
  const { C2PA_CERTIFICATE: certificate, C2PA_PRIVATE_KEY: privateKey } = config;
  const configured = certificate && privateKey ? { certificate, privateKey } : null;
  const open = async (): Promise<Marking> => {
    const credential = await openWorkerCredential({ ...parts, now }, configured).catch(
      (cause: unknown) => {
        if (!mayGoUnsigned || configured) throw new MarkingError('signing', { cause });
        log.warn({ err: cause }, 'outputs go unsigned');
        return null;
      },
    );
    if (credential) await noteCredential({ ...parts, now }, credential);
    const visibleLabel = config.VISIBLE_LABEL === 'on';
    return openWorkerMarking({
      images,
      drawing,
      credential,
      visibleLabel,
      mayGoUnsigned,
      now,
      log,
    });
  };
  let opened: Marking | null = null;
  return markingBy(async () => {
    opened ??= await open();
    return opened;
  });
}
