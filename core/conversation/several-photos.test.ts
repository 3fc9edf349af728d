import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import type { NewGenerationInput } from '../generations/request.ts';
import { startGeneration } from '../generations/start-generation.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { photosAnswerer } from './intake/answer-photos.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { openConversation } from './receive.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const answer = () => stage.work('answer-photos', photosAnswerer(stage.ctx, stage.conversation));
const later = () => {
  stage.clock.now += 2_000;
  return answer();
};
/** A piece of an album, at its place among the others. */
const piece = (ref: string, order: number, caption: string | null = null, albumId = 'album') =>
  stage.happen({ kind: 'photos', files: [stage.file(ref)], caption, albumId, order });
const generations = () => stage.ctx.db.query.query.generations.findMany();
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);

async function started() {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
}

/** The names of the photos of a generation, in their order. */
async function photosOf({ request }: Awaited<ReturnType<typeof started>>): Promise<string[]> {
  const ids = [request.uploadId, ...(request.extraUploadIds ?? [])];
  const text = new TextDecoder();
  return ids.map((id) => text.decode(stage.vault.files.get(`uploads/${id}`)));
}

/** Lets the engines take so many pictures, by their place. */
function taking(...most: number[]): void {
  for (const [i, references] of most.entries()) {
    const engine = stage.ctx.engines[i];
    const supports: Engine['supports'] = (need) => need.references <= references;
    if (engine) Object.assign(engine, { supports });
  }
}

beforeEach(async () => {
  stage = await openStage({ companies: ['One', 'Other'] });
  await stage.join();
});
afterEach(() => stage.close());

describe('an album with words', () => {
  it('is one edit of all its photos, with one price', async () => {
    taking(1, 4, 8);
    expect(await piece('me', 11, 'put me into the second photo')).toBe('');
    expect(await piece('beach', 12)).toBe('');
    expect(await piece('hat', 13)).toBe('');
    expect(await receive()).toBe('');
    const asked = await later();
    expect(asked.match(/Edited picture/g)).toHaveLength(1);
    expect(asked).toContain('Made of 3 photos, in the order you sent them');
    expect(asked).toContain('Your words: put me into the second photo');
    expect(asked).toContain('Free today, 4 more after it.');
    expect(await later()).toBe('');
    await stage.tap('go:');
    const made = await started();
    expect(made).toMatchObject({ operation: 'edit', engine: 'one', priceCredits: 0 });
    expect(made.request.fallbacks).toEqual(['other']);
    expect(await photosOf(made)).toEqual(['me', 'beach', 'hat']);
  });

  it('keeps the order of its sender, whichever piece comes first', async () => {
    await piece('hat', 13);
    await piece('beach', 12, 'the hat of the third onto the first');
    await receive();
    await piece('me', 11);
    await receive();
    expect(await later()).toContain('Made of 3 photos');
    await stage.tap('go:');
    expect(await photosOf(await started())).toEqual(['me', 'beach', 'hat']);
  });

  it('takes the words of another piece too', async () => {
    await piece('me', 1, 'make it brighter');
    await piece('beach', 2, 'and warmer');
    await receive();
    expect(await later()).toContain('Your words: make it brighter and warmer');
  });

  it('asks anew when its second half comes late, and keeps what was taken out out', async () => {
    await piece('me', 1, 'make one of them');
    await piece('beach', 2);
    await receive();
    expect(await later()).toContain('Made of 2 photos');
    await stage.press(buttons().filter((code) => code.startsWith('photo-out:'))[1] ?? '');
    await piece('hat', 4);
    await piece('cat', 3);
    await receive();
    expect(await later()).toContain('Made of 3 photos');
    await stage.tap('go:');
    expect(await photosOf(await started())).toEqual(['me', 'cat', 'hat']);
  });

  it('offers what comes after its start like any other photo', async () => {
    await piece('me', 1, 'make one of them');
    await piece('beach', 2);
    await receive();
    await later();
    await stage.tap('go:');
    await piece('hat', 3);
    await receive();
    expect(await later()).toContain('What shall I do');
    expect(await photosOf(await started())).toEqual(['me', 'beach']);
    expect(await generations()).toHaveLength(1);
  });

  it('counts once where each piece comes twice, to two processes, and one of them dies', async () => {
    const second = openConversation(stage.ctx);
    const events = ['me', 'beach', 'hat'].map((ref, i) =>
      stage.event({
        kind: 'photos',
        files: [stage.file(ref)],
        caption: i === 1 ? 'make one of them' : null,
        albumId: 'album',
        order: i,
      }),
    );
    await Promise.all(
      [...events, ...events].map((event, i) =>
        (i % 2 === 0 ? stage.conversation : second).handle(event),
      ),
    );
    await stage.work('receive-photo', photoReceiver(stage.ctx, second));
    stage.clock.now += 2_000;
    const rows = await stage.ctx.db.query.query.tasks.findMany();
    const due = rows.filter(({ kind }) => kind === 'answer-photos');
    const handler = photosAnswerer(stage.ctx, stage.conversation);
    for (const { subject, payload } of [...due, ...due])
      await handler({ kind: 'answer-photos', subject, payload, attempt: 1 });
    await stage.conversation.settle();
    const asked = stage.shown.filter(({ reply }) =>
      reply.text.some(({ key }) => key === 'confirm.photos'),
    );
    expect(asked).toHaveLength(1);
    await stage.tap('go:');
    expect(await photosOf(await started())).toEqual(['me', 'beach', 'hat']);
  });

  it('says which photo is of no use, and asks even who is not asked', async () => {
    await piece('me', 1, 'make it warm');
    await receive();
    await later();
    await stage.tap('ask:');
    await stage.command('cancel');
    await piece('me', 21, 'make one of them', 'second');
    await piece('svg', 22, null, 'second');
    await piece('hat', 23, null, 'second');
    await receive();
    const said = await later();
    expect(said).toContain('Photo 2: ❌');
    expect(said).toContain('Made of 2 photos');
    expect(await generations()).toHaveLength(0);
    await piece('svg', 31, 'make one of them', 'third');
    await piece('svg', 32, null, 'third');
    await receive();
    expect(await later()).toMatch(/Photo 1: ❌[\s\S]*Photo 2: ❌/);
    await stage.photos(['mug']);
    expect(await receive()).toBe('');
    expect(await generations()).toHaveLength(1);
  });

  it('says what does not fit, and asks nobody who takes fewer', async () => {
    taking(1, 2, 3);
    for (const [i, ref] of ['me', 'beach', 'hat', 'cat', 'dog'].entries())
      await piece(ref, i, i === 0 ? 'make one of them' : null);
    await receive();
    const said = await later();
    expect(said).toContain('can be made of 3 photos here. The last 2 stay out.');
    expect(said).not.toContain('Add a photo');
    await stage.tap('go:');
    const made = await started();
    expect(made).toMatchObject({ engine: 'other', request: { fallbacks: [] } });
    expect(await photosOf(made)).toEqual(['me', 'beach', 'hat']);
  });

  it('is of its first photo where nobody takes several', async () => {
    taking(1, 1, 1);
    expect(await piece('me', 1, 'black and white')).toBe('');
    expect(await piece('beach', 2)).toContain('I take the first');
    expect(await receive()).toContain('Edited picture');
  });
});

