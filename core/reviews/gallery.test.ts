import { afterEach, beforeEach, expect, test } from 'vitest';
import { screeningsOf } from '../../db/reviews.ts';
import { openStage, type Stage } from '../conversation/testing/stage.node.ts';
import type { Decision } from '../moderation/decision.ts';
import { contentHash } from '../storage/content-hash.ts';
import { loadTemplates } from '../templates/load.node.ts';
import type { Template } from '../templates/template.ts';
import { openGallery } from './gallery.ts';

const official = (await loadTemplates()).slice(0, 4);
const [came, fine, unsure, bad] = official as [Template, Template, Template, Template];
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

const open = async (templates = official) => {
  const passed = new Set([await contentHash(new Uint8Array([0]))]);
  return openGallery(stage.ctx, templates, { readCover, passed });
};

test('what came with the product is offered at once, the rest when it was looked at', async () => {
  const gallery = await open([unsure, came, bad, fine]);
  expect(gallery.offered).toEqual([came]);
  await gallery.screen();
  expect(gallery.offered).toEqual([unsure, came, fine]);
  expect(looks).toBe(3);
});

test('each cover is looked at once, however often it is started', async () => {
  await (await open()).screen();
  const again = await open();
  await again.screen();
  expect(again.offered).toEqual([came, fine, unsure]);
  expect(looks).toBe(3);
  const hash = await contentHash(new Uint8Array([3]));
  const [note] = await screeningsOf(stage.ctx.db.query, `cover-${hash}`);
  expect(note).toMatchObject({ subject: 'cover', verdict: 'refuse', category: 'sexual' });
});

test('operators are told once of what is refused or unsure', async () => {
  await stage.join();
  const userId = stage.shown.at(-1)?.to.userId ?? '';
  const ctx = { ...stage.ctx, operators: [{ surface: 'telegram' as const, userId }] };
  const passed = new Set<string>();
  await (await openGallery(ctx, official, { readCover, passed })).screen();
  await (await openGallery(ctx, official, { readCover, passed })).screen();
  const tasks = await stage.ctx.db.query.query.tasks.findMany();
  const told = tasks.filter(({ kind }) => kind === 'notify').map(({ payload }) => payload);
  expect(told).toHaveLength(2);
  expect(told.join()).toContain(bad.title.en);
});

test('a cover that is missing or cannot be looked at leaves its template out', async () => {
  stage.ctx.moderation.picture = async () => {
    throw new Error('not a picture');
  };
  const gallery = await open([came, { ...fine, cover: 'nowhere.jpg' }, bad]);
  await gallery.screen();
  expect(gallery.offered).toEqual([came]);
  expect(await screeningsOf(stage.ctx.db.query, 'cover-')).toEqual([]);
});
