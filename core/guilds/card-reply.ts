import type { CardRow } from '../../db/cards.ts';
import { shelfEntry } from '../../db/guild-shelf.ts';
import type { Reply } from '../chat/reply.ts';
import { send } from '../chat/reply-builders.ts';
import { templateCard } from '../community/template-card.ts';
import type { Context } from '../context.ts';
import { templateSpec } from '../generations/generation-spec.ts';
import { listPrice } from '../generations/quote.ts';
import { templateById } from '../templates/catalogue.ts';
import { localText } from '../templates/template.ts';
import { localeOf } from '../texts/locale.ts';
import { t } from '../texts/text.ts';

/** A card as it has to look now. */
export type CardReply = {
  reply: Reply;
  /** The template's title; null where it cannot be used here. */
  title: string | null;
};

/** Builds a card as its template stands now, and as the server's managers have decided. */
export async function cardReply(
  ctx: Pick<Context, 'db' | 'rules' | 'engines'>,
  { templateId, guildId, locale: tag }: Pick<CardRow, 'templateId' | 'guildId' | 'locale'>,
): Promise<CardReply> {
  const [template, entry] = await Promise.all([
    templateById(ctx, templateId),
    guildId === null ? null : shelfEntry(ctx.db.query, guildId, templateId),
  ]);
  const isMuted = entry?.state === 'muted' || entry?.state === 'refused';
  if (!template || isMuted)
    return { reply: send([t(isMuted ? 'guild.card.muted' : 'guild.card.gone')]), title: null };
  const locale = localeOf(tag);
  const price = listPrice(ctx, templateSpec(template));
  return {
    reply: templateCard(template, { locale, price }),
    title: localText(template.title, locale),
  };
}
