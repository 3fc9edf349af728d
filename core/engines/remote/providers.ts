import type { Config } from '../../config/config.ts';
import type { Vision } from '../../vision/vision.ts';
import type { Engine } from '../engine.ts';

// SDKs take long to load: only those that are used.

/** The engines whose provider runs predictions for itself, as the settings switch them on. */
export async function openProviders(
  config: Config,
  now: () => number,
  vision: Pick<Vision, 'sideBySide'>,
): Promise<Engine[]> {
  const opened = await Promise.all([replicate(config, now, vision), atlas(config, now)]);
  return opened.flat();
}

async function replicate(
  config: Config,
  now: () => number,
  vision: Pick<Vision, 'sideBySide'>,
): Promise<Engine[]> {
  const token = config.REPLICATE_API_TOKEN;
  if (!token) return [];
  const [{ replicateEngine }, { REPLICATE_MODELS }] = await Promise.all([
    import('./replicate/replicate.ts'),
    import('./replicate/models.ts'),
  ]);
  const baseUrl = config.REPLICATE_BASE_URL;
  return REPLICATE_MODELS.filter(({ id }) =>
    config.REPLICATE_MODELS.some((named) => named === id),
  ).map((model) => {
    const webhookUrl = webhookAddress(config, 'replicate', model.id);
    return replicateEngine({ token, baseUrl, model, webhookUrl, vision, now });
  });
}

async function atlas(config: Config, now: () => number): Promise<Engine[]> {
  if (!config.ATLASCLOUD_API_KEY) return [];
  const { atlasEngine } = await import('./atlas/atlas.ts');
  const [low, middle, high] = config.ATLASCLOUD_CREDITS_A_SECOND;
  const engine = atlasEngine({
    apiKey: config.ATLASCLOUD_API_KEY,
    baseUrl: config.ATLASCLOUD_BASE_URL,
    model: config.ATLASCLOUD_MODEL,
    realFaces: config.ATLASCLOUD_REAL_FACES === 'on',
    creditsASecond: { '480p': low, '720p': middle, '1080p': high },
    webhookUrl: webhookAddress(config, 'atlas', 'seedance'),
    now,
  });
  return [engine];
}

/** Where a provider reports to; null where the world cannot reach us over HTTPS, and it is only asked. */
function webhookAddress({ PUBLIC_URL }: Config, source: string, engine: string): string | null {
  return PUBLIC_URL?.startsWith('https:') ? `${PUBLIC_URL}/webhooks/${source}/${engine}` : null;
}
