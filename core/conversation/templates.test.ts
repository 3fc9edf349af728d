import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedOf } from '../generations/testing/unsealed.ts';
import { offerTemplates } from '../testing/templates.ts';
import { faceChecker } from './intake/check-face.ts';
import { finishNewest } from './testing/finish.ts';
import { openStage, type Stage, TEMPLATES } from './testing/stage.node.ts';
import { storedState } from './testing/stored-state.ts';

let stage: Stage;
const newest = async () => (await stage.ctx.db.query.query.generations.findMany()).at(-1);
const promptOf = async () => (await askedOf(stage.ctx, await newest())).prompt;

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
});
afterEach(() => stage.close());

/** All templates, with another prompt for one of them. */
const changed = (id: string, prompt: string) =>
  TEMPLATES.map((template) => (template.id === id ? { ...template, prompt } : template));
const without = (id: string) => TEMPLATES.filter((template) => template.id !== id);

async function make(id: string): Promise<string> {
  await stage.press(`use:${id}`);
  await stage.tap('go:');
  return finishNewest(stage, 'image/jpeg');
}

describe('a template that changes', () => {
  it('is made as it was when it was shown, and the version is kept', async () => {
    await stage.press('use:neon');
    await offerTemplates(stage.ctx, changed('neon', 'a brighter portrait'));
    await stage.tap('go:');
    expect(await newest()).toMatchObject({ templateId: 'neon', templateVersion: 1 });
    expect(await promptOf()).toBe('a portrait');
    await finishNewest(stage, 'image/jpeg');
    await make('neon');
    expect(await newest()).toMatchObject({ templateId: 'neon', templateVersion: 2 });
    expect(await promptOf()).toBe('a brighter portrait');
  });

  it('has its price asked again', async () => {
    await make('neon');
    await stage.sql('update allowances set used = limit_count');
    await stage.sql('update balances set credits = 500');
    await stage.press('use:neon');
    await offerTemplates(
      stage.ctx,
      TEMPLATES.map((template) => ({ ...template, priceCredits: 99 })),
    );
    expect(await stage.tap('go:')).toContain('99');
    expect(await stage.ctx.db.query.query.generations.findMany()).toHaveLength(1);
  });
});

describe('a template that is taken out', () => {
  it('is said to be gone by every button that names it', async () => {
    const made = await make('neon');
    await stage.press('use:neon');
    const go = stage.shown
      .at(-1)
      ?.reply.buttons?.flat()
      .flatMap((b) => ('action' in b ? b.action : []));
    await offerTemplates(stage.ctx, without('neon'));
    for (const code of ['template:neon', 'use:neon', 'use-photo:neon', `again:${made}`])
      expect(await stage.press(code), code).toContain('no longer there');
    expect(await stage.press(go?.[0] ?? '')).toContain('no longer there');
    expect(await stage.press(`show:${made}`)).toContain('Title neon');
    expect(await stage.command('start', 't_neon')).not.toContain('Title neon');
    expect(await stage.command('create', 'neon')).not.toContain('Title neon');
  });

  it('can be made again once it has returned', async () => {
    const made = await make('neon');
    await offerTemplates(stage.ctx, without('neon'));
    await offerTemplates(stage.ctx, TEMPLATES);
    expect(await stage.press(`again:${made}`)).toContain('Title neon');
  });
});

it('a result from before versions were kept is made again as the template is now', async () => {
  const made = await make('neon');
  await stage.sql('update generations set template_version = null');
  await offerTemplates(stage.ctx, changed('neon', 'a brighter portrait'));
  expect(await stage.press(`again:${made}`)).toContain('Title neon');
  await stage.tap('go:');
  expect(await newest()).toMatchObject({ templateVersion: 2 });
});

it('a draft from before versions were kept goes on', async () => {
  await stage.press('use:neon');
  const { drafts, ...rest } = await storedState(stage.ctx);
  expect(drafts).toMatchObject([{ templateVersion: 1 }]);
  const old = drafts.map(({ templateVersion, ...draft }) => draft);
  await stage.sql('update chats set state = ?', JSON.stringify({ ...rest, drafts: old }));
  await stage.tap('go:');
  expect(await newest()).toMatchObject({ templateId: 'neon', templateVersion: 1 });
});

it('a link finds only ids, whatever stands in it', async () => {
  for (const word of ['t_neon@1', 't_neon 1', "t_' or 1=1 --", `t_${'x'.repeat(500)}`, 't_'])
    expect(await stage.command('start', word), word).not.toContain('Title');
  expect(await stage.command('start', 't_neon')).toContain('Title neon');
});

it('nothing waited for is forgotten when many drafts’ templates are gone', async () => {
  const ids = ['more-a', 'more-b', 'more-c', 'more-d', 'more-e'];
  await stage.press('use:neon');
  for (const id of ids) await stage.press(`use:${id}`);
  await offerTemplates(
    stage.ctx,
    TEMPLATES.filter(({ id }) => !ids.includes(id)),
  );
  expect(await stage.press('resume')).toContain('Title neon');
});
