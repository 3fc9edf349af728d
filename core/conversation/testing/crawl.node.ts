/** Presses every button that a conversation shows, and tells what is wrong with the answers: for tests. */

import { chatOf } from '../../../db/chats.ts';
import type { Database } from '../../../db/database.ts';
import type { EventBody, SurfaceName } from '../../chat/event.ts';
import type { Role } from '../../chat/operators.ts';
import type { Reply } from '../../chat/reply.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import type { Text } from '../../texts/text.ts';
import { openState } from '../sealed-state.ts';
import { actionsOf } from './stage.node.ts';
import { openWorld, STATES, type StateName, type World } from './world.node.ts';

/** A command, words or a photo; or a button among those just shown, by its code without ids. */
export type Move = { say: string } | { photo: string } | { press: string };

/** A defect that the crawl found. */
export type Finding = { state: StateName; path: string; what: string };

/** Buttons after which an account is not what it was: whoever goes on, starts afresh. */
const CHANGES =
  /^(agree|minor|refuse|keep|face-(yes|del)|del-.*-yes|pro-cancel-yes|hold-|review-|refund-(part|all|no|ask-yes))/;
/** Answers to a button that say it should not have been there. */
const UNWANTED: readonly string[] = ['error.unexpected', 'stale', 'photo.gone', 'templates.gone'];
/** Ends on purpose: nothing is left to do in this chat. */
const LAST_WORDS: readonly string[] = ['delete.all.done', 'deletion.title'];
/** Shows how slots are written, with their braces. */
const WITH_BRACES: readonly string[] = ['publish.words.how', 'publish.card.words'];
/** Longest label on a button that stands beside others, by how many stand there. */
const MOST_BESIDE = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 26, 18, 14, 8];

const withoutIds = (code: string): string => code.replace(/:[0-9A-HJKMNP-TV-Z]{26}/g, ':*');
const nameOf = (move: Move): string =>
  'say' in move ? move.say : 'photo' in move ? `[${move.photo}]` : move.press;

/**
 * Goes through everything that can be reached from some moves.
 * @param depth how many buttons are pressed one after the other
 */
export async function crawl(
  state: StateName,
  starts: readonly Move[],
  options: {
    depth: number;
    surface?: SurfaceName;
    /** The operator's, where it is not the owner's. */
    role?: Role;
    database?: () => Promise<Database>;
    /** Hears of each event before it is handled; what it returns is called when the answer is stored. */
    watch?: (path: string) => () => void;
  },
): Promise<Finding[]> {
  const by = state === 'operator' ? 'boss' : 'user';
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const fresh = async (): Promise<World> => {
    const { surface = 'telegram', role = 'owner' } = options;
    const operators = [{ surface, userId: 'boss', role }];
    const world = await openWorld(surface, options.database, { operators });
    await STATES[state](world);
    return world;
  };
  let world = await fresh();
  let touched = false;
  const queue: Move[][] = starts.map((move) => [move]);
  for (let path = queue.shift(); path; path = queue.shift()) {
    if (touched) {
      await world.close();
      world = await fresh();
      touched = false;
    }
    const note = (what: string): void => {
      findings.push({ state, path: (path ?? []).map(nameOf).join(' > '), what });
    };
    const said = await walk(world, path, by, options.watch);
    await world.command('cancel', '', by);
    if (!(await isFree(world))) note('/cancel does not get out of it');
    touched = path.some((move) => 'press' in move && CHANGES.test(move.press));
    if (said === null) continue;
    for (const problem of world.problems.splice(0)) note(problem);
    for (const what of faults(said, path.at(-1))) note(what);
    if (path.length > options.depth) continue;
    const screen = JSON.stringify(said.map((reply) => [reply.text.map(keysOf), codesOf(reply)]));
    if (seen.has(screen)) continue;
    seen.add(screen);
    for (const press of new Set(said.flatMap(codesOf))) queue.push([...path, { press }]);
  }
  await world.close();
  return findings;
}

