import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { balanceOf } from '../../db/ledger.ts';
import { generations, results } from '../../db/schema/schema.ts';
import { offerTemplate } from '../rewards/testing/authors.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, NOON, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  await stage.sql(
    "insert into accounts (id, status, locale, created_at) values ('author', 'active', 'en', 1)",
  );
  await offerTemplate(stage.ctx, 'author', {
    id: 'glow-abc23456',
    title: { en: 'Glow @everyone' },
    needs: 'photo',
    category: 'poster',
    slots: [{ id: 'place', label: { en: 'Place' }, default: { en: '' }, maxLength: 40 }],
    prompt: 'at {place}',
  });
});
afterEach(() => stage.close());

const ID = 'glow-abc23456';
const become = (state: string) =>
  stage.sql('update templates set state = ? where id = ?', state, ID);
const accountId = async () => {
  const row = await stage.ctx.db.query.query.identities.findFirst();
  return row?.accountId ?? '';
};

/** What takes a template away, and what is said of it. */
const WAYS: [string, () => Promise<void>, string][] = [
  ['its author has removed', () => become('removed'), 'The author has taken “Glow @everyone” back'],
  ['was reported', () => become('hidden'), 'This template was reported'],
  ['was taken down', () => become('taken-down'), 'This template was taken down'],
  [
    'the author of which was suspended',
    () => stage.sql("update accounts set status = 'suspended' where id = 'author'"),
    'its author’s account is closed',
  ],
  [
    'the author of which is gone',
    () => stage.sql("delete from accounts where id = 'author'"),
    'its author’s account is closed',
  ],
];

/** A result that was made from it. */
async function made(): Promise<string> {
  const id = ulid(NOON);
  const of = { accountId: await accountId(), createdAt: NOON };
  await stage.ctx.db.commit([
    stage.ctx.db.query.insert(generations).values({
      ...{ ...of, id, draftId: id, templateId: ID, templateVersion: 1, kind: 'image' },
      ...{ operation: 'template-image', title: 'Glow', state: 'delivered', engine: 'local' },
      request: JSON.stringify({
        ...{ prompt: 'x', recipe: null, aspect: '1:1', longEdgePx: 512, durationSeconds: 0 },
        ...{ seed: 1, slots: { place: 'home' }, uploadId: null },
      }),
      ...{ priceCredits: 0, surface: 'telegram', chatId: 'chat-user', address: '{}' },
    }),
    stage.ctx.db.query.insert(results).values({
      ...{ ...of, id, generationId: id, position: 0, objectKey: `results/${id}/0` },
      ...{ contentType: 'image/jpeg', byteLength: 1, widthPx: 1, heightPx: 1, durationSeconds: 0 },
      expiresAt: NOON + 1e9,
    }),
  ]);
  return id;
}

describe.each(WAYS)('a template that %s', (_name, take, why) => {
  /** It says why, that nothing was charged, and leads on. */
  const isSaid = (said: string) => {
    expect(said).toContain(why);
    expect(said).toContain('Nothing was charged');
    const actions = actionsOf(stage.shown.at(-1)?.reply);
    expect(actions).toContain('templates:0');
    expect(actions).toContain('template:neon');
    expect(actions.join()).not.toContain(ID);
  };

  it('says so wherever its buttons were', async () => {
    const id = await made();
    await take();
    for (const code of [
      `template:${ID}`,
      `use:${ID}`,
      `use-photo:${ID}`,
      `again:${id}`,
      `vary:${id}`,
    ])
      isSaid(await stage.press(code));
  });

  it('says so in a draft: when the photo comes, when its words come, at its buttons, at resuming', async () => {
    await stage.press(`use-photo:${ID}`);
    await stage.photos(['cat']);
    await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
    await take();
    isSaid(await stage.write('by the sea'));
    isSaid(await stage.press('resume'));
    expect(await balanceOf(stage.ctx.db.query, await accountId())).toBe(0);
  });

  it('says so at the last button, and nothing is made', async () => {
    await stage.press(`use-photo:${ID}`);
    await stage.photos(['cat']);
    await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
    await stage.write('by the sea');
    const go = actionsOf(stage.shown.at(-1)?.reply).find((code) => code.startsWith('go:'));
    expect(go).toBeDefined();
    await take();
    isSaid(await stage.press(go ?? ''));
    expect(await stage.ctx.db.query.select().from(generations)).toEqual([]);
  });

  it('says so behind its link', async () => {
    await take();
    const said = await stage.command('start', `t_${ID}`);
    expect(said).toContain(why);
  });
});

it.each(['draft', 'waiting'])(
  'of a template that was never offered (%s) nobody learns anything',
  async (state) => {
    await become(state);
    const said = await stage.press(`template:${ID}`);
    expect(said).toContain('This template is no longer there');
    expect(said).not.toContain('Glow');
    await stage.sql(
      "update templates set state = 'removed', visibility = 'private' where id = ?",
      ID,
    );
    expect(await stage.press(`template:${ID}`)).not.toContain('Glow');
  },
);
