import { dayOf } from '../../db/allowances.ts';
import { type CardRow, cardOf, cardsOfGuild } from '../../db/cards.ts';
import { guildDay } from '../../db/guild-days.ts';
import {
  countShelf,
  ownOffered,
  type ShelfState,
  shelfEntry,
  shelfPage,
  usesOfGuild,
} from '../../db/guild-shelf.ts';
import { guildOf } from '../../db/guilds.ts';
import { potOf } from '../../db/pots.ts';
import type { Context } from '../context.ts';
import { type GuildSettings, readGuildSettings } from '../rules/guild-settings.ts';
import { templateById } from '../templates/catalogue.ts';
import type { Template } from '../templates/template.ts';
import { type Actor, owns, requireOwner, requirePerson } from '../verbs/actor.ts';
import { sharesOf } from './pot-shares.ts';

type Needs = Pick<Context, 'db' | 'engines' | 'rules' | 'now'>;

/** A server as a member sees it; what only managers may see is for the caller to leave out. */
export type GuildBoard = {
  name: string;
  settings: GuildSettings;
  /** Templates that wait for a manager, and that are shown. */
  waiting: number;
  shown: number;
  pot: { credits: number; ownCredits: number };
  today: { cards: number; serverCards: number; uses: number; pot: number };
};

const NOTHING_DECIDED = '{}';

/** Reads a server for one of its members. @throws {ProductError} `forbidden` to others than persons */
export async function guildBoard(ctx: Needs, actor: Actor, guildId: string): Promise<GuildBoard> {
  const { accountId } = requirePerson(actor);
  const q = ctx.db.query;
  const [row, pot, today, waiting, shown] = await Promise.all([
    guildOf(q, guildId),
    potOf(q, guildId),
    guildDay(q, { guildId, memberId: accountId, day: dayOf(ctx.now()) }),
    countShelf(q, { guildId, state: 'waiting' }),
    countShelf(q, { guildId, state: 'shown' }),
  ]);
  return {
    name: row?.name ?? '',
    settings: readGuildSettings(row?.settings ?? NOTHING_DECIDED),
    waiting,
    shown,
    pot: { credits: pot.credits, ownCredits: sharesOf(pot).get(accountId) ?? 0 },
    today,
  };
}

/** A page of a shelf. */
export type ShelfPage = { templates: Template[]; hasMore: boolean };

/**
 * Reads a page of the templates in a state on a server's shelf.
 * @param of `page` from 0
 */
export async function guildShelf(
  ctx: Needs,
  of: { guildId: string; state: ShelfState; page: number },
): Promise<ShelfPage> {
  const size = ctx.rules.guilds.shelfAPage;
  const part = { offset: of.page * size, limit: size + 1 };
  const ids = await shelfPage(ctx.db.query, of, part);
  const found = await Promise.all(ids.slice(0, size).map((id) => templateById(ctx, id)));
  return { templates: found.filter((one) => one !== null), hasMore: ids.length > size };
}

/** A card of a list, with its template's title where it can still be used. */
export type CardLine = {
  id: string;
  title: Template['title'] | null;
  isPosted: boolean;
  createdAt: number;
};

/**
 * Reads the newest cards of a server that wait or are shown.
 * @param of `accountId` for those of one member
 */
export async function guildCards(
  ctx: Needs,
  of: { guildId: string; accountId?: string },
): Promise<CardLine[]> {
  const rows = await cardsOfGuild(ctx.db.query, of, ctx.rules.guilds.cardsAPage);
  const templates = await Promise.all(rows.map(({ templateId }) => templateById(ctx, templateId)));
  return rows.map(({ id, messageId, createdAt }, i) => ({
    id,
    title: templates[i]?.title ?? null,
    isPosted: messageId !== null,
    createdAt,
  }));
}

/** How often a template was used on a server in the week that begins at `week`, in milliseconds. */
export type GuildUses = { title: Template['title'] | null; week: number; uses: number };

const WEEK_MS = 7 * 24 * 3_600_000;

/** Counts what was used on a server lately, by template and week; it names nobody. */
export async function guildUses(ctx: Needs, guildId: string): Promise<GuildUses[]> {
  const { usedWeeks, usedLines } = ctx.rules.guilds;
  const since = ctx.now() - usedWeeks * WEEK_MS;
  const lines = await usesOfGuild(ctx.db.query, { guildId, since }, usedLines);
  return Promise.all(
    lines.map(async ({ templateId, week, uses }) => ({
      title: (await templateById(ctx, templateId))?.title ?? null,
      week,
      uses,
    })),
  );
}

const LISTED: readonly ShelfState[] = ['waiting', 'shown', 'muted', 'refused'];

/** Tells whether a word is a state of a shelf. */
export const isListedState = (word: string): word is ShelfState =>
  LISTED.some((state) => state === word);

/** Reads how a template stands on the shelf of a server; null where nobody has put it there. */
export async function shelfState(
  { db }: Pick<Context, 'db'>,
  guildId: string,
  templateId: string,
): Promise<ShelfState | null> {
  return (await shelfEntry(db.query, guildId, templateId))?.state ?? null;
}

/** A card, and whether who asks has posted it. */
export type CardStanding = Pick<CardRow, 'guildId' | 'withdrawnAt'> & { isMine: boolean };

/** Reads how a card stands; null where there is none. */
export async function card(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: string,
): Promise<CardStanding | null> {
  const row = await cardOf(db.query, id);
  if (!row) return null;
  const { guildId, withdrawnAt, accountId } = row;
  return { guildId, withdrawnAt, isMine: owns(actor, accountId) };
}

/** Templates of one's own that are offered for posting. */
const MOST_OWN = 20;

/** Reads the newest offered templates of an account. @throws {ProductError} `forbidden` to others */
export async function ownTemplates(
  ctx: Needs & Pick<Context, 'operators'>,
  actor: Actor,
  accountId: string,
): Promise<Template[]> {
  requireOwner(ctx, actor, accountId);
  const ids = await ownOffered(ctx.db.query, accountId, MOST_OWN);
  const found = await Promise.all(ids.map((id) => templateById(ctx, id)));
  return found.filter((one) => one !== null);
}