const codesOf = (reply: Reply): string[] => actionsOf(reply).map(withoutIds);
const keysOf = ({ key }: Text): string => key;

/** Whether `/cancel` has left nothing that is waited for. */
async function isFree({ ctx }: World): Promise<boolean> {
  const chats = await ctx.db.query.query.chats.findMany();
  const opened = await Promise.all(
    chats.map(async (chat) =>
      openState(ctx, (await chatOf(ctx.db.query, chat))?.key ?? null, chat, chat.state),
    ),
  );
  return opened.every(({ step }) => step.at === 'idle');
}

/** Does the moves; what the last one was answered with, null where a button of the path is not there. */
async function walk(
  world: World,
  path: readonly Move[],
  by: string,
  watch: (path: string) => () => void = () => () => undefined,
): Promise<Reply[] | null> {
  let said: Reply[] = [];
  for (const [i, move] of path.entries()) {
    const body = bodyOf(world, move, said);
    if (body === null) return null;
    const before = world.shown.length;
    const isStored = watch(
      path
        .slice(0, i + 1)
        .map(nameOf)
        .join(' > '),
    );
    const { delivered } = await world.conversation.handle(world.event(body, by));
    isStored();
    await delivered;
    await world.drain();
    said = world.shown
      .slice(before)
      .filter(({ to }) => to.userId === by)
      .map(({ reply }) => reply);
  }
  return said;
}

function bodyOf(world: World, move: Move, shown: readonly Reply[]): EventBody | null {
  if ('photo' in move) {
    const files = [world.file(move.photo)];
    return { kind: 'photos', files, caption: null, albumId: null };
  }
  if ('press' in move) {
    const code = shown.flatMap(actionsOf).find((one) => withoutIds(one) === move.press);
    return code === undefined ? null : { kind: 'press', code };
  }
  const [, name, argument = ''] = /^\/(\w+) ?(.*)$/.exec(move.say) ?? [];
  return name ? { kind: 'command', name, argument } : { kind: 'text', text: move.say };
}

function faults(said: readonly Reply[], last: Move | undefined): string[] {
  const keys = said.flatMap(({ text }) => text.map(keysOf));
  const answer = said.findLast(({ mode }) => mode !== 'notice');
  return [
    ...keys.filter((key) => UNWANTED.includes(key)).map((key) => `answers ${key}`),
    ...(said.length === 0 ? ['is not answered'] : []),
    ...(answer && !leadsOn(answer) && !keys.some((key) => LAST_WORDS.includes(key))
      ? [`leads nowhere: ${keys.join(' ')}`]
      : []),
    ...(last && 'press' in last && last.press === '' ? ['an empty code'] : []),
    ...said.flatMap(unreadable),
  ];
}

/** Whether one can press something, is asked for something, or something more is to come. */
const leadsOn = ({ buttons, choice, awaits, form, progress, media }: Reply): boolean =>
  (buttons?.flat().length ?? 0) > 0 ||
  choice !== undefined ||
  awaits !== undefined ||
  form !== undefined ||
  progress !== undefined ||
  media !== undefined;

/** What is wrong with the words of a reply, in any language. */
function unreadable(reply: Reply): string[] {
  return LOCALES.flatMap((locale) => {
    const paragraphs = reply.text.map((text) => ({ key: text.key, said: plainText(text, locale) }));
    const broken = paragraphs
      .filter(
        ({ key, said }) =>
          said.trim() === '' ||
          /undefined|NaN|null| {2}|\[object/.test(said) ||
          (/[{}]/.test(said) && !WITH_BRACES.includes(key)),
      )
      .map(({ key, said }) => `${locale} ${key}: “${said}”`);
    const rows = (reply.buttons ?? []).map((row) =>
      row.map(({ label }) => plainText(label, locale)),
    );
    const long = rows.flatMap((row) =>
      row
        .filter((label) => [...label].length > (MOST_BESIDE[row.length] ?? 8))
        .map((label) => `${locale}: ${row.length} beside each other, “${label}” is long`),
    );
    return [...broken, ...long];
  });
}
