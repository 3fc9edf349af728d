import { VISION_SERVICE_LIMITS } from '../../core/vision/vision-service.ts';

/** The static assets of a Worker. */
export type Assets = { fetch(url: string, init: { signal: AbortSignal }): Promise<Response> };

/**
 * The files of models, fetched before tfjs asks for them: @vladmandic/human 3.3.6 logs a model that it could
 * not read, and goes on without it for as long as the isolate lives.
 */
export type ModelFiles = {
  /** Fetches the files of these models, unless they were fetched before. @throws when one cannot be read */
  fetch(models: readonly string[], from: Assets): Promise<void>;
  /** Gives a file that was fetched. */
  read(name: string): Promise<Uint8Array>;
  /** Drops the files: their models are loaded. */
  drop(): void;
};

/** Opens files of which none is fetched yet. */
export function openModelFiles(): ModelFiles {
  const fetched = new Set<string>();
  const files = new Map<string, Uint8Array>();
  return {
    async fetch(models, from) {
      const missing = models.filter((name) => !fetched.has(name));
      const names = missing.flatMap((name) => [`${name}.json`, `${name}.bin`]);
      const read = await Promise.all(names.map((name) => assetOf(from, name)));
      read.forEach((bytes, i) => {
        files.set(names[i] as string, bytes);
      });
      for (const name of missing) fetched.add(name);
    },
    async read(name) {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`${name} was not fetched`);
      return bytes;
    },
    drop: () => files.clear(),
  };
}

async function assetOf(assets: Assets, name: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(VISION_SERVICE_LIMITS.readSeconds * 1000);
  const answer = await assets.fetch(`https://assets.local/${name}`, { signal });
  if (answer.status !== 200) throw new Error(`${name} could not be read: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
