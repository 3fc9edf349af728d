import { readFile } from 'node:fs/promises';
import { noteSentFile } from '../../../core/community/sent-files.ts';
import { mediaReader } from '../../../core/conversation/media/read-media.ts';
import { openConversation } from '../../../core/conversation/receive.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { createGenerations } from '../../../core/generations/generations.ts';
import { lanesWith } from '../../../core/tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../../../core/tasks/loop.ts';
import { type TestContext, testContext } from '../../../core/testing/context.ts';
import { offerTemplates, testTemplate } from '../../../core/testing/templates.ts';
import { openVision } from '../../../core/vision/vision.node.ts';
import { handlersOf } from '../../service/handlers.ts';
import { telegramAnswers } from '../../service/telegram-answers.ts';
import type { TelegramBot } from '../start.ts';
import type { TelegramOptions } from '../telegram.ts';
import { picture, telegramFor } from './harness.node.ts';
import type { TelegramStandIn } from './stand-in.node.ts';

const PEOPLE = new URL('../../../core/people/', import.meta.url);

/** Reads a photo of an invented person, e.g. `mira_front`. */
export async function person(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`${name}.jpg`, PEOPLE)));
}

/** Two that take the face profile, and `sea`, which takes one photo. */
const TEMPLATES = ['noir', 'neon', 'sea'].map((id) =>
  testTemplate({
    id,
    title: { en: `The ${id}` },
    category: 'portrait',
    needs: id === 'sea' ? 'photo' : 'profile',
    aspect: '1:1',
    longEdgePx: 256,
    recipe: { look: id, params: {} },
  }),
);

/** The whole product on Telegram alone, for tests. */
export type Product = { ctx: TestContext; bot: TelegramBot; loop: TaskLoop; stop(): Promise<void> };

/**
 * Starts the whole product on Telegram alone: real database, files and face checks, with a given
 * engine.
 */
export async function startProduct(
  server: TelegramStandIn,
  engine: Engine,
  options: Partial<TelegramOptions> = {},
): Promise<Product> {
  const vision = openVision();
  const surfaces = new Map();
  const base = await testContext({ vision, surfaces, engines: [engine] });
  const ctx: TestContext = { ...base, now: Date.now };
  await offerTemplates(ctx, TEMPLATES);
  const readMedia = mediaReader(ctx, async (of, id) => {
    const bytes = of === 'cover' ? await picture('teal', 300, 300) : await person(id);
    return { bytes, contentType: 'image/jpeg' };
  });
  const telegram = telegramFor(server, {
    readMedia,
    vision,
    noteSent: (resultId, file) => noteSentFile(ctx, resultId, file),
    ...options,
  });
  surfaces.set('telegram', telegram.surface);
  const conversation = openConversation(ctx);
  const generations = createGenerations(ctx);
  const loop = createTaskLoop({
    ctx,
    lanes: lanesWith(ctx.engines),
    handlers: handlersOf(ctx, conversation, generations, readMedia, ctx.now),
  });
  await loop.start({ alone: true });
  const bot = telegram.connect(conversation.receive, undefined, telegramAnswers(ctx));
  bot.receive();
  return {
    ctx,
    bot,
    loop,
    async stop() {
      await bot.stop();
      await conversation.settle();
      await loop.stop();
      await vision.close();
      await ctx.dispose();
    },
  };
}
