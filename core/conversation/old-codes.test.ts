import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertUpload } from '../../db/uploads.ts';
import { action, CODE_BYTES, decode, longestCode } from '../chat/action.ts';
import { offerTemplates, testTemplate } from '../testing/templates.ts';
import { actionsOf, openStage, type Stage, TEMPLATES } from './testing/stage.node.ts';

const UPLOAD = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
let stage: Stage;

beforeEach(async () => {
  stage = await openStage({});
  await stage.join();
  const account = await stage.ctx.db.query.query.accounts.findFirst();
  await stage.ctx.db.commit([
    insertUpload(stage.ctx.db.query, {
      id: UPLOAD,
      accountId: account?.id ?? '',
      objectKey: 'uploads/one',
      contentType: 'image/jpeg',
      createdAt: stage.clock.now,
      expiresAt: stage.clock.now + 3_600_000,
    }),
  ]);
});
afterEach(() => stage.close());

const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const draftId = () =>
  buttons()
    .find((code) => /^(slot|aspect|go):/.test(code))
    ?.split(':')[1];
const ORDER = ['one-photo', 'other-photo'].map((id) =>
  testTemplate({ id, needs: 'photo', title: { en: `Title ${id}` } }),
);

describe('a button for a template and a photo', () => {
  it('makes the template it names, wherever that stands by now', async () => {
    await offerTemplates(stage.ctx, ORDER.toReversed());
    const code = action('upload-use', UPLOAD, 'one-photo');
    expect(await stage.press(code)).toContain('Title one-photo');
    await offerTemplates(stage.ctx, []);
    expect(await stage.press(code)).toContain('no longer there');
  });

  it('from the time of places makes nothing, and gives a fresh list', async () => {
    await offerTemplates(stage.ctx, ORDER);
    const shown = await stage.press(`upload-use:${UPLOAD}:0`);
    expect(shown).toMatch(/^<replace>\nThese buttons are from an older list/);
    expect(shown).not.toContain('processed by');
    expect(buttons()).toContain(`upload-use:${UPLOAD}:other-photo`);
    expect(await stage.tap('upload-use')).toContain('Title one-photo');
    expect(await stage.press(`upload-use:${UPLOAD}:9999`)).toContain('older list');
  });
});

describe('a button for the words of a slot', () => {
  const two = testTemplate({
    id: 'two',
    slots: ['name', 'place'].map((id) => ({
      id,
      label: { en: `The ${id}` },
      default: { en: `Some ${id}` },
    })),
    prompt: '{name} in {place}',
    needs: 'photo',
  });

  it('fills the slot it was shown for, with what it said', async () => {
    await offerTemplates(stage.ctx, [two]);
    await stage.press(action('upload-use', UPLOAD, 'two'));
    const [name = ''] = buttons();
    expect(name).toBe(`slot:${draftId()}:name.default`);
    expect(await stage.write('Ada')).toContain('The place');
    await offerTemplates(stage.ctx, [
      { ...two, slots: two.slots.map((slot) => ({ ...slot, default: { en: 'Something else' } })) },
    ]);
    expect(await stage.press(name)).toContain('The place');
    const confirmed = await stage.tap('slot:');
    expect(confirmed).toContain('Some name');
    expect(confirmed).toContain('Some place');
    expect(confirmed).not.toContain('Something else');
  });

  it('from the time of places still says the same', async () => {
    await offerTemplates(stage.ctx, [two]);
    await stage.press(action('upload-use', UPLOAD, 'two'));
    const draft = draftId();
    expect(await stage.press(`slot:${draft}:0`)).toContain('The place');
    expect(await stage.press(`slot:${draft}:1`)).toContain('run out');
    expect(await stage.press(`slot:${draft}:0`)).toContain('Some place');
    await stage.press(`photo-do:scene:${UPLOAD}`);
    const scene = draftId();
    expect(buttons()[3]).toBe(`slot:${scene}:words.studio`);
    expect(await stage.press(`slot:${scene}:3`)).toContain('studio');
    await stage.press(`photo-do:ring:${UPLOAD}`);
    expect(await stage.press(`slot:${draftId()}:1`)).toContain('silver');
  });
});

it('a button for proportions names them, and a place in the list of old is still read', async () => {
  await stage.command('imagine', 'a lighthouse');
  const draft = draftId();
  expect(buttons()).toContain(`aspect:${draft}:9x16`);
  const chosen = () => buttons().length > 0 && stage.shown.at(-1)?.reply.buttons?.flat();
  for (const [code, label] of [
    ['16x9', '16:9'],
    ['0', '1:1'],
    ['3', '9:16'],
  ]) {
    await stage.press(`aspect:${draft}:${code}`);
    expect(JSON.stringify(chosen())).toContain(`✓ ${label}`);
  }
  expect(await stage.press(`aspect:${draft}:7x3`)).toContain('run out');
  expect(await stage.press(`aspect:${draft}:5`)).toContain('run out');
});

it('the longest codes fit, and no template’s id is taken for a place', () => {
  for (const name of ['upload-use', 'slot', 'aspect'] as const)
    expect(new TextEncoder().encode(longestCode(name)).length).toBeLessThanOrEqual(CODE_BYTES);
  expect(decode(longestCode('upload-use'))).not.toBeNull();
  expect(decode(longestCode('slot'))).not.toBeNull();
  for (const { id } of TEMPLATES) expect(id).toMatch(/[a-z]/);
});
