import { type Config, ConfigError, type Mistake } from '../../core/config/config.ts';
import {
  ALL_MODELS,
  type Catalogue,
  type ModelsFile,
  readCatalogue,
  rowsIn,
} from '../../core/engines/models/catalogue.ts';
import { MOST_MODELS } from '../../core/engines/models/row.ts';
import { operatorsText, type ReadFile } from './operators-file.ts';

/** Engines that are no rows of the catalogue. */
const OTHERS = ['local', 'openai', 'gemini'];

/**
 * Reads the models that are known: the shipped ones with what the operator's file says of them.
 * @param readFile reads a file by its path
 * @throws {ConfigError} for a file that is no list, and for settings that name an unknown model
 */
export function readModels(
  config: Config,
  { shipped, readFile }: { shipped: readonly ModelsFile[]; readFile: ReadFile },
): Catalogue {
  const catalogue = readCatalogue(shipped, ownFile(config, readFile));
  const mistakes = namesWithoutModel(config, catalogue);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return catalogue;
}

function ownFile(config: Config, readFile: ReadFile): ModelsFile | null {
  const text = operatorsText('MODELS_FILE', config.MODELS_FILE, readFile);
  if (text === null) return null;
  const rows = rowsIn(text);
  if (rows) return { file: 'MODELS_FILE', rows };
  const shouldBe = `a JSON array of at most ${MOST_MODELS} models`;
  throw new ConfigError([{ setting: 'MODELS_FILE', shouldBe }]);
}

/** Lists the settings that name a model of which there is no row. */
function namesWithoutModel(config: Config, { ids, rows }: Catalogue): Mistake[] {
  const all = new Set([...OTHERS, ...ids]);
  const of = (setting: string, named: readonly string[], known: ReadonlySet<string>): Mistake[] =>
    named.every((id) => known.has(id))
      ? []
      : [{ setting, shouldBe: `of ${[...known].join(', ')}, with commas between` }];
  const ofProvider = (provider: string) => {
    const others = rows.filter((row) => row.provider !== provider).map(({ id }) => id);
    return new Set([ALL_MODELS, ...[...ids].filter((id) => !others.includes(id))]);
  };
  return [
    ...of('REPLICATE_MODELS', config.REPLICATE_MODELS ?? [], ofProvider('replicate')),
    ...of('ATLASCLOUD_MODELS', config.ATLASCLOUD_MODELS ?? [], ofProvider('atlas')),
    ...of('WORKERS_AI_MODELS', config.WORKERS_AI_MODELS ?? [], ofProvider('workers-ai')),
    ...of('OPENAI_MODELS', config.OPENAI_MODELS, ofProvider('openai')),
    ...of('GEMINI_MODELS', config.GEMINI_MODELS, ofProvider('gemini')),
    ...of('ENGINE_ORDER', config.ENGINE_ORDER, all),
    ...of('PROVIDER_COSTS_USD', Object.keys(config.PROVIDER_COSTS_USD), all),
  ];
}
