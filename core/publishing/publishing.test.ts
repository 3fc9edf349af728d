import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, STATES, type World } from '../conversation/testing/world.node.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { type Decision, PASSED } from '../moderation/decision.ts';
import type { Moderation } from '../moderation/moderation.ts';
import { author } from './testing/author.node.ts';

let world: World;
/** What screening says of words, and of the next pictures. */
let words: Decision;
let picture: Decision;

const saying = (verdict: Decision['verdict'], category: Decision['category']): Decision => ({
  verdict,
  category,
  scores: { 'words.x': 0.6 },
});
const moderation: Moderation = {
  company: null,
  words: async () => words,
  picture: async () => picture,
};

beforeEach(async () => {
  words = picture = PASSED;
  world = await openWorld('telegram', undefined, { moderation });
  await STATES.operator(world);
  for (const by of ['eve']) {
    await world.command('start', '', by);
    for (const code of ['adult', 'agree']) await world.press(code, by);
  }
});
afterEach(() => world.close());

const { q, last, heard, makeResult, draft, submit, template, submissions, covers } = author(
  () => world,
);

test('a result becomes a template with its words, look and picture in few steps', async () => {
  const said = await world.press(await makeResult());
  expect(said).toContain('Title neon');
  expect(said).toContain('Words: a portrait');
  expect(said).toContain('{still ');
  expect(said).toContain('usual price (10 credits)');
  expect(said).toContain('does not read the words: slots change nothing there');
  expect(said).toContain('[Submit]');
  const name = await world.press(last('draft-submit:'));
  expect(name).toContain('Under which name');
  const rights = await world.write('Ada Lovelace');
  expect(rights).toContain('Others see you as Ada Lovelace (@ada-lovelace)');
  expect(rights).toContain('I hold the rights');
  expect(rights).toContain('Each use by somebody else that counts earns you 2 credits.');
  expect(await world.press(last('draft-rights:'))).toContain('is submitted');
  await world.drain();
  expect(heard()).toContain('✅ Title neon is live');
  const row = await template();
  expect(row).toMatchObject({ state: 'offered', visibility: 'public', language: 'en', version: 1 });
  expect(row?.id).toMatch(/^title-neon-[0-9a-z]{8}$/);
  const [statement] = await q().query.rightsStatements.findMany();
  expect(statement).toMatchObject({
    templateId: row?.id,
    version: 1,
    statementVersion: '2026-11-30',
  });
  expect(covers()).toHaveLength(1);
  expect(await q().query.templateDrafts.findMany()).toEqual([]);
  expect(await world.press(`template:${row?.id}`, 'eve')).toContain('Title neon');
});

test('the words of slots are written between braces and asked with buttons', async () => {
  await draft();
  await world.press(last('draft-field:'));
  await world.press(last('draft-show:'));
  const id = last('draft-submit:').slice(13);
  await world.press(`draft-field:${id}:words`);
  const slip = await world.write('in {place {b}}');
  expect(slip).toContain('in {place {b}}');
  expect(slip).toMatch(/can’t stand inside another one.\nWrite them again/);
  for (const bars of ['{place: | | }', '{place:|}', '{place: Rome | }', '{place: Rome | Rome}'])
    expect(await world.write(`in ${bars}`)).toContain(
      'The slot “place” has a “|” but not two different answers. Write {place: Rome | Paris}',
    );
  expect(await world.write('a {mood: calm | wild} day in {Place: Rome} with {Имя}')).toContain(
    '[Submit]',
  );
  await submit();
  const row = await template();
  const said = await world.press(`use:${row?.id}`);
  expect(said).toContain('Pick one of these');
  expect(said).toContain('[calm]');
  expect(await world.write('stormy')).toContain('Pick one of these');
  expect(await world.write('WILD')).toContain('[Rome]');
  await world.press(last('slot:'));
  expect(await world.write('Аня')).toContain('[Make it');
  await world.press(last('go:'));
  const made = (await q().query.generations.findMany()).at(-1);
  expect((await askedOf(world.ctx, made)).prompt).toContain('a wild day in Rome with Аня');
});

