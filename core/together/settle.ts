import { chatOf } from '../../db/chats.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { notePlaceOf } from '../../db/joint-places.ts';
import { type ResultRow, resultsOf } from '../../db/results.ts';
import { endJoint, type JointPlace, type ReadJoint, readJoint } from '../../db/together.ts';
import { deliver } from '../chat/deliver.ts';
import { SURFACES } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import { button, danger } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { mediaOf } from '../generations/result-reply.ts';
import { hasEndedBadly } from '../generations/states.ts';
import { routesOf } from '../notices/recipient.ts';
import { tell } from '../notices/tell.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type Text, t, verbatim } from '../texts/text.ts';
import { tellOver } from './manage.ts';
import { withoutPicture } from './take-back.ts';
import { nameOfAccount, openWords } from './words.ts';

type Settling = Pick<Context, 'db' | 'surfaces' | 'vault' | 'log' | 'now' | 'rules'>;

const named = (who: string | null): Text => (who === null ? t('together.somebody') : verbatim(who));

/** The message by which one of its people gets a picture. */
export function arrivedReply(
  of: { placeId: string; jointId: string; asker: string | null; title: string },
  generation: GenerationRow,
  results: readonly ResultRow[],
): Reply {
  const until = results[0]?.expiresAt ?? 0;
  return {
    mode: 'send',
    text: [
      t('together.arrived', { name: named(of.asker), title: of.title }),
      t('together.arrived-back'),
      t('generation.kept-until', { until: { at: until, form: 'date' } }),
    ],
    media: results.map((result, i) =>
      mediaOf(generation, result, { position: i + 1, of: results.length }),
    ),
    buttons: [
      [danger(button(t('together.do.remove'), 'joint-back', of.placeId))],
      [button(t('report.button'), 'report-joint', of.jointId)],
    ],
  };
}

/**
 * Builds the handler of `settle-joint` tasks: shows a picture that is made to each of its people, tells them
 * where nothing came of it, and takes it out of their chats once it was removed. It may run any number of
 * times: what was shown or told is noted for each person.
 */
export function jointSettler(ctx: Settling): TaskHandler {
  return async ({ subject }) => {
    const q = ctx.db.query;
    const read = await readJoint(q, subject);
    if (!read || read.joint.state === 'open') return;
    const { joint } = read;
    const generation = joint.generationId ? await generationOf(q, joint.generationId) : null;
    const results = generation ? await resultsOf(q, generation.id) : [];
    if (joint.state === 'ended') return takeAway(ctx, read, generation, results);
    if (!generation || hasEndedBadly(generation.state)) return failed(ctx, read);
    if (generation.state !== 'delivered') return;
    if (results.length === 0) return removed(ctx, read);
    await each(read.places, (place) => show(ctx, read, place, generation, results));
  };
}

/** Does something for each of the people who agreed; what fails for one holds up no other. */
async function each(
  places: readonly JointPlace[],
  act: (place: JointPlace) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const place of places) await act(place).catch((cause: unknown) => failures.push(cause));
  if (failures.length > 0) throw failures[0];
}

async function show(
  ctx: Settling,
  read: ReadJoint,
  { person }: JointPlace,
  generation: GenerationRow,
  results: readonly ResultRow[],
): Promise<void> {
  const { id: placeId, accountId, state, deliveredAt } = person;
  if (state !== 'agreed' || accountId === null || deliveredAt !== null) return;
  const [asker, words] = await Promise.all([nameOfAccount(ctx, read.asker), openWords(ctx, read)]);
  const title = words?.title ?? generation.title;
  const reply = arrivedReply(
    { placeId, jointId: read.joint.id, asker, title },
    generation,
    results,
  );
  const fact = { kind: 'joint-removed', data: { name: asker, title } } as const;
  for (const { surface, to } of await routesOf(ctx, { to: { accountId }, facts: [fact] })) {
    const delivery = shownOrRetry(await deliver(ctx, surface, to, [reply]), ctx.now());
    if (delivery.is !== 'shown') continue;
    const shown = { surface: surface.name, chatId: to.chatId, address: delivery.address };
    await ctx.db.commit([notePlaceOf(ctx.db.query, placeId, { ...shown, at: ctx.now() })]);
    return;
  }
}

/** Ends a picture of which nothing came; its people are told. */
async function failed(ctx: Settling, read: ReadJoint): Promise<void> {
  const told = await tellOver(ctx, read, 'failed', ['agreed']);
  await end(ctx, read, 'failed', told);
}

/** Ends a picture that who made it has deleted. */
async function removed(ctx: Settling, read: ReadJoint): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const [name, words] = await Promise.all([nameOfAccount(ctx, read.asker), openWords(ctx, read)]);
  const told = read.places.flatMap(({ person: { accountId, state, deliveredAt } }) =>
    accountId !== null && state === 'agreed' && deliveredAt !== null
      ? [
          tell(q, {
            accountId,
            kind: 'joint-removed',
            data: { name, title: words?.title ?? '' },
            about: `joint-removed:${read.joint.id}:${accountId}`,
            now,
          }),
        ]
      : [],
  );
  if (!(await end(ctx, read, 'removed', told))) return;
  await each(read.places, (place) => retract(ctx, place));
}

async function end(
  ctx: Settling,
  { joint }: ReadJoint,
  ending: 'failed' | 'removed',
  told: Awaited<ReturnType<typeof tellOver>>,
): Promise<boolean> {
  try {
    await ctx.db.commit([
      ...endJoint(ctx.db.query, joint.id, 'started', ending, ctx.now()),
      ...told,
    ]);
    return true;
  } catch (cause) {
    if (isRefusedBy(cause, 'joint-changed')) return false;
    throw cause;
  }
}

/** Takes a picture that was removed out of the chats of its people, and of who made it. */
async function takeAway(
  ctx: Settling,
  { joint, places }: ReadJoint,
  generation: GenerationRow | null,
  results: readonly ResultRow[],
): Promise<void> {
  if (joint.ending !== 'removed') return;
  // Shown while it was being removed.
  const isLeft = generation?.state === 'delivered' && results.length === 0;
  if (isLeft && generation.deliveredAt !== null && generation.deliveredAt >= (joint.endedAt ?? 0))
    await ctx.db.commit([withoutPicture(ctx, generation)]);
  await each(places, (place) => retract(ctx, place));
}

/** Puts words in the place of a picture in one person's chat. */
async function retract(ctx: Settling, { person, account }: JointPlace): Promise<void> {
  const { id, surface: stored, chatId, address } = person;
  if (address === null || chatId === null) return;
  const name = SURFACES.find((one) => one === stored);
  const surface = name && ctx.surfaces.get(name);
  const chat = name && (await chatOf(ctx.db.query, { surface: name, chatId }));
  if (surface && chat && account) {
    const to = { userId: chat.userId, chatId, address, locale: account.locale };
    const reply: Reply = { mode: 'replace', text: [t('together.gone')] };
    shownOrRetry(await deliver(ctx, surface, to, [reply]), ctx.now());
  }
  await ctx.db.commit([notePlaceOf(ctx.db.query, id, null)]);
}
