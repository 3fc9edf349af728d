import {
  type ArchiveRow,
  type ExportFileRow,
  exportOf,
  giveExportLink,
  markExportFile,
} from '../../db/exports.ts';
import { newId } from '../../db/ids.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Button, Reply } from '../chat/reply.ts';
import { button, danger, primary, send } from '../chat/reply-builders.ts';
import type { Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { type Route, routesOf } from '../notices/recipient.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type Text, t } from '../texts/text.ts';
import { exportLink } from './links.ts';
import { megabytesOf } from './size.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'rules' | 'now' | 'log' | 'secrets' | 'publicUrl'>;

/**
 * Builds the handler of `send-export` tasks: shows an archive in the chat where it was asked for, or in
 * another of its owner's; as files where the chat takes them, else by a link that works once.
 */
export function exportSender(ctx: Needs): TaskHandler {
  return async ({ subject }) => {
    const archive = await exportOf(ctx.db.query, subject);
    if (archive?.state !== 'ready' || archive.expiresAt <= ctx.now()) return;
    const { accountId, chatId, address } = archive;
    const place = { surface: archive.surface as SurfaceName, chatId, address };
    for (const route of await routesOf(ctx, { to: { accountId }, facts: [FACT], place }))
      if (await isShown(ctx, archive, route)) return;
  };
}

/** What is told stands in no stored notice: its link is made when it is sent. */
const FACT = { kind: 'export-ready', data: {} };

/** @returns whether the chat has all of it. @throws {RetryLater | DeliveryError} when it may work later */
async function isShown(ctx: Needs, archive: ArchiveRow, route: Route): Promise<boolean> {
  if (archive.files.every((file) => fits(route.surface, file))) {
    for (const file of archive.files.filter(({ sentAt }) => sentAt === null)) {
      if (!(await say(ctx, route, fileReply(archive, file)))) return false;
      await ctx.db.commit([markExportFile(ctx.db.query, file.id, ctx.now())]);
    }
    return true;
  }
  if (ctx.publicUrl === null) return say(ctx, route, tooLarge(archive));
  await ctx.db.commit([giveExportLink(ctx.db.query, archive.id, ctx.now())]);
  const fresh = await exportOf(ctx.db.query, archive.id);
  if (!fresh) return true;
  const number = fresh.linkNumber;
  const link = await exportLink(ctx, ctx.publicUrl, { id: archive.id, number });
  return say(ctx, route, linkReply(ctx, archive, link));
}

const fits = ({ fileBytes }: Pick<Surface, 'fileBytes'>, { byteLength }: ExportFileRow): boolean =>
  fileBytes === undefined || (byteLength ?? 0) <= fileBytes;

async function say(ctx: Needs, { surface, to }: Route, reply: Reply): Promise<boolean> {
  const reference = newId(ctx.now()).slice(-8);
  const delivery = await deliverOrTell(ctx, surface, to, [reply], reference);
  if (delivery.refused)
    ctx.log.error({ surface: surface.name, reference, err: delivery.refused }, 'archive refused');
  return shownOrRetry(delivery, ctx.now()).is === 'shown';
}

const sizeOf = ({ files }: ArchiveRow): number =>
  files.reduce((sum, { byteLength }) => sum + (byteLength ?? 0), 0);

const leadOn = (archive: ArchiveRow): Button[][] => [
  [
    button(t('privacy.open'), 'privacy'),
    danger(button(t('export.do.delete'), 'export-end', archive.id)),
  ],
];

function fileReply(archive: ArchiveRow, { id, position }: ExportFileRow): Reply {
  const parts = archive.files.length;
  const isLast = position === parts;
  const text: Text[] = [
    t(parts === 1 ? 'export.here' : 'export.part', {
      part: position,
      parts,
      until: { at: archive.expiresAt, form: 'relative' },
    }),
    ...(isLast && archive.leftOut > 0 ? [t('export.left-out', { count: archive.leftOut })] : []),
  ];
  return send(text, {
    media: [{ kind: 'file', source: { of: 'export', id }, alt: t('export.title'), asFile: true }],
    ...(isLast && { buttons: leadOn(archive) }),
  });
}

function linkReply({ rules, now }: Needs, archive: ArchiveRow, link: string): Reply {
  const until = { at: now() + rules.exports.linkMs, form: 'relative' } as const;
  return send([t('export.link', { megabytes: megabytesOf(sizeOf(archive)), until })], {
    buttons: [[primary({ label: t('export.do.download'), url: link })], ...leadOn(archive)],
  });
}

const tooLarge = (archive: ArchiveRow): Reply =>
  send([t('export.too-large', { megabytes: megabytesOf(sizeOf(archive)) })], {
    buttons: leadOn(archive),
  });