test('a name or handle that reads as a mention is refused, and nobody is called', async () => {
  await draft();
  await world.press(last('draft-submit:'));
  for (const name of ['@everyone', 'Ada @here', '＠everyone', '\u200b@every\u200bone'])
    expect(await world.write(name)).toContain('without “@”');
  expect(await world.write('Everyone')).toMatch(
    /Others see you as Everyone \(@everyone-[0-9a-z]{8}\)/,
  );
  await world.press('creator-handle');
  for (const handle of ['everyone', '@here', 'HERE'])
    expect(await world.write(handle)).toContain('This handle is not free');
  expect(await world.write('@ada')).toContain('(@ada)');
});

test('what is refused says why, and can be changed and submitted again', async () => {
  await draft();
  words = saying('refuse', 'hate');
  await submit();
  expect(heard()).toContain('❌ Title neon was refused.\nIt looks like hatred against people.');
  expect((await template())?.state).toBe('draft');
  await world.drain();
  expect(covers()).toEqual([]);
  words = PASSED;
  expect(await world.press(last('template-edit:'))).toContain('[Submit]');
  await submit();
  expect(heard()).toContain('is live');
  expect((await submissions()).map(({ state }) => state)).toEqual(['refused', 'approved']);
});

test('what is unsure waits for an operator, who approves it; it is recorded, and told', async () => {
  await draft();
  picture = saying('hold', 'violence');
  await submit();
  expect(heard()).toContain('A person has to look');
  const list = await world.command('submissions', '', 'boss');
  expect(list).toContain('1 thing waits');
  const card = await world.press(last('submission:', 'boss'), 'boss');
  expect(card).toMatch(/\{cover title-neon-\w+@1\}/);
  expect(card).toContain('By Ada Lovelace');
  const approve = last('submission-ok:', 'boss');
  expect(await world.press(approve, 'boss')).toContain('Decision: approved');
  await world.drain();
  expect(heard()).toContain('is live');
  expect(await world.press(approve, 'boss')).toContain('Decision: approved');
  const acts = await q().query.acts.findMany();
  expect(acts.filter(({ verb }) => verb === 'decide-submission')).toMatchObject([
    { actor: 'telegram:boss' },
  ]);
});

test('an operator refuses with a reason, or asks for a change in words', async () => {
  await draft();
  picture = saying('hold', 'sexual');
  await submit();
  await world.press(last('submission:', 'boss'), 'boss');
  await world.press(last('submission-ask:', 'boss'), 'boss');
  await world.happen({ kind: 'text', text: 'Less <b>red</b>, please' }, 'boss');
  await world.drain();
  expect(heard()).toContain('A person writes: Less <b>red</b>, please');
  await world.press(last('template-edit:'));
  await submit();
  await world.press(last('submission:', 'boss'), 'boss');
  await world.press(last('submission-no:', 'boss'), 'boss');
  await world.press(last('submission-why:', 'boss').replace(/:[a-z]+$/, ':likeness'), 'boss');
  await world.drain();
  expect(heard()).toContain('It shows somebody who has not agreed.');
});

test('nobody but operators sees or decides what waits', async () => {
  await draft();
  picture = saying('hold', 'sexual');
  await submit();
  const [waiting] = await submissions();
  for (const code of ['submission', 'submission-ok', 'submission-no', 'submission-ask'])
    expect(await world.press(`${code}:${waiting?.id}`, 'eve')).not.toContain('Ada Lovelace');
  expect(await world.command('submissions', '', 'eve')).not.toContain('waits');
  expect((await submissions())[0]?.state).toBe('held');
});

