import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import type { Engine, EngineOutput, EngineRequest } from '../engines/engine.ts';
import { createGenerations } from '../generations/generations.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const CREDITS = 5_000;
/** Eight seconds by the list, at 1080p and with sound. */
const PRICE = 270;

let stage: Stage;
let asked: EngineRequest[];
/** What the company answers when it is asked how a video stands. */
let isDone: boolean;

const q = () => stage.ctx.db.query;
const account = async () => (await q().query.accounts.findFirst())?.id ?? '';
const balance = async () => balanceOf(q(), await account());
const generations = () => q().query.generations.findMany();
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const codeOf = (start: string) => buttons().find((code) => code.startsWith(start)) ?? '';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const video = (): EngineOutput => ({
  kind: 'video',
  contentType: 'video/mp4',
  bytes: new TextEncoder().encode(`video ${asked.length}`),
  widthPx: 720,
  heightPx: 1280,
  durationSeconds: 8,
});

/** A company that works on a video until it says that it is done. */
const remote: Partial<Engine> = {
  remote: { inFlight: 5, timeLimitMs: 3_600_000 },
  supports: ({ operation, references }) =>
    (operation === 'animate' && references === 1) || operation === 'edit',
  submit: async (request) => {
    asked.push(request);
    return { status: 'running', predictionId: `p${asked.length}` };
  },
  poll: async () =>
    isDone ? { status: 'finished', outputs: [video()] } : { status: 'running', fraction: null },
};

/** A process: what one knows that was killed is gone with it. */
const process = () =>
  createTaskLoop({
    ctx: stage.ctx,
    handlers: createGenerations(stage.ctx).handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: lanesWith(stage.ctx.engines),
  });

/** Lets a fresh process do what is due, for some minutes. */
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
  isDone = true;
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
  Object.assign(stage.ctx.vision, {
    still: async ({ bytes }: { bytes: Uint8Array }, _edge: number, at: string) => ({
      bytes: new TextEncoder().encode(`${at} of ${text(bytes)}`),
      contentType: 'image/jpeg',
      widthPx: 8,
      heightPx: 8,
    }),
  });
  await stage.join();
  const accountId = await account();
  const { now } = stage.clock;
  await stage.ctx.db.commit(grant(q(), { accountId, id: 'gift', credits: CREDITS, now }));
});
afterEach(async () => {
  expect(await audit(q())).toEqual([]);
  await stage.close();
});

/** Asks for a video with choices, and leaves it with its company. */
async function begin(): Promise<void> {
  const files = [stage.file('day')];
  const caption = '/animate 8s 1080p with sound waves';
  await stage.happen({ kind: 'photos', files, caption, albumId: null });
  await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
  const go = codeOf('go:');
  await stage.press(go);
  // Twice is once.
  await stage.press(go);
}

const newest = async () => {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
};

describe('a chosen video whose process is killed', () => {
  it('goes on once, is paid once and delivered once', async () => {
    isDone = false;
    await begin();
    await process().drain();
    expect(asked).toHaveLength(1);
    expect((await newest()).state).toBe('running');
    // The process is gone between submission and delivery; two others come, one of them twice.
    isDone = true;
    stage.clock.now += 60_000;
    await Promise.all([process().drain(), process().drain()]);
    await finish();
    await finish();
    const made = await newest();
    expect(made.state).toBe('delivered');
    expect(made.request.video).toEqual({ seconds: 8, longEdgePx: 1920, sound: true });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ durationSeconds: 8, longEdgePx: 1920, sound: true });
    expect(await generations()).toHaveLength(1);
    expect(await q().query.results.findMany()).toHaveLength(1);
    expect(await balance()).toBe(CREDITS - PRICE);
    const delivered = stage.shown.filter(({ reply }) => (reply.media ?? []).length > 0);
    expect(delivered).toHaveLength(1);
  });
});

describe('longer', () => {
  it('goes on from the last frame with words and choices, at a price that is shown before', async () => {
    await begin();
    await finish();
    const shown = await stage.tap('longer:');
    expect(shown).toContain('It goes on from the last picture of part 1');
    expect(shown).toContain('8 seconds · 1080p · shape of the photo · with sound');
    expect(shown).toContain(`${PRICE} credits`);
    expect(await balance()).toBe(CREDITS - PRICE);
    const [first] = await q().query.results.findMany();
    await stage.tap('go:');
    const { request, title } = await newest();
    expect(request).toMatchObject({ part: 2, resultId: first?.id, prompt: 'waves' });
    expect(request.video).toEqual({ seconds: 8, longEdgePx: 1920, sound: true });
    expect(title).toMatch(/, part 2$/);
    await finish();
    expect(asked[1]?.references.map(({ role, picture }) => [role, text(picture.bytes)])).toEqual([
      ['target', 'last of video 1'],
    ]);
    const made = stage.shown.at(-1)?.reply.text;
    expect(made).toContainEqual({ key: 'generation.longer', values: { before: 1 } });
    // And on from there.
    expect(await stage.tap('longer:')).toContain('last picture of part 2');
    await stage.tap('go:');
    expect((await newest()).request.part).toBe(3);
    await finish();
    expect(text(asked[2]?.references[0]?.picture.bytes ?? new Uint8Array())).toBe(
      'last of video 2',
    );
    expect(await balance()).toBe(CREDITS - 3 * PRICE);
    // The step back is the part before.
    expect(await stage.tap('back:')).toContain(', part 2');
    // Again is the same part again.
    expect(await stage.tap('again:')).toContain('last picture of part 1');
  });

  it('pressed twice asks twice, and starts once for each question', async () => {
    await begin();
    await finish();
    const longer = codeOf('longer:');
    await stage.press(longer);
    const go = codeOf('go:');
    await stage.press(longer);
    await stage.press(go);
    await stage.press(go);
    expect(await generations()).toHaveLength(2);
  });

  it('is refused for what is gone, made up, or a picture, and where nobody animates', async () => {
    await begin();
    await finish();
    const longer = codeOf('longer:');
    expect(await stage.press('longer:01ARZ3NDEKTSV4RRFFQ69G5FAV')).toContain('no longer');
    await stage.press(longer);
    const go = codeOf('go:');
    const [, company] = stage.ctx.engines;
    Object.assign(company ?? {}, { supports: () => false });
    expect(await stage.press(longer)).not.toContain('part 1');
    Object.assign(company ?? {}, { supports: remote.supports });
    await stage.sql(`update generations set kind = 'image'`);
    expect(await stage.press(longer)).toContain('no longer');
    await stage.sql(`update generations set kind = 'video'`);
    await stage.sql('delete from results');
    expect(await stage.press(longer)).toContain('no longer');
    // The question of before starts nothing without the video.
    expect(await stage.press(go)).toContain('no longer');
    expect(await generations()).toHaveLength(1);
    expect(await balance()).toBe(CREDITS - PRICE);
  });

  it('gives everything back where the video ends before it is made, or cannot be read', async () => {
    await begin();
    await finish();
    await stage.tap('longer:');
    await stage.tap('go:');
    stage.vault.files.clear();
    await finish();
    expect(await newest()).toMatchObject({ state: 'failed', failure: 'photos-gone' });
    expect(await balance()).toBe(CREDITS - PRICE);
    expect(asked).toHaveLength(1);
  });
});
