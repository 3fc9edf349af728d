import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerAuthored, testTemplate } from '../testing/templates.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

const offer = async (id: string, title: string, of = {}, more = {}) => {
  stage.clock.now += 1_000;
  const template = testTemplate({ id, title: { de: title }, description: { de: 'x' }, ...of });
  await offerAuthored(stage.ctx, template, { author: 'ayla', ...more });
};
const many = async (count: number) => {
  for (let i = 0; i < count; i += 1) await offer(`drache-${i}`, `Drache ${i}`, { category: 'art' });
};

describe('the gallery', () => {
  it('shows the newest, page by page, there and back', async () => {
    await many(8);
    await stage.command('templates');
    const first = await stage.tap('browse:naaxx:all:-');
    expect(first).toContain('New');
    expect(first).toContain('(Drache 7)\n(Drache 6)');
    expect(first).not.toContain('[‹ Back]');
    const second = await stage.tap('browse:naaxx:all:a.');
    expect(second).toContain('(Drache 1)\n(Drache 0)');
    expect(await stage.tap('browse:naaxx:all:b.')).toContain('(Drache 7)\n(Drache 6)');
  });

  it('is limited by kind, price, language and category, and says by what', async () => {
    await many(2);
    await offer('film', 'Film', { kind: 'video', durationSeconds: 4, priceCredits: 0 });
    await stage.command('templates');
    expect(await stage.tap('filters:oaaxx:all')).toContain('[Videos only]');
    const videos = await stage.tap('browse:ovaxx:all:-');
    expect(videos).toContain('Videos only');
    expect(videos).toContain('(🎬 Film)');
    expect(videos).toContain('(🎬 Title orbit)');
    await stage.tap('filters:ovaxx:all');
    expect(await stage.tap('browse:ovfxx:all:-')).not.toContain('orbit');
    expect(await stage.press('browse:oaaen:art:-')).toContain('In my language');
    const none = await stage.press('browse:tifde:video:-');
    expect(none).toContain('nothing here');
    expect(none).toContain('[All templates]');
    expect(await stage.press('browse:tifde:video:a.nobody')).toContain('nothing here');
  });
});

describe('a search', () => {
  it('says which words it took for those with a slip', async () => {
    await offer('wald', 'Verzauberter Drache');
    expect(await stage.command('create', 'darche')).toContain(
      'Nothing for “darche”, so here is “drache”',
    );
    expect(await stage.command('create', 'Drache')).toContain('Verzauberter Drache');
  });

  it('has pages', async () => {
    await many(8);
    expect(await stage.command('create', 'DRACHE')).toContain('Templates for “DRACHE”');
    const second = await stage.tap('found:drache:1');
    expect(second).toContain('(Drache 1)\n(Drache 0)');
    expect(await stage.tap('found:drache:0')).toContain('(Drache 7)');
    expect(await stage.command('create', `drache ${'ä'.repeat(80)}`)).toContain('Nothing found');
  });
});

describe('a template of somebody', () => {
  it('says whose it is, in which language, and how often it was used', async () => {
    await offer('wald', 'Wald');
    await stage.sql("update templates set uses = 7 where id = 'wald'");
    const shown = await stage.press('template:wald');
    expect(shown).toContain('By Ayla');
    expect(shown).toContain('German');
    expect(shown).toContain('Used 7 times.');
    expect(shown).toContain('[Report]');
    const page = await stage.tap('creator:ayla:0');
    expect(page).toContain('Ayla');
    expect(page).toContain('1 template, used 7 times');
    expect(page).toContain('(Wald)');
    expect(await stage.command('start', 'u_ayla')).toContain('1 template, used 7 times');
    expect(await stage.command('start', 'u_nobody')).toContain('Nobody of this name');
  });

  it('has no page where its author is suspended, nor a template', async () => {
    await stage.sql("insert into accounts (id, created_at) values ('ayla', 1)");
    await offer('wald', 'Wald');
    await stage.sql("update accounts set status = 'suspended' where id = 'ayla'");
    expect(await stage.press('creator:ayla:0')).toContain('Nobody of this name');
    expect(await stage.press('template:wald')).toContain('not offered any more');
  });

  it('that is private is shown to its author alone', async () => {
    const account = await stage.ctx.db.query.query.accounts.findFirst();
    await offer('own', 'Eigenes', {}, { author: account?.id ?? '', visibility: 'private' });
    expect(await stage.press('template:own')).toContain('Eigenes');
    await stage.command('start', '', 'bea');
    await stage.press('adult', 'bea');
    await stage.press('agree', 'bea');
    expect(await stage.press('template:own', 'bea')).toContain('no longer there');
    expect(await stage.press('favourite:own', 'bea')).toContain('no longer there');
    expect(await stage.command('create', 'eigenes')).not.toContain('(Eigenes)');
  });
});

describe('favourites', () => {
  it('are kept by one person, newest first, and taken away', async () => {
    await offer('wald', 'Wald');
    expect(await stage.press('favourites:0')).toContain('No favourites yet');
    await stage.press('template:neon');
    expect(await stage.tap('favourite:neon')).toContain('[★ Remove]');
    stage.clock.now += 1_000;
    await stage.press('favourite:wald');
    await stage.press('favourite:wald');
    const shown = await stage.press('favourites:0');
    expect(shown).toContain('Favourites (2)');
    expect(shown).toContain('(Wald)\n(Title neon)');
    expect(await stage.press('template:wald')).toContain('[★ Remove]');
    expect(await stage.tap('unfavourite:wald')).toContain('[☆ Favourite]');
    expect(await stage.press('favourites:9')).toContain('Favourites (1)');
    await stage.command('start', '', 'bea');
    await stage.press('adult', 'bea');
    await stage.press('agree', 'bea');
    expect(await stage.press('favourites:0', 'bea')).toContain('No favourites yet');
  });

  it('leave out what is gone, until it is back', async () => {
    await offer('wald', 'Wald');
    await stage.press('favourite:wald');
    await stage.sql("update templates set state = 'hidden' where id = 'wald'");
    expect(await stage.press('favourites:0')).toContain('No favourites yet');
    await stage.sql("update templates set state = 'offered' where id = 'wald'");
    expect(await stage.press('favourites:0')).toContain('(Wald)');
  });
});
