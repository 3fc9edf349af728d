import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import type { Engine, EngineOutput, EngineRequest } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { createGenerations } from '../generations/generations.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { motionReceiver } from './intake/receive-motion.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const CREDITS = 5_000;

let stage: Stage;
let asked: EngineRequest[];
/** What the company answers when it is asked how the video stands. */
let answer: 'working' | 'done' | 'failed';

const q = () => stage.ctx.db.query;
const account = async () => (await q().query.accounts.findFirst())?.id ?? '';
const generations = () => q().query.generations.findMany();
const videosKept = async () =>
  (await q().query.uploads.findMany()).filter(({ seconds }) => seconds !== null);

const made = (): EngineOutput => ({
  ...{ kind: 'video', contentType: 'video/mp4', bytes: new TextEncoder().encode('made') },
  ...{ widthPx: 720, heightPx: 1280, durationSeconds: 8 },
});

const remote: Partial<Engine> = {
  remote: { inFlight: 5, timeLimitMs: 3_600_000 },
  supports: ({ operation, references }) => operation === 'motion' && references === 1,
  submit: async (request) => {
    asked.push(request);
    return { status: 'running', predictionId: `p${asked.length}` };
  },
  poll: async () => {
    if (answer === 'failed') throw new EngineError('invalid', 'no person in the video');
    return answer === 'done'
      ? { status: 'finished', outputs: [made()] }
      : { status: 'running', fraction: null };
  },
};

/** A process: what one knows that was killed is gone with it. */
const process = () =>
  createTaskLoop({
    ctx: stage.ctx,
    handlers: createGenerations(stage.ctx).handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: lanesWith(stage.ctx.engines),
  });

async function finish(): Promise<void> {
  const loop = process();
  for (let minute = 0; minute < 6; minute += 1) {
    await loop.drain();
    stage.clock.now += 60_000;
  }
  await stage.conversation.settle();
}

beforeEach(async () => {
  asked = [];
  answer = 'working';
  stage = await openStage({ companies: ['Other'] });
  const [here, company] = stage.ctx.engines;
  Object.assign(here ?? {}, { supports: () => false });
  Object.assign(company ?? {}, remote);
  Object.assign(stage.ctx.vault, {
    open: async (_key: unknown, objectKey: string) => {
      const bytes = stage.vault.files.get(objectKey);
      return bytes ? { contentType: 'video/mp4', byteLength: bytes.byteLength, bytes } : null;
    },
  });
  await stage.join();
  const accountId = await account();
  const { now } = stage.clock;
  await stage.ctx.db.commit(grant(q(), { accountId, id: 'gift', credits: CREDITS, now }));
  await stage.command('motion');
  await stage.photos(['selfie']);
  await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
  const file = { ref: 'dance 8', name: null, contentType: 'video/mp4', byteLength: null };
  await stage.happen({ kind: 'video', file, seconds: 8, caption: null });
  await stage.work('receive-motion', motionReceiver(stage.ctx, stage.conversation));
  const [go = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((code) => code.startsWith('go:'));
  await stage.press(go);
  await stage.press(go);
});
afterEach(async () => {
  expect(await audit(q())).toEqual([]);
  await stage.close();
});

it('whose process is killed between submission and delivery is paid and delivered once', async () => {
  await process().drain();
  expect(asked).toHaveLength(1);
  expect(new TextDecoder().decode(asked[0]?.motion?.bytes)).toBe('dance 8');
  expect(asked[0]).toMatchObject({ operation: 'motion', durationSeconds: 8 });
  expect(await videosKept()).toHaveLength(1);
  // The process is gone; two others come, one of them twice.
  answer = 'done';
  stage.clock.now += 60_000;
  await Promise.all([process().drain(), process().drain()]);
  await finish();
  await finish();
  const [row, ...others] = await generations();
  expect(others).toEqual([]);
  expect(row?.state).toBe('delivered');
  expect(asked).toHaveLength(1);
  expect(await balanceOf(q(), await account())).toBe(CREDITS - (row?.priceCredits ?? 0));
  expect(row?.priceCredits).toBe(120);
  const delivered = stage.shown.filter(({ reply }) => (reply.media ?? []).length > 0);
  expect(delivered).toHaveLength(1);
  // Nothing else is made of it, and nothing of it stays.
  expect(await videosKept()).toEqual([]);
  const sent = await q().query.disclosures.findMany();
  expect(sent.map((one) => one.sent)).toEqual(['photo,video']);
});

it('that the company refuses costs nothing, and takes the video along', async () => {
  await process().drain();
  answer = 'failed';
  stage.clock.now += 60_000;
  await finish();
  expect((await generations()).at(0)?.state).toBe('failed');
  expect(await balanceOf(q(), await account())).toBe(CREDITS);
  expect(await videosKept()).toEqual([]);
});

it('whose video ends before it is handed over costs nothing', async () => {
  await stage.sql('delete from uploads where seconds is not null');
  await finish();
  expect(asked).toEqual([]);
  expect((await generations()).at(0)).toMatchObject({ state: 'failed', failure: 'photos-gone' });
  expect(await balanceOf(q(), await account())).toBe(CREDITS);
});
