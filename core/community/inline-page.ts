import { accountAt, isGoneStatus } from '../../db/accounts.ts';
import { type SentResult, sentResults } from '../../db/sent-files.ts';
import { doorFor } from '../accounts/access.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import { button, primary, send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { templateSpec } from '../generations/generation-spec.ts';
import { quote } from '../generations/quote.ts';
import { INLINE_RULES } from '../rules/inline-rules.ts';
import { galleryPage, templateById } from '../templates/catalogue.ts';
import { findTemplates } from '../templates/search.ts';
import { localText, type Template } from '../templates/template.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { localeOf } from '../texts/locale.ts';
import { plainText } from '../texts/render.ts';
import { t } from '../texts/text.ts';
import { readSentFile, type SentFile } from './sent-files.ts';
import { byLine, templateCard } from './template-card.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'engines' | 'operators'>;

/** What somebody types after the bot's name in any chat. */
export type InlineQuestion = {
  surface: SurfaceName;
  userId: string;
  languageTag: string | null;
  words: string;
  /** What {@link InlinePage.next} said; empty for the first page. */
  offset: string;
};

/** Something that can be sent into the chat: a template's card, or a result of one's own. */
export type InlineItem = {
  /** `t_` and the id of a template, or `r_` and the id of a result. */
  id: string;
  title: string;
  description: string;
  reply: Reply;
  /** The platform's own copy of the picture; null where it is not known. */
  sent: SentFile | null;
};

/** What is shown for what somebody has typed. */
export type InlinePage = {
  items: InlineItem[];
  /** The offset of the next page; null on the last one. */
  next: string | null;
  /** How long the same person may be shown the same again, in seconds. */
  cacheSeconds: number;
  locale: Locale;
};

const TEMPLATE = /^t_([a-z0-9-]{1,24})$/;
const RESULT = /^r_([0-9A-HJKMNP-TV-Z]{26})$/;
const PAGE = /^p([1-9][0-9]{0,3})$/;
const AFTER = /^a_([a-z0-9-]{1,24})$/;

/**
 * Finds what somebody can share into any chat: templates for the words that were typed, or without words
 * the own newest results and all templates. `t_ID` finds that template, `r_ID` that own result. Results
 * are shown to their owner alone, and only where they are kept; a suspended account is shown nothing,
 * and neither is who may not come in.
 */
export async function inlinePage(ctx: Needs, question: InlineQuestion): Promise<InlinePage> {
  const account = await accountAt(ctx.db.query, question);
  const locale = LOCALES.find((one) => one === account?.locale) ?? localeOf(question.languageTag);
  const page = { items: [], next: null, cacheSeconds: 0, locale };
  if (account?.status === 'suspended') return page;
  const isMember =
    account !== null && !isGoneStatus(account.status) && account.termsVersion !== null;
  if (!isMember && doorFor(ctx, question) !== 'open') return page;
  const owner = isMember && !account.keepNothing ? account.id : null;
  const words = question.words.trim();
  const resultId = RESULT.exec(words)?.[1];
  if (resultId !== undefined) {
    const items = owner === null ? [] : await ownResults(ctx, locale, owner, resultId);
    return { ...page, items };
  }
  const cards = await findCards(ctx, locale, words, question.offset);
  const isFirst = words === '' && question.offset === '';
  if (!isFirst || owner === null) return { ...page, ...cards };
  const own = await ownResults(ctx, locale, owner, null);
  // What was deleted or taken back meanwhile is not to be shown from a cache.
  const cacheSeconds = own.length > 0 ? 0 : cards.cacheSeconds;
  return { ...page, ...cards, items: [...own, ...cards.items], cacheSeconds };
}

type Cards = Pick<InlinePage, 'items' | 'next' | 'cacheSeconds'>;

async function findCards(
  ctx: Needs,
  locale: Locale,
  words: string,
  offset: string,
): Promise<Cards> {
  const { cacheSeconds, cardsAPage: size } = INLINE_RULES;
  const found = (templates: readonly Template[], next: string | null): Cards => ({
    items: templates.map((template) => cardItem(ctx, template, locale)),
    next,
    cacheSeconds,
  });
  const id = TEMPLATE.exec(words)?.[1];
  if (id !== undefined) {
    const template = await templateById(ctx, id);
    return found(template ? [template] : [], null);
  }
  if (words !== '') {
    const page = offset === '' ? 0 : Number(PAGE.exec(offset)?.[1] ?? INLINE_RULES.pages);
    if (page >= INLINE_RULES.pages) return found([], null);
    const { templates, hasMore } = await findTemplates(ctx, words, { page, size });
    const hasNext = hasMore && page + 1 < INLINE_RULES.pages;
    return found(templates, hasNext ? `p${page + 1}` : null);
  }
  const after = AFTER.exec(offset)?.[1];
  if (offset !== '' && after === undefined) return found([], null);
  const from = after === undefined ? null : ({ templateId: after, side: 'after' } as const);
  const { templates, hasAfter } = await galleryPage(ctx, {}, 'trending', { size, from });
  const last = templates.at(-1);
  return found(templates, hasAfter && last ? `a_${last.id}` : null);
}

/** Builds what is shown and sent of a template. */
function cardItem(ctx: Needs, template: Template, locale: Locale): InlineItem {
  const price =
    quote(ctx, { spec: templateSpec(template), choices: null, payer: null, now: ctx.now() })
      ?.regularCredits ?? null;
  const costs =
    price === null ? t('template.unavailable') : t('template.price', { credits: price });
  return {
    id: `t_${template.id}`,
    title: localText(template.title, locale),
    description: [costs, ...byLine(template.author)]
      .map((text) => plainText(text, locale))
      .join(' · '),
    reply: templateCard(template, { locale, price }),
    sent: null,
  };
}

async function ownResults(
  ctx: Needs,
  locale: Locale,
  accountId: string,
  resultId: string | null,
): Promise<InlineItem[]> {
  const of = { accountId, resultId, now: ctx.now() };
  const rows = await sentResults(ctx.db.query, of, INLINE_RULES.ownResults);
  return rows.flatMap((row) => ownItem(row, locale));
}

/** Builds what is shown and sent of a result. Its title may be its owner's words, so it is not sent. */
function ownItem({ id, title, templateId, sentFile }: SentResult, locale: Locale): InlineItem[] {
  const sent = readSentFile(sentFile);
  if (!sent) return [];
  const make = templateId === null ? [] : [button(t('inline.make'), 'template', templateId)];
  const kind = sent.type === 'video' ? 'video' : 'image';
  const media = [{ kind, source: { of: 'result', id }, alt: t('inline.own') } as const];
  return [
    {
      id: `r_${id}`,
      title,
      description: plainText(t('inline.own'), locale),
      reply: send([], { media, buttons: make.length === 0 ? [] : [make.map(primary)] }),
      sent,
    },
  ];
}
