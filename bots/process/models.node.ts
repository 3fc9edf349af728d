import { columns } from '../../core/columns.ts';
import type { Config } from '../../core/config/config.ts';
import {
  type Catalogue,
  mistakeLine,
  servedRows,
  servedSpeech,
} from '../../core/engines/models/catalogue.ts';
import { hasEnded, modelEndWarning } from '../../core/engines/models/ends.ts';
import type { ModelRow } from '../../core/engines/models/row.ts';
import { readShippedModels } from '../../core/engines/models/shipped.node.ts';
import { COMPANIES } from '../../core/engines/remote/remote.ts';
import { readModels } from '../service/models.ts';
import { type Access, findingsOf } from './published-schemas.node.ts';
import { readText } from './read-text.node.ts';

const USAGE = `usage: npm run models                   every model that is known
       npm run models -- check [ID …]  holds rows against what their providers publish
`;

/** What the command needs beside the settings. */
export type ModelsParts = {
  write: (text: string) => void;
  now: () => number;
  fetch?: typeof fetch;
};

/**
 * Lists the models that are known, or holds them against what their providers publish.
 * @returns the exit code: 0, 1 for a row that is wrong, 2 for wrong arguments or where nothing can be asked
 */
export async function modelsCommand(
  config: Config,
  args: readonly string[],
  parts: ModelsParts,
): Promise<number> {
  const catalogue = readModels(config, { shipped: readShippedModels(), readFile: readText });
  const [what, ...ids] = args;
  const unknown = ids.filter((id) => !catalogue.ids.has(id));
  if ((what !== undefined && what !== 'check') || unknown.length > 0) {
    for (const id of unknown) parts.write(`there is no model ${id}\n`);
    parts.write(USAGE);
    return 2;
  }
  const code =
    what === undefined
      ? list(config, catalogue, parts)
      : await check(config, catalogue, ids, parts);
  for (const mistake of catalogue.mistakes) parts.write(`${mistakeLine(mistake)}\n`);
  return catalogue.mistakes.length > 0 ? 1 : code;
}

function list(config: Config, catalogue: Catalogue, { write, now }: ModelsParts): number {
  const served = servedIds(config, catalogue);
  const rows = catalogue.rows.map((row) => [
    row.id,
    row.server ?? row.provider,
    row.for === 'instructed' ? 'whatever words can tell' : row.for.join(', ') || 'nothing here yet',
    priceOf(row),
    stateOf(config, row, { isServed: served.has(row.id), now: now() }),
  ]);
  const listening = catalogue.speech.map((row) => [
    row.id,
    row.server ?? row.provider,
    'speech written down',
    priceOf(row),
    stateOf(config, row, { isServed: served.has(row.id), now: now() }),
  ]);
  const head = ['id', 'provider', 'for', 'price', 'state'];
  for (const line of columns([head, ...rows, ...listening])) write(`${line}\n`);
  return 0;
}

/** The ids of the rows that the settings serve. */
function servedIds(config: Config, catalogue: Catalogue): Set<string> {
  const servers = new Set(config.OPENAI_SERVERS.map(({ name }) => name));
  const named = {
    openai: [config.OPENAI_MODEL, ...config.OPENAI_MODELS],
    gemini: [config.GEMINI_MODEL, ...config.GEMINI_MODELS],
    replicate: config.REPLICATE_MODELS,
    atlas: config.ATLASCLOUD_MODELS,
    'workers-ai': config.WORKERS_AI_MODELS,
  } as const;
  const rows = (Object.keys(named) as (keyof typeof named)[])
    .filter((provider) => COMPANIES[provider].isConnected(config))
    .flatMap((provider) => servedRows(catalogue, provider, named[provider]));
  const only = { replicate: named.replicate, 'workers-ai': named['workers-ai'] };
  const ofOpenai = config.OPENAI_BASE_URL
    ? { only: config.OPENAI_MODELS }
    : { also: config.OPENAI_MODELS };
  const listening = [
    ...(config.OPENAI_API_KEY ? servedSpeech(catalogue, 'openai', ofOpenai) : []),
    ...(COMPANIES.gemini.isConnected(config)
      ? servedSpeech(catalogue, 'gemini', { also: config.GEMINI_MODELS })
      : []),
    ...(['replicate', 'workers-ai'] as const)
      .filter((provider) => COMPANIES[provider].isConnected(config))
      .flatMap((provider) => servedSpeech(catalogue, provider, { only: only[provider] })),
  ];
  const elsewhere = [...catalogue.rows, ...catalogue.speech].filter(
    ({ server, off }) => server !== undefined && servers.has(server) && !off,
  );
  return new Set([...rows, ...listening, ...elsewhere].map(({ id }) => id));
}

function stateOf(
  config: Config,
  row: Pick<ModelRow, 'endsOn' | 'server' | 'provider' | 'off'>,
  { isServed, now }: { isServed: boolean; now: number },
): string {
  if (hasEnded(row, now)) return `ended on ${row.endsOn}`;
  const ending = modelEndWarning('', row.endsOn, now)?.trim();
  if (isServed) return ['on', ...(ending ? [ending] : [])].join(', ');
  if (row.server !== undefined) return `no server ${row.server}`;
  const { isConnected } = COMPANIES[row.provider];
  return isConnected(config) ? 'off' : row.off ? 'off, no key' : 'no key';
}

type Priced = {
  price: { by: string; usd: number | Record<string, number>; estimated?: boolean | undefined };
  sizes?: ModelRow['sizes'];
};

/** The price as its company counts it; `~` before one that no price list says. */
function priceOf({ price, sizes }: Priced): string {
  const { by, usd, estimated } = price;
  const amounts = typeof usd === 'number' ? [usd] : (sizes ?? []).map(({ is }) => usd[is] ?? 0);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const said = least === most ? `$${least}` : `$${least} to ${most}`;
  return `${estimated ? '~' : ''}${said} a ${by}`;
}

async function check(
  config: Config,
  { rows }: Catalogue,
  ids: readonly string[],
  { write, fetch = globalThis.fetch }: ModelsParts,
): Promise<number> {
  const asked = rows.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const access: Access = { config, fetch, told: new Map() };
  const told: Record<'right' | 'wrong' | 'not asked', number> = {
    right: 0,
    wrong: 0,
    'not asked': 0,
  };
  for (const row of asked) {
    const found = await findingsOf(row, access);
    if (typeof found === 'string') {
      told['not asked'] += 1;
      if (ids.length > 0 || row.provider === 'replicate' || row.provider === 'atlas')
        write(`not checked  ${row.id}: ${found}\n`);
      continue;
    }
    told[found.length === 0 ? 'right' : 'wrong'] += 1;
    if (found.length === 0) write(`right        ${row.id}\n`);
    for (const finding of found) write(`WRONG        ${row.id}: ${finding}\n`);
  }
  if (!config.REPLICATE_API_TOKEN && asked.some(({ provider }) => provider === 'replicate'))
    write('REPLICATE_API_TOKEN is not set: Replicate tells no schema without it\n');
  write(
    `${Object.entries(told)
      .map(([what, count]) => `${what}: ${count}`)
      .join(', ')}\n`,
  );
  if (told.wrong > 0) return 1;
  return told.right > 0 ? 0 : 2;
}
