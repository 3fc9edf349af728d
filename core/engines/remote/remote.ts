import type { Config } from '../../config/config.ts';
import type { Log } from '../../log.ts';
import type { Vision } from '../../vision/vision.ts';
import type { Engine } from '../engine.ts';
import { endingSoon } from './models.ts';
import { openProviders } from './providers.ts';

/** The engines of other companies that the settings switch on. @param vision puts photos side by side */
export async function openRemoteEngines(
  config: Config,
  now: () => number,
  vision: Pick<Vision, 'sideBySide'>,
): Promise<Engine[]> {
  const [opened, providers] = await Promise.all([
    Promise.all([openai(config, now), gemini(config)]),
    openProviders(config, now, vision),
  ]);
  return [...opened.filter((engine) => engine !== null), ...providers];
}

/** Says prompts better at OpenAI's own address. */
const DEFAULT_TEXT_MODEL = 'gpt-5.4-mini';

// SDKs take long to load: only those that are used.

async function openai(config: Config, now: () => number): Promise<Engine | null> {
  if (!config.OPENAI_API_KEY) return null;
  const { openaiEngine } = await import('./openai/openai.ts');
  return openaiEngine({
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL,
    model: config.OPENAI_MODEL,
    // A server of the operator's own has no model of OpenAI's.
    textModel:
      config.OPENAI_TEXT_MODEL ?? (config.OPENAI_BASE_URL ? undefined : DEFAULT_TEXT_MODEL),
    company: companyBehind(config.OPENAI_BASE_URL, config.OPENAI_MODEL),
    now,
  });
}

async function gemini(config: Config): Promise<Engine | null> {
  if (!config.GEMINI_API_KEY) return null;
  const { geminiEngine } = await import('./gemini/gemini.ts');
  return geminiEngine({
    apiKey: config.GEMINI_API_KEY,
    baseUrl: config.GEMINI_BASE_URL,
    model: config.GEMINI_MODEL,
    textModel: config.GEMINI_TEXT_MODEL,
  });
}

/** Photos sent to an address of the operator's go to who is there; for OpenAI's models, to OpenAI in the end. */
function companyBehind(baseUrl: string | undefined, model: string): string {
  if (!baseUrl || /^(gpt-image|chatgpt-image)/.test(model)) return 'OpenAI';
  return new URL(baseUrl).hostname;
}

const ASKING_MS = 10_000;

/** Warns the operator of models that end within 30 days, as the providers tell. Never throws. */
export async function tellEndings(
  engines: readonly Engine[],
  { log, now }: { log: Log; now: () => number },
): Promise<void> {
  await Promise.all(
    engines.map(async ({ id, name, endsOn }) => {
      const date = await endsOn?.(AbortSignal.timeout(ASKING_MS)).catch(() => null);
      const ending = endingSoon(name ?? id, date ?? null, now());
      if (ending !== null) log.warn({ engine: id, endsOn: date }, `${ending}: set another model`);
    }),
  );
}
