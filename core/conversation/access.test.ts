import { afterEach, describe, expect, it } from 'vitest';
import { inlinePage } from '../community/inline-page.ts';
import { codeRow } from '../credits/codes.ts';
import { makeCode } from '../credits/manage-codes.ts';
import type { AccessRules } from '../rules/access-rules.ts';
import { COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { NOON, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
afterEach(() => stage.close());

const open = async (access: AccessRules, surface: 'telegram' | 'discord' | 'playground') => {
  const operators = [{ surface, userId: 'boss', role: 'owner' as const }];
  stage = await openStage({ surface, rules: { access }, parts: { operators } });
};
const rowsOf = async () => {
  const { query } = stage.ctx.db.query;
  return [await query.accounts.findMany(), await query.chats.findMany()];
};
const INVITED = { mode: 'invited', list: [] } as const;

describe.each(['telegram', 'discord', 'playground'] as const)('on %s', (surface) => {
  it('only people of the list come in, others read how, and nothing of them is kept', async () => {
    await open({ mode: 'list', list: [{ surface, userId: 'ann' }] }, surface);
    for (const said of [
      await stage.command('start'),
      await stage.command('start', 't_neon'),
      await stage.press('adult'),
      await stage.press('agree'),
      await stage.press('use:neon'),
      await stage.write('hello'),
      await stage.photos(['selfie']),
    ])
      expect(said).toContain(`${surface}:user`);
    expect(await rowsOf()).toEqual([[], []]);
    expect(await stage.command('start', '', 'ann')).toContain('18 or older');
    expect(await stage.command('start', '', 'boss')).toContain('18 or older');
  });
});

describe('where only the invited may come', () => {
  const invite = async () => {
    await stage.command('start', '', 'boss');
    for (const code of ['adult', 'agree']) await stage.press(code, 'boss');
    await stage.command('invite', '', 'boss');
    const [link] = await stage.ctx.db.query.query.referralLinks.findMany();
    return `ref_${link?.code}`;
  };

  it('a stranger is told so, reads the policies, and nothing of them is kept', async () => {
    await open(INVITED, 'telegram');
    expect(await stage.command('start')).toContain('by invitation');
    expect(await stage.command('privacy')).toContain('by invitation');
    expect(await stage.command('start', 'ref_NOBODY')).toContain('not known');
    expect(await rowsOf()).toEqual([[], []]);
  });

  it('whoever opens an invitation joins as ever', async () => {
    await open(INVITED, 'telegram');
    const link = await invite();
    expect(await stage.command('start', link)).toContain('18 or older');
    await stage.press('adult');
    expect(await stage.press('agree')).not.toContain('by invitation');
    expect(await stage.command('credits')).toContain('credits');
  });

  it('a code lets in as many as it has uses, however many race for it', async () => {
    await open(INVITED, 'telegram');
    const row = codeRow(
      { credits: 10, uses: 1, kind: 'gift', code: 'SPRING', expiresAt: null },
      NOON,
    );
    await perform(stage.ctx, await makeCode(stage.ctx, COMMAND, row));
    for (const who of ['user', 'other']) {
      expect(await stage.command('code', 'spring', who)).toContain('18 or older');
      await stage.press('adult', who);
    }
    await Promise.all(
      ['user', 'other'].map((who) =>
        stage.conversation.receive(stage.event({ kind: 'press', code: 'agree' }, who)),
      ),
    );
    await stage.conversation.settle();
    const { query } = stage.ctx.db.query;
    expect(await query.accounts.findMany()).toHaveLength(1);
    expect((await query.redemptions.findMany()).map(({ code }) => code)).toEqual(['SPRING']);
  });

  it('words are not tried at will', async () => {
    await open(INVITED, 'telegram');
    await stage.close();
    const { DEFAULT_LIMIT_RULES } = await import('../rules/limit-rules.ts');
    stage = await openStage({ rules: { access: INVITED, limits: DEFAULT_LIMIT_RULES } });
    const { most } = DEFAULT_LIMIT_RULES.person.admission;
    for (let i = 0; i < most; i += 1)
      expect(await stage.command('start', `ref_WORD${i}`)).toContain('not known');
    const said = await stage.command('start', 'ref_MORE');
    expect(said).not.toContain('not known');
    expect(said).toContain('go on');
  });

  it('who was in before stays in', async () => {
    await openStageWithMember();
    stage.ctx.rules = { ...stage.ctx.rules, access: INVITED };
    expect(await stage.command('credits')).toContain('credits');
  });

  it('inline mode shows strangers nothing', async () => {
    await open(INVITED, 'telegram');
    const question = { surface: 'telegram', languageTag: 'en', words: '', offset: '' } as const;
    const found = (userId: string) => inlinePage(stage.ctx, { ...question, userId });
    expect((await found('stranger')).items).toEqual([]);
    expect((await found('boss')).items.length).toBeGreaterThan(0);
  });
});

async function openStageWithMember(): Promise<void> {
  await open({ mode: 'everybody', list: [] }, 'telegram');
  await stage.join();
}
