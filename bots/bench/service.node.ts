import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event, EventBody } from '../../core/chat/event.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Surface } from '../../core/chat/surface.ts';
import { readConfig } from '../../core/config/config.ts';
import type { EngineRequest } from '../../core/engines/engine.ts';
import { silentLog } from '../../core/log.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import { fillPrompt, fillRecipe } from '../../core/templates/prompt.ts';
import { localText, type TemplateDefinition } from '../../core/templates/template.ts';
import { UNLIMITED } from '../../core/testing/unlimited.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { type Service, startService } from '../process/start.node.ts';

const PEOPLE = new URL('../../core/people/', import.meta.url);

/** The product's rules without rate limits. */
export const BENCH_RULES: Rules = {
  ...DEFAULT_RULES,
  updatesAMinute: 10_000_000,
  limits: UNLIMITED,
};

/** Creates a temporary folder. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'alme-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Reads a photo of an invented person, e.g. `mira_front`. */
export async function person(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`${name}.jpg`, PEOPLE)));
}

/**
 * Starts the whole product in this process on a folder of its own.
 * @param settings further settings
 * @param rules the product's rules, without rate limits where absent
 */
export async function openService(
  settings: Readonly<Record<string, string>> = {},
  rules: Rules = BENCH_RULES,
): Promise<{ service: Service; stop(): Promise<void> }> {
  const folder = await temporaryFolder();
  const config = readConfig({ DATA_DIR: folder.path, PORT: '0', PLAYGROUND: 'on', ...settings });
  const options = { log: silentLog, now: Date.now, rules };
  const service = await startService(config, options);
  return {
    service,
    async stop() {
      await service.stop();
      await folder.remove();
    },
  };
}

/** Finds the first official video template. */
export async function videoTemplate(): Promise<TemplateDefinition> {
  const video = (await loadTemplates()).find(({ kind }) => kind === 'video');
  if (!video) throw new Error('no template for a video');
  return video;
}

/** Builds the engine request for a template and an invented person, with default words. */
export async function requestOf(
  template: TemplateDefinition,
  longEdgePx: number,
): Promise<EngineRequest> {
  const roles = ['front', 'left', 'right'] as const;
  const references = await Promise.all(
    roles.map(async (role) => {
      const bytes = await person(`mira_${role}`);
      return { role, picture: { bytes, contentType: 'image/jpeg' as const } };
    }),
  );
  const words = Object.fromEntries(
    template.slots.map((slot) => [slot.id, localText(slot.default, 'en')] as const),
  );
  return {
    generationId: `bench-${template.id}`,
    operation: template.kind === 'image' ? 'template-image' : 'template-video',
    prompt: fillPrompt(template, words),
    recipe: template.recipe && fillRecipe(template.recipe, words),
    references,
    aspect: template.aspect,
    longEdgePx,
    durationSeconds: template.durationSeconds,
    seed: 7,
  };
}

/** Creates a surface that renders every text and reports the replies. */
export function listeningSurface(
  heard: (address: string, replies: readonly Reply[]) => void,
): Surface {
  return {
    name: 'telegram',
    async deliver(to, replies) {
      for (const { text } of replies) for (const part of text) plainText(part, localeOf(to.locale));
      heard(to.address, replies);
      return to.address;
    },
    busy: async () => undefined,
    directChat: (userId) => ({ chatId: userId, address: '{}' }),
    download: async () => new Uint8Array(),
  };
}

/**
 * Creates events of one user.
 * @param series keeps the ids of several makers apart
 */
export function eventMaker(series = 'bench'): (user: string, body: EventBody) => Event {
  let count = 0;
  return (user, body) => {
    count += 1;
    return {
      surface: 'telegram',
      chatId: user,
      userId: user,
      eventId: `${series}-${count}`,
      userName: 'Mira',
      languageTag: 'en',
      address: JSON.stringify({ chat: Number(user), message: count }),
      body,
    };
  };
}

/** Builds the body of a press. */
export const press = (code: string): EventBody => ({ kind: 'press', code });
/** Builds the body of a text. */
export const write = (text: string): EventBody => ({ kind: 'text', text });
/** Builds the body of a command. */
export const command = (name: string): EventBody => ({ kind: 'command', name, argument: '' });

/** The events by which a new user becomes a member. */
export const JOINING: readonly EventBody[] = [command('start'), press('adult'), press('agree')];
