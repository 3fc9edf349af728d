import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grant } from '../../db/ledger.ts';
import type { EngineNeed } from '../engines/engine.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { photosAnswerer } from './intake/answer-photos.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const later = () => {
  stage.clock.now += 2_000;
  return stage.work('answer-photos', photosAnswerer(stage.ctx, stage.conversation));
};
const piece = (ref: string, order: number, caption: string | null = null) =>
  stage.happen({ kind: 'photos', files: [stage.file(ref)], caption, albumId: 'album', order });
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const codeOf = (start: string) => buttons().find((code) => code.startsWith(start)) ?? '';
const generations = () => stage.ctx.db.query.query.generations.findMany();

/** Lets engines animate up to so many pictures, and nobody a video of more than ten seconds. */
function taking(most: number): void {
  const supports = ({ operation, references, video }: EngineNeed) =>
    (operation === 'animate' ? references <= most : references < 2) &&
    (video?.seconds ?? 5) <= (references > 1 ? 5 : 10);
  for (const engine of stage.ctx.engines)
    Object.assign(engine, { supports, unknownWords: undefined });
}

/** What the newest generation begins and ends with. */
async function ends(): Promise<(string | null)[]> {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  const { uploadId, extraUploadIds = [] } = await askedOf(stage.ctx, row);
  const text = new TextDecoder();
  const ids = [uploadId, ...extraUploadIds];
  return ids.map((id) => text.decode(stage.vault.files.get(`uploads/${id}`)));
}

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  taking(2);
  const { query } = stage.ctx.db;
  const accountId = (await query.query.accounts.findFirst())?.id ?? '';
  const { now } = stage.clock;
  await stage.ctx.db.commit(grant(query, { accountId, id: 'gift', credits: 5_000, now }));
});
afterEach(() => stage.close());

/** Sends one photo with a command, and returns the question. */
const animated = async (ref: string, caption = '/animate waves'): Promise<string> => {
  await stage.happen({ kind: 'photos', files: [stage.file(ref)], caption, albumId: null });
  return receive();
};

describe('a video from one photo to another', () => {
  it('is an album of two with /animate, whatever was chosen last', async () => {
    expect(await animated('first', '/animate 8s')).toContain('8 seconds');
    await stage.tap('go:');
    await piece('day', 1, '/animate slowly');
    await piece('night', 2, 'it gets dark');
    await receive();
    const asked = await later();
    expect(asked).toContain('It begins with the first photo and ends with the second');
    expect(asked).toContain('5 seconds');
    await stage.tap('go:');
    expect(await ends()).toEqual(['day', 'night']);
    const row = (await generations()).at(-1);
    expect(row && (await askedOf(stage.ctx, row)).prompt).toBe('slowly it gets dark');
  });

  it('is what a button under the question asks for', async () => {
    expect(await animated('day')).not.toContain('ends with the second');
    expect(await stage.tap('photo-more:')).toContain('the photo that it ends with');
    await stage.photos(['night']);
    expect(await receive()).toContain('ends with the second');
    expect(buttons().some((code) => code.startsWith('photo-more:'))).toBe(false);
    const turn = codeOf('photo-turn:');
    await stage.press(turn);
    // Twice is back again.
    await stage.press(turn);
    await stage.press(turn);
    const go = codeOf('go:');
    await stage.press(go);
    expect(await ends()).toEqual(['night', 'day']);
    expect(await stage.press(turn)).toContain('has run out');
    await stage.press(go);
    expect(await generations()).toHaveLength(1);
  });

  it('takes the end out again, and a photo that came for nothing in particular in', async () => {
    await animated('day');
    await stage.photos(['night']);
    await receive();
    expect(stage.shown.at(-1)?.reply.text).toBeDefined();
    const add = codeOf('photo-add:');
    expect(await stage.press(add)).toContain('ends with the second');
    expect(await stage.press(add)).toContain('ends with the second');
    const [, second = ''] = buttons().filter((code) => code.startsWith('photo-out:'));
    expect(await stage.press(second)).not.toContain('ends with the second');
    expect(codeOf('photo-turn:')).toBe('');
    const go = codeOf('go:');
    expect(await stage.press(second)).toContain('has run out');
    await stage.press(go);
    expect(await ends()).toEqual(['day']);
  });

  it('is offered under two photos without words, and under no more', async () => {
    await piece('day', 1);
    await piece('night', 2);
    await receive();
    await later();
    const begin = codeOf('photos-animate:');
    expect(await stage.press(begin)).toContain('ends with the second');
    await stage.tap('go:');
    expect(await ends()).toEqual(['day', 'night']);
    await piece('dawn', 3);
    await receive();
    await later();
    expect(codeOf('photos-animate:')).toBe('');
    // The button of before takes what it can, and the rest stays what it is.
    expect(await stage.press(begin)).toContain('ends with the second');
  });

  it('is made again from both', async () => {
    await piece('day', 1, '/animate');
    await piece('night', 2);
    await receive();
    await later();
    await stage.tap('go:');
    const [row] = await generations();
    expect(await stage.press(`again:${row?.id}`)).toContain('ends with the second');
  });

  it('asks anew where the second photo is there no more', async () => {
    await piece('day', 1, '/animate');
    await piece('night', 2);
    await receive();
    await later();
    const go = codeOf('go:');
    await stage.sql('delete from uploads where id = (select max(id) from uploads)');
    expect(await stage.press(go)).toContain('no longer');
    expect(await generations()).toEqual([]);
    await stage.photos(['dusk']);
    expect(await receive()).toContain('ends with the second');
    await stage.tap('go:');
    expect(await ends()).toEqual(['day', 'dusk']);
  });

  it('is offered nowhere where no engine can, and what was sent is not lost without a word', async () => {
    taking(1);
    expect(await animated('day')).toContain('Usually takes');
    expect(codeOf('photo-more:')).toBe('');
    const draftId = codeOf('go:').slice('go:'.length);
    expect(await stage.press(`photo-more:${draftId}`)).toContain('has run out');
    expect(await stage.press(`photo-turn:${draftId}`)).toContain('has run out');
    const files = [stage.file('day'), stage.file('night')];
    const said = await stage.happen({
      kind: 'photos',
      files,
      caption: '/animate',
      albumId: null,
    });
    expect(said).toContain('I take the first of these photos');
    expect(await receive()).not.toContain('ends with the second');
    await piece('a', 1);
    await piece('b', 2);
    await receive();
    await later();
    expect(codeOf('photos-animate:')).toBe('');
  });

  it('takes no photo that nobody has sent', async () => {
    expect(await animated('day')).toContain('Usually takes');
    const go = codeOf('go:');
    const draftId = go.slice('go:'.length);
    expect(await stage.press(`photo-add:${draftId}:01ARZ3NDEKTSV4RRFFQ69G5FAV`)).toContain(
      'no longer',
    );
    await stage.press(go);
    expect(await ends()).toEqual(['day']);
  });
});