describe('several photos without words', () => {
  it('become one edit by a button, and its words are asked for', async () => {
    await stage.photos(['me', 'beach']);
    expect(await receive()).toContain('[Make one picture of all]');
    expect(await stage.tap('photos-edit')).toContain('What shall I change?');
    expect(await stage.write('put me there')).toContain('Made of 2 photos');
    await stage.tap('go:');
    expect(await photosOf(await started())).toEqual(['me', 'beach']);
  });

  it('are taken by /edit, in one message or as an album', async () => {
    await stage.command('edit', 'put me there');
    await stage.photos(['me', 'beach']);
    expect(await receive()).toContain('Made of 2 photos');
    await stage.command('edit', 'put me there');
    await stage.photos(['hat'], 'album');
    await stage.photos(['cat'], 'album');
    await receive();
    expect(await later()).toContain('Made of 2 photos');
  });
});

describe('one photo more or less', () => {
  beforeEach(async () => {
    await stage.happen({
      kind: 'photos',
      files: [stage.file('me')],
      caption: 'make it warm',
      albumId: null,
    });
    await receive();
  });

  it('is added by the button, or as it comes, and taken out again', async () => {
    expect(await stage.tap('photo-more')).toContain('Photo 2: send it to me');
    await stage.photos(['beach']);
    expect(await receive()).toContain('Made of 2 photos');
    await stage.photos(['hat']);
    expect(await receive()).toContain('[Add it to the edit]');
    const [add = ''] = buttons().filter((code) => code.startsWith('photo-add:'));
    expect(await stage.press(add)).toContain('Made of 3 photos');
    expect(await stage.press(add)).toContain('Made of 3 photos');
    const [first = '', second = ''] = buttons().filter((code) => code.startsWith('photo-out:'));
    expect(await stage.press(first)).toContain('Made of 2 photos');
    expect(await stage.press(first)).toContain('has run out');
    expect(await stage.press(second)).not.toContain('Made of');
    await stage.tap('go:');
    expect(await photosOf(await started())).toEqual(['hat']);
  });

  it('is asked for again where it is gone, and nothing is spent', async () => {
    await stage.tap('photo-more');
    stage.clock.now += 3_600_000;
    await stage.photos(['beach']);
    await receive();
    const [go = ''] = buttons().filter((code) => code.startsWith('go:'));
    const rows = await stage.ctx.db.query.query.uploads.findMany();
    await stage.sql('delete from uploads where id = ?', rows.at(-1)?.id);
    expect(await stage.press(go)).toContain('no longer kept');
    expect(await generations()).toEqual([]);
    await stage.photos(['hat']);
    expect(await receive()).toContain('Made of 2 photos');
  });

  it('is nobody else’s', async () => {
    await stage.tap('go:');
    const made = await started();
    const { id: owner, accountId } = made;
    await stage.sql(
      `insert into uploads (id, account_id, object_key, content_type, created_at, expires_at, is_mask)
        values ('mask', ?, 'uploads/mask', 'image/png', 0, ?, 1)`,
      accountId,
      stage.clock.now + 1_000_000,
    );
    for (const extra of ['mask', 'nobody’s', owner]) {
      const order: NewGenerationInput = {
        ...made,
        ...{ id: `${owner}-2`, draftId: 'another', engineId: made.engine, free: null, potId: null },
        operation: 'edit',
        kind: 'image',
        trace: '',
        request: { ...made.request, extraUploadIds: [extra] },
      };
      const actor = { is: 'person', surface: 'telegram', userId: 'user', accountId } as const;
      await expect(startGeneration(stage.ctx, actor, { order })).rejects.toMatchObject({
        refusal: { code: 'photos-gone' },
      });
    }
  });
});
