import { afterEach, beforeEach, expect, test } from 'vitest';
import { screeningsOf } from '../../db/reviews.ts';
import { openStage, type Stage } from '../conversation/testing/stage.node.ts';
import type { Decision } from '../moderation/decision.ts';
import { contentHash } from '../storage/content-hash.ts';
import { templatePage } from '../templates/catalogue.ts';
import { syncOfficial } from '../templates/sync.ts';
import { testTemplate } from '../testing/templates.ts';
import { screenCovers } from './covers.ts';

const [came, fine, unsure, bad] = ['came', 'fine', 'unsure', 'bad'].map((id) =>
  testTemplate({ id, title: { en: `The ${id} one` } }),
) as [Template, Template, Template, Template];
type Template = ReturnType<typeof testTemplate>;
const official = [came, fine, unsure, bad];

const covers = new Map(official.map(({ cover }, i) => [cover, new Uint8Array([i])]));
const readCover = async (name: string) => covers.get(name) ?? null;
let stage: Stage;
let looks: number;

beforeEach(async () => {
  looks = 0;
  stage = await openStage({});
  const verdicts = ['pass', 'pass', 'hold', 'refuse'] as const;
  stage.ctx.moderation.picture = async (media): Promise<Decision> => {
    looks += 1;
    const verdict = verdicts['bytes' in media ? (media.bytes[0] ?? 0) : 0] ?? 'pass';
    return { verdict, category: verdict === 'pass' ? null : 'sexual', scores: { sexual: 0.9 } };
  };
});
afterEach(() => stage.close());

async function start(templates = official, ctx = stage.ctx): Promise<void> {
  const passed = new Set([await contentHash(new Uint8Array([0]))]);
  await syncOfficial(ctx, templates, { readCover, passed });
}

const offered = async () =>
  (await templatePage(stage.ctx, {}, { page: 0, size: 9 })).templates.map(({ id }) => id);

test('what came with the product is offered at once, the rest when it was looked at', async () => {
  await start([unsure, came, bad, fine]);
  expect(await offered()).toEqual(['came']);
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual(['unsure', 'came', 'fine']);
  expect(looks).toBe(3);
});

test('each cover is looked at once, however often it is started', async () => {
  for (let starts = 0; starts < 2; starts += 1) {
    await start();
    await screenCovers(stage.ctx, readCover);
  }
  expect(await offered()).toEqual(['came', 'fine', 'unsure']);
  // A template that was taken out and comes back needs no second look either.
  await start([came]);
  await start();
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual(['came', 'fine', 'unsure']);
  expect(looks).toBe(3);
  const hash = await contentHash(new Uint8Array([3]));
  const [note] = await screeningsOf(stage.ctx.db.query, `cover-${hash}`);
  expect(note).toMatchObject({ subject: 'cover', verdict: 'refuse', category: 'sexual' });
});

test('a decision from before templates were in the database still stands', async () => {
  const subjectId = `cover-${await contentHash(new Uint8Array([1]))}`;
  await stage.sql(
    `insert into screenings (id, account_id, subject, subject_id, verdict, scores, created_at)
     values ('01OLD', 'operator', 'cover', ?, 'pass', '{}', 1)`,
    subjectId,
  );
  await start([fine]);
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual(['fine']);
  expect(looks).toBe(0);
});

test('another cover makes its template wait again', async () => {
  await start([fine]);
  await screenCovers(stage.ctx, readCover);
  await start([{ ...fine, cover: bad.cover }]);
  expect(await offered()).toEqual([]);
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual([]);
  await start([fine]);
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual(['fine']);
});

test('operators are told once of what is refused or unsure, by however many processes', async () => {
  await stage.join();
  const userId = stage.shown.at(-1)?.to.userId ?? '';
  const ctx = {
    ...stage.ctx,
    operators: [{ surface: 'telegram' as const, userId, role: 'owner' as const }],
  };
  await start();
  await Promise.all([screenCovers(ctx, readCover), screenCovers(ctx, readCover)]);
  await screenCovers(ctx, readCover);
  expect(await offered()).toEqual(['came', 'fine', 'unsure']);
  const tasks = await stage.ctx.db.query.query.tasks.findMany();
  const told = tasks.filter(({ kind }) => kind === 'notify').map(({ payload }) => payload);
  expect(told).toHaveLength(2);
  expect(told.join()).toContain(bad.title.en);
});

test('a cover that is missing or cannot be looked at leaves its template out', async () => {
  stage.ctx.moderation.picture = async () => {
    throw new Error('not a picture');
  };
  await start([came, { ...fine, cover: 'nowhere.jpg' }, bad]);
  await screenCovers(stage.ctx, readCover);
  expect(await offered()).toEqual(['came']);
  const states = await stage.ctx.db.query.query.templates.findMany();
  const waiting = states.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  expect(waiting.sort()).toEqual(['bad', 'fine']);
});
