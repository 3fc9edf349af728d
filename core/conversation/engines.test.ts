import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertUpload } from '../../db/uploads.ts';
import type { Engine, EngineHealth } from '../engines/engine.ts';
import type { GenerationRequest } from '../generations/generation-request.ts';
import { NOON, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const uploadId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const OPEN: EngineHealth = {
  circuit: 'open',
  reopensAt: NOON + 60_000,
  failing: 1,
  runs: 3,
  seconds: null,
};

beforeEach(async () => {
  stage = await openStage({ companies: ['OpenAI', 'Google'] });
  await stage.join();
});
afterEach(() => stage.close());

const engine = (id: string): Engine => {
  const found = stage.ctx.engines.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
/** Comes to the confirmation of a template that one photo is enough for. */
async function toConfirmation(): Promise<string> {
  const account = await stage.ctx.db.query.query.accounts.findFirst();
  await stage.ctx.db.commit([
    insertUpload(stage.ctx.db.query, {
      id: uploadId,
      accountId: account?.id ?? '',
      objectKey: `uploads/${uploadId}`,
      contentType: 'image/jpeg',
      createdAt: NOON,
      expiresAt: NOON + 3_600_000,
    }),
  ]);
  return stage.press(`upload-use:${uploadId}:one-photo`);
}
async function started(): Promise<{ engine: string; fallbacks: string[] }> {
  const [row] = await stage.ctx.db.query.query.generations.findMany();
  const { fallbacks = [] } = JSON.parse(row?.request ?? '{}') as GenerationRequest;
  return { engine: row?.engine ?? '', fallbacks };
}

describe('who makes it', () => {
  it('is this machine first, and then nobody else gets the photo', async () => {
    const shown = await toConfirmation();
    expect(shown).toContain('processed by this service’s own machine');
    expect(shown).not.toContain('Should that fail');
    expect(shown).toContain('[Made by: this machine]');
    await stage.tap('go');
    expect(await started()).toEqual({ engine: 'local', fallbacks: [] });
  });

  it('is changed by a button, and all who may get the photo are named', async () => {
    await toConfirmation();
    const openai = await stage.tap('engine');
    expect(openai).toContain('processed by OpenAI');
    expect(openai).toContain('Should that fail: Google.');
    expect(openai).toContain('[Made by: OpenAI]');
    expect(await stage.tap('engine')).toContain('processed by Google');
    expect(await stage.tap('engine')).toContain('own machine');
    await stage.tap('engine');
    await stage.tap('go');
    expect(await started()).toEqual({ engine: 'openai', fallbacks: ['local', 'google'] });
  });

  it('is not chosen where there is no choice', async () => {
    for (const id of ['openai', 'google']) engine(id).supports = () => false;
    expect(await toConfirmation()).not.toContain('Made by');
  });

  it('follows the operator’s order', async () => {
    Object.assign(stage.ctx.rules, { engineOrder: ['google', 'local'] });
    const shown = await toConfirmation();
    expect(shown).toContain('processed by Google');
    expect(shown).toContain('Should that fail: OpenAI.');
  });

  it('makes it again, where it was made well', async () => {
    await toConfirmation();
    await stage.tap('engine');
    await stage.tap('go');
    const [row] = await stage.ctx.db.query.query.generations.findMany();
    expect(await stage.press(`again:${row?.id}`)).toContain('own machine');
    await stage.sql("update generations set state = 'delivering'");
    await stage.sql("update generations set state = 'delivered', ended_at = 1");
    expect(await stage.press(`again:${row?.id}`)).toContain('processed by OpenAI');
  });

  it('that breaks down before the tap is replaced by one that was named, without asking', async () => {
    await toConfirmation();
    await stage.tap('engine');
    engine('openai').health = () => OPEN;
    await stage.tap('go');
    expect((await started()).engine).toBe('local');
  });

  it('that was never named is asked about first, and gets no photo', async () => {
    await toConfirmation();
    engine('local').health = () => OPEN;
    const asked = await stage.tap('go');
    expect(asked).toContain('Another engine would make it now');
    expect(asked).toContain('processed by OpenAI');
    expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
    await stage.tap('go');
    expect((await started()).engine).toBe('openai');
  });

  it('is asked about even by who said not to ask, where the company is new to them', async () => {
    await stage.sql('update accounts set skip_confirm = 1');
    Object.assign(stage.ctx.rules, { engineOrder: ['openai'] });
    expect(await toConfirmation()).toContain('processed by OpenAI');
    expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
  });
});

it('a button of a draft that is gone changes nothing', async () => {
  expect(await stage.press(`engine:${uploadId}`)).not.toContain('Made by');
});
