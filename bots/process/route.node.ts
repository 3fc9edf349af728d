import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import type { Engine, EngineNeed } from '../../core/engines/engine.ts';
import { withHealth } from '../../core/engines/health.ts';
import { openIssueMemory } from '../../core/engines/issue.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import { readShippedModels } from '../../core/engines/models/shipped.node.ts';
import { openRemoteEngines } from '../../core/engines/remote/remote.ts';
import { explainRoute } from '../../core/engines/route-table.ts';
import { withoutVideos } from '../../core/engines/without-videos.ts';
import { openOutsideFetch } from '../../core/http/outside-fetch.ts';
import { openPublicFetch } from '../../core/http/public-fetch.node.ts';
import { OPERATIONS } from '../../core/operations/lists.ts';
import { needOfTemplate } from '../../core/templates/engine-need.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import { hasVideoCodecs } from '../../core/vision/video-codecs.node.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import { readModels } from '../service/models.ts';
import { readText } from './read-text.node.ts';

const USAGE = `usage: npm run route -- "prompt" [options]
  --operation NAME    ${OPERATIONS.join(', ')} (default imagine)
  --template ID       a template's operation, recipe and words instead
  --references N      pictures that go with it (default 0)
  --faces             they show a real person
  --px N              longest side (default 1024)
  --seconds N         length of a video
  --transparent       with alpha
  --prefer ID         the user's choice
`;

const OPTIONS = {
  operation: { type: 'string' },
  template: { type: 'string' },
  references: { type: 'string' },
  faces: { type: 'boolean' },
  px: { type: 'string' },
  seconds: { type: 'string' },
  transparent: { type: 'boolean' },
  prefer: { type: 'string' },
} as const;

/**
 * Explains which engine would make a request with these settings, and why. Nothing is sent to a
 * provider, and the health of engines in a running service is unknown.
 * @returns the exit code: 0 when an engine can make the request, 1 when none can, 2 for wrong
 *   arguments
 */
export async function routeCommand(
  config: Config,
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const asked = await readArguments(args).catch((cause: Error) => cause);
  if (asked instanceof Error) {
    write(`${asked.message}\n${USAGE}`);
    return 2;
  }
  const vision = openVision();
  const local = localEngine({ vision });
  try {
    const fetchOutside = openOutsideFetch({ fetch, publicFetch: openPublicFetch() });
    const issues = openIssueMemory();
    const catalogue = readModels(config, { shipped: readShippedModels(), readFile: readText });
    const parts = { config, catalogue, now: Date.now, vision, fetchOutside, issues };
    const remote = await openRemoteEngines(parts);
    const able: Engine[] = [local, ...remote].map((engine) => withHealth(engine, Date.now));
    const engines = hasVideoCodecs() ? able : able.map(withoutVideos);
    const preferences = { order: config.ENGINE_ORDER, prefer: asked.prefer };
    const { lines, chosen } = explainRoute(engines, asked.need, preferences);
    write(`${lines.join('\n')}\n`);
    return chosen === null ? 1 : 0;
  } finally {
    await Promise.all([local.close(), vision.close()]);
  }
}

async function readArguments(
  args: readonly string[],
): Promise<{ need: EngineNeed; prefer: string | null }> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const operation = OPERATIONS.find((one) => one === (values.operation ?? 'imagine'));
  if (!operation) throw new Error(`there is no operation ${values.operation}`);
  const prefer = values.prefer ?? null;
  const given = {
    references: count('references', values.references, 0),
    realFaces: values.faces ?? false,
    transparent: values.transparent ?? false,
  };
  if (values.template !== undefined) {
    const template = (await loadTemplates()).find(({ id }) => id === values.template);
    if (!template) throw new Error(`there is no template ${values.template}`);
    const longEdgePx = count('px', values.px, template.longEdgePx);
    const need = { ...needOfTemplate(template), longEdgePx };
    return { need, prefer: prefer ?? template.engine };
  }
  const [prompt, ...rest] = positionals;
  if (prompt === undefined || rest.length > 0) throw new Error('one prompt, in quotes');
  const durationSeconds = count('seconds', values.seconds, 0);
  const longEdgePx = count('px', values.px, 1024);
  return {
    need: { operation, recipe: null, prompt, durationSeconds, longEdgePx, ...given },
    prefer,
  };
}

function count(name: string, value: string | undefined, otherwise: number): number {
  const read = value === undefined ? otherwise : Number(value);
  if (!Number.isInteger(read) || read < 0) throw new Error(`--${name} takes a whole number`);
  return read;
}