test('a draft, a result and a template of somebody else are as if they were not there', async () => {
  const make = await makeResult();
  expect(await world.press(make, 'eve')).toContain('can’t be made of this');
  await world.press(make);
  const id = last('draft-submit:').slice(13);
  const result = (await q().query.results.findMany()).at(-1)?.id;
  for (const code of [
    `draft-show:${id}`,
    `draft-more:${id}`,
    `draft-field:${id}:words`,
    `draft-who:${id}:link`,
    `use-cover:${id}:${result}`,
    `draft-try:${id}`,
    `draft-submit:${id}`,
    `draft-rights:${id}`,
    `draft-drop-yes:${id}`,
  ])
    expect(await world.press(code, 'eve')).not.toContain('Title neon');
  await submit();
  const slug = (await template())?.id;
  for (const code of ['template-edit', 'template-remove-yes', 'template-cost', 'my-template'])
    await world.press(`${code}:${slug}`, 'eve');
  await world.press(`template-for:${slug}:private`, 'eve');
  expect(await template()).toMatchObject({ state: 'offered', visibility: 'public' });
});

test('pressed twice, it is submitted once; another decision after the first counts for nothing', async () => {
  await draft();
  picture = saying('hold', 'sexual');
  await world.press(last('draft-submit:'));
  await world.write('Ada');
  const agree = last('draft-rights:');
  await Promise.all([world.press(agree), world.press(agree)]);
  await world.press(agree);
  await world.drain();
  expect(await submissions()).toHaveLength(1);
  await world.press(last('submission:', 'boss'), 'boss');
  const [ok, no] = [last('submission-ok:', 'boss'), last('submission-no:', 'boss')];
  await world.press(no, 'boss');
  const why = last('submission-why:', 'boss');
  await Promise.all([world.press(ok, 'boss'), world.press(why, 'boss')]);
  await world.press(why, 'boss');
  await world.drain();
  const [{ state } = { state: '' }] = await submissions();
  expect((await template())?.state).toBe(state === 'approved' ? 'offered' : 'draft');
  const acts = await q().query.acts.findMany();
  expect(acts.filter(({ verb }) => verb === 'decide-submission')).toHaveLength(1);
});

test('a cover that is deleted before it is checked is asked for anew, and nothing is lost', async () => {
  await draft();
  await world.press(last('draft-submit:'));
  await world.write('Ada');
  await world.press(last('draft-rights:'));
  await world.sql('delete from results');
  await world.drain();
  expect(heard()).toContain('The picture of its cover was deleted before it was checked');
  expect(await world.press(last('template-edit:'))).toContain('Still missing: a cover');
});

test('taken back, it can be written again; what is decided then counts for nothing', async () => {
  await draft();
  picture = saying('hold', 'sexual');
  await submit();
  const shown = await world.command('template');
  expect(shown).toContain('Title neon · with a person');
  await world.press(last('draft-show:'));
  expect(heard()).toContain('A person is looking at it');
  expect(await world.press(last('draft-back:'))).toContain('Taken back');
  const [first] = await submissions();
  await world.press(`submission-ok:${first?.id}`, 'boss');
  expect((await submissions())[0]?.state).toBe('withdrawn');
  await world.drain();
  expect(covers()).toEqual([]);
});

test('a change is screened while the old version stays live, and keeps the cover', async () => {
  await draft();
  await submit();
  const slug = (await template())?.id ?? '';
  await world.press(`template-edit:${slug}`);
  const id = last('draft-field:').split(':')[1];
  await world.press(`draft-field:${id}:title`);
  await world.write('Neon @everyone \u202e<b>nights\u200b');
  picture = saying('hold', 'sexual');
  await submit();
  expect(await world.press(`template:${slug}`, 'eve')).toContain('Title neon');
  await world.press(last('submission:', 'boss'), 'boss');
  await world.press(last('submission-ok:', 'boss'), 'boss');
  await world.drain();
  expect(heard()).toContain('Your change of Neon @everyone <b>nights is live');
  expect(await world.press(`template:${slug}`, 'eve')).toContain('Neon @everyone <b>nights');
  expect(covers()).toHaveLength(1);
});

test('who it is for is what its author said last, also where a change is approved afterwards', async () => {
  await draft();
  await submit();
  const slug = (await template())?.id ?? '';
  await world.press(`template-edit:${slug}`);
  picture = saying('hold', 'sexual');
  await submit();
  await world.press(`template-for:${slug}:private`);
  await world.press(last('submission:', 'boss'), 'boss');
  await world.press(last('submission-ok:', 'boss'), 'boss');
  expect(await template()).toMatchObject({ version: 2, visibility: 'private' });
});

