import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from '../takedowns/testing/published.ts';
import { openWorld, type World } from './testing/world.node.ts';

const DAY = 86_400_000;
const REPORTERS = ['bea', 'cem', 'dia'];

let world: World;
beforeEach(async () => {
  world = await openWorld();
  for (const by of ['user', 'boss', 'author', ...REPORTERS]) {
    await world.command('start', '', by);
    await world.press('adult', by);
    await world.press('agree', by);
  }
  world.clock.now += 30 * DAY;
  const { query } = world.ctx.db.query;
  const author = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, 'author') });
  await publish(world.ctx, { id: 'neon-1', author: author?.accountId ?? '', title: 'Neon <b>' });
});
afterEach(async () => {
  expect(world.problems.filter((line) => !line.includes('hidden by reports'))).toEqual([]);
  await world.close();
});

/** What somebody was told since, as keys. */
const toldTo = async (userId: string): Promise<string[]> => {
  await world.drain();
  return world.shown
    .filter(({ to }) => to.userId === userId)
    .flatMap(({ reply }) => reply.text.map(({ key }) => key));
};

it('something is reported by its button, its link or its id, and never twice', async () => {
  expect(await world.press('report-template:neon-1', 'bea')).toContain(
    'What is wrong with Neon <b>?',
  );
  expect(await world.press('report-as:t.neon-1:rights', 'bea')).toContain('Thank you.');
  expect(await world.press('report-template:neon-1', 'bea')).toContain('reported this already');
  expect(await world.press('report-as:t.neon-1:hate', 'bea')).toContain('reported this already');
  for (const link of [
    'https://alme.example/t/neon-1?x=1',
    'https://t.me/bot?start=t_neon-1',
    'neon-1',
  ])
    expect(await world.command('report', link, 'cem')).toContain('What is wrong with Neon <b>?');
  expect(await world.command('report', 'neon-1', 'author')).toContain('your own');
  for (const wrong of ['nothing-1', '@everyone', '‮evil', 'x'.repeat(2_000), 't_'])
    expect(await world.command('report', wrong, 'cem')).toContain('I can’t find that');
});

it('who gives no link is asked for it', async () => {
  expect(await world.command('report')).toContain('What do you want to report?');
  expect(await world.write('neon-1')).toContain('What is wrong with Neon <b>?');
  expect(await world.write('neon-1')).not.toContain('What is wrong');
});

it('reports hide it; a draft begun before is told so; the operator keeps it and all hear', async () => {
  await world.press('use-photo:neon-1');
  for (const by of REPORTERS) await world.press('report-as:t.neon-1:rights', by);
  await world.drain();
  expect(await world.press('template:neon-1')).toMatch(/no longer there|was reported/);
  expect(await world.press('use:neon-1')).toMatch(/no longer there|was reported/);
  expect(await world.command('create', 'neon-1')).not.toContain('Neon <b>');
  expect(await toldTo('author')).toContain('subject.hidden');
  expect(await toldTo('boss')).toContain('reported.new');
  expect(await world.command('reports', '', 'bea')).toContain('don’t know');
  expect(await world.command('reports', '', 'boss')).toContain('[Hidden · Neon <b> · 3]');
  const card = await world.press('reported:t.neon-1', 'boss');
  expect(card).toContain('hidden until you decide');
  expect(card).toContain('Stolen work or brand: 3');
  expect(await world.press('report-keep:t.neon-1', 'bea')).not.toContain('Keep');
  expect(await world.press('report-keep:t.neon-1', 'boss')).toContain('kept it');
  expect(await world.press('report-keep:t.neon-1', 'boss')).toContain('kept it');
  expect(await toldTo('author')).toContain('subject.restored');
  for (const by of REPORTERS) expect(await toldTo(by)).toContain('report.answered');
  expect(await world.press('template:neon-1')).toContain('Neon <b>');
  expect(await world.command('reports', '', 'boss')).toContain('No report waits');
});

it('the operator takes it down: the old card says so, look-alikes are shown, and it can be undone', async () => {
  await world.press('report-as:t.neon-1:rights', 'bea');
  await world.drain();
  expect(await world.press('take-down:t.neon-1', 'bea')).not.toContain('Take');
  expect(await world.press('take-down-yes:t.neon-1', 'bea')).not.toContain('taken down');
  expect(await world.press('take-down:t.neon-1', 'boss')).toContain('Take Neon <b> down?');
  const down = await world.press('take-down-yes:t.neon-1', 'boss');
  expect(down).toContain('Now: taken down');
  expect(down).toContain(': reported.');
  expect(await toldTo('author')).toContain('subject.taken-down');
  expect(await toldTo('bea')).toContain('report.answered');
  expect(await world.press('template:neon-1')).toMatch(/no longer there|taken down/);
  expect(await world.press('report-template:neon-1')).toContain('I can’t find that');
  expect(await world.press('alike:neon-1', 'boss')).toContain('No other template looks like');
  expect(await world.press('takedown-undo:t.neon-1', 'bea')).not.toContain('offered');
  expect(await world.press('takedown-undo:t.neon-1', 'boss')).toContain('Now: offered');
  expect(await toldTo('author')).toContain('subject.takedown-undone');
  expect(await world.press('template:neon-1')).toContain('Neon <b>');
});

it('who is shown claims it step by step; the operator sees the hours left and rejects it with words', async () => {
  expect(await world.command('likeness', '', 'bea')).toContain('within 48 hours');
  const write = (text: string, by: string) => world.happen({ kind: 'text', text }, by);
  expect(await write('https://alme.example/t/neon-1', 'bea')).toContain('How can we answer you?');
  expect(await world.press('likeness-here', 'bea')).toContain('In your own words');
  expect(await write('<b>That is me</b>', 'bea')).toContain('I state that what I wrote is true');
  expect(await world.press('likeness-send', 'bea')).toContain('has the number');
  expect(await world.press('likeness-send', 'bea')).not.toContain('has the number');
  expect(await toldTo('boss')).toContain('claim.new');
  expect(await world.command('claims', '', 'bea')).toContain('don’t know');
  const list = await world.command('claims', '', 'boss');
  expect(list).toContain('48 h left');
  const [claim] = await world.ctx.db.query.query.likenessClaims.findMany();
  expect(await world.press(`claim-uphold:${claim?.id}`, 'bea')).not.toContain('upheld');
  expect(await world.press(`claim:${claim?.id}`, 'boss')).toContain('<b>That is me</b>');
  expect(await world.press(`claim-reject:${claim?.id}`, 'boss')).toContain('Write what');
  expect(await write('It is somebody else.', 'boss')).toContain('rejected');
  expect(await toldTo('bea')).toContain('likeness.answered');
});
