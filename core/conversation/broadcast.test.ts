import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acts } from '../../db/schema/schema.ts';
import { campaignPreparer } from '../notices/campaigns/prepare.ts';
import { campaignSender } from '../notices/campaigns/send.ts';
import { campaignShower } from '../notices/campaigns/show.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({
    parts: { operators: [{ surface: 'telegram', userId: 'user', role: 'owner' }] },
  });
  for (const by of ['user', 'bea', 'cem']) {
    await stage.command('start', '', by);
    await stage.press('adult', by);
    await stage.press('agree', by);
  }
  await stage.sql(
    "update accounts set product_news = 1 where id in (select account_id from identities where user_id <> 'cem')",
  );
});
afterEach(() => stage.close());

const prepare = () => stage.work('prepare-campaign', campaignPreparer(stage.ctx));
const show = () => stage.work('show-campaign', campaignShower(stage.ctx));
const sendAll = () =>
  stage.work(
    'send-campaign',
    campaignSender(stage.ctx, async (ms) => {
      stage.clock.now += ms;
    }),
  );

describe('an operator', () => {
  it('writes a message, sees it as people will, counts them, lets it go, and sees how it went', async () => {
    expect(await stage.command('broadcast')).toContain('[Write a message]');
    expect(await stage.tap('broadcast-new')).toContain('Write the message in English');
    const draft = await stage.write('New looks are here.\n\nTry <b>Neon</b> with /create.');
    expect(draft).toContain('Written in: English.');
    expect(draft).toContain('For everyone who allowed product news.');
    expect(draft).toContain('[✓ English]');
    expect(await stage.tap('broadcast-words:')).toContain('Write the message in');
    await stage.write('-');
    await stage.tap('broadcast-words:');
    await stage.write('New looks are here.\n\nTry <b>Neon</b> with /create.');
    const seen = await stage.tap('broadcast-see');
    expect(seen).toContain('New looks are here.\nTry <b>Neon</b> with /create.\n[No more news]');
    expect(seen).toContain('This message was written in English only.');
    await stage.tap('broadcast');
    expect(await stage.tap('broadcast-ready')).toContain('people are being counted');
    await prepare();
    expect(await show()).toContain('ready to go');
    expect(await stage.tap('broadcast-go')).toContain('Send this to 2 people');
    expect(await stage.tap('broadcast-go-yes')).toContain('under way');
    const told = await sendAll().catch(String);
    expect(told).toContain('New looks are here.');
    const to = stage.shown.filter(
      ({ reply }) => reply.buttons?.[0]?.[0]?.label.key === 'campaign.off',
    );
    expect(to.map((one) => one.to.userId).toSorted()).toEqual(['bea', 'user', 'user', 'user']);
    expect(await show()).toContain('Told: 2');
    const record = await stage.ctx.db.query.select().from(acts);
    expect(record.map(({ verb }) => verb)).toEqual(['ready-broadcast', 'run-broadcast']);
  });

  it('stops one and goes on with it, discards another, and lets one at a time go', async () => {
    await stage.command('broadcast');
    await stage.tap('broadcast-new');
    await stage.write('First.');
    await stage.tap('broadcast-to');
    await stage.tap('broadcast-ready');
    await prepare();
    await stage.command('broadcast');
    await stage.tap('broadcast:');
    expect(await stage.tap('broadcast-go')).toContain('nobody can turn it off');
    await stage.tap('broadcast-go-yes');
    expect(await stage.tap('broadcast-stop')).toContain('stopped');
    expect(await stage.tap('broadcast-on')).toContain('under way');

    await stage.command('broadcast');
    await stage.tap('broadcast-new');
    await stage.write('Second.');
    await stage.tap('broadcast-ready');
    await prepare();
    await stage.command('broadcast');
    await stage.tap('broadcast:');
    await stage.tap('broadcast-go');
    expect(await stage.tap('broadcast-go-yes')).toContain('Another message is being told');
    await stage.command('broadcast');
    await stage.tap('broadcast:');
    expect(await stage.tap('broadcast-drop')).toContain('Nobody was told');
    expect(await stage.command('broadcast')).not.toContain('Second');
  });

  it('is told where the words are too long, and leaves by /cancel', async () => {
    await stage.command('broadcast');
    await stage.tap('broadcast-new');
    const { characters } = stage.ctx.rules.notices.campaigns;
    expect(await stage.write('x'.repeat(characters + 1))).toContain('shorter');
    await stage.command('cancel');
    expect(await stage.command('broadcast')).toContain('[Draft: –]');
  });
});

it('anybody else has no such command, and no such button', async () => {
  await stage.command('broadcast');
  await stage.tap('broadcast-new');
  await stage.write('Secret.');
  const id = stage.shown
    .at(-1)
    ?.reply.buttons?.flat()
    .flatMap((one) => ('action' in one ? [one.action] : []))
    .find((code) => code.startsWith('broadcast-ready:'))
    ?.split(':')[1];
  expect(await stage.command('broadcast', '', 'bea')).not.toContain('Write');
  for (const name of [
    'broadcast',
    'broadcast-see',
    'broadcast-ready',
    'broadcast-go',
    'broadcast-go-yes',
    'broadcast-stop',
    'broadcast-on',
    'broadcast-drop',
  ]) {
    const said = await stage.press(`${name}:${id}`, 'bea');
    expect(said).not.toMatch(/Secret|under way|counted|Discarded/);
  }
  for (const code of [
    'broadcasts',
    'broadcast-new',
    `broadcast-words:${id}:en`,
    `broadcast-to:${id}:everyone`,
  ])
    expect(await stage.press(code, 'bea')).not.toMatch(/Secret|Write/);
  await stage.command('broadcast');
  expect(await stage.tap('broadcast:')).toContain('draft');
});