test('a try-out is the author’s alone and belongs to the draft’s version', async () => {
  const id = await draft();
  await world.press(last('draft-try:'));
  await world.press(last('go:'));
  await world.drain();
  const made = (await q().query.generations.findMany()).at(-1);
  const row = await template();
  expect(made).toMatchObject({ templateId: row?.id, templateVersion: 1, state: 'delivered' });
  expect(row?.state).toBe('draft');
  expect(heard()).toContain('[Back to the draft]');
  expect(heard()).not.toContain('[Make it a template]');
  const back = await world.press(last('make-template:'));
  expect(back).toContain('<send>');
  expect(back).toContain('[Submit]');
  expect(last('draft-submit:')).toBe(`draft-submit:${id}`);
  expect(await q().query.templateDrafts.findMany()).toHaveLength(1);
  const code = last('make-template:');
  await world.press(code, 'eve');
  expect(heard('eve')).not.toContain('[Submit]');
  expect(await world.press(`show:${made?.id}`)).toContain('[Back to the draft]');
  await submit();
  expect(await world.press(`show:${made?.id}`)).toContain('[Make it a template]');
  expect(await world.press(`template-edit:${row?.id}`)).toContain('A change');
  await world.press(`use:${row?.id}`);
  await world.press(last('go:'));
  await world.drain();
  expect(heard()).toContain('[Make it a template]');
});

test('what a try-out makes is nobody else’s', async () => {
  await draft();
  await world.press(last('draft-try:'));
  await world.press(last('go:'));
  await world.drain();
  const row = await template();
  expect(await world.press(`template:${row?.id}`, 'eve')).toContain('no longer there');
  expect(await world.press(`use:${row?.id}`, 'eve')).toContain('no longer there');
});

test('removed, it is gone for everybody; who is erased leaves nothing but the mark that it was there', async () => {
  await draft();
  await submit();
  const slug = (await template())?.id ?? '';
  await world.press(`template-remove:${slug}`);
  expect(await world.press(`template-remove-yes:${slug}`)).toContain('is removed');
  await world.drain();
  expect(await world.press(`template:${slug}`, 'eve')).toContain('The author has taken');
  expect(covers()).toEqual([]);
  await world.press('del-now-yes');
  await world.drain();
  expect(
    await q().query.templateVersions.findMany({ where: (v, { eq }) => eq(v.templateId, slug) }),
  ).toEqual([]);
  const { query } = q();
  expect(await query.creators.findMany()).toEqual([]);
  expect(await query.submissions.findMany()).toEqual([]);
  expect(await query.rightsStatements.findMany()).toEqual([]);
  expect(await query.templateDrafts.findMany()).toEqual([]);
  expect(await template()).toMatchObject({ state: 'removed', search: '{}' });
});

test('while its author is suspended a template is offered to nobody', async () => {
  await draft();
  await submit();
  const slug = (await template())?.id ?? '';
  await world.sql(
    "update accounts set status = 'suspended' where id = ?",
    (await template())?.authorAccountId,
  );
  expect(await world.press(`template:${slug}`, 'eve')).toContain('is not offered');
});

test('the words of another author’s template stay with their author', async () => {
  await draft();
  await submit();
  const slug = (await template())?.id ?? '';
  await world.sql('update templates set author_account_id = ? where id = ?', 'somebody', slug);
  await world.press(`use:${slug}`);
  await world.press(last('go:'));
  await world.drain();
  const said = await world.press(last('make-template:'));
  expect(said).toContain('Write what the picture or video shows');
  expect(said).not.toContain('a portrait');
  await world.sql('delete from template_drafts');
  await world.sql('delete from template_versions where template_id = ?', slug);
  const erased = await world.press(last('make-template:'));
  expect(erased).toContain('Write what the picture or video shows');
  expect(JSON.stringify(await q().query.templateDrafts.findMany())).not.toContain('a portrait');
});
