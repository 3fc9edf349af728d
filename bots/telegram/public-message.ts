import type { InlineKeyboardMarkup, UserFromGetMe } from 'grammy/types';
import type { Button, Reply } from '../../core/chat/reply.ts';
import { startArgument } from '../../core/chat/start-argument.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { keyboard } from './keyboard.ts';
import { startLink } from './links.ts';

/**
 * Renders the buttons of a message that others see: each leads into the presser's private chat. What no
 * link does is left out.
 */
export function publicMarkup(
  { buttons = [] }: Pick<Reply, 'buttons'>,
  me: Pick<UserFromGetMe, 'username'>,
  locale: Locale,
): { reply_markup?: InlineKeyboardMarkup } {
  const rows = buttons.map((row) => row.flatMap((one) => asLink(one, me)));
  const { markup } = keyboard({ buttons: rows.filter((row) => row.length > 0) }, locale);
  return markup === undefined ? {} : { reply_markup: markup };
}

function asLink(button: Button, me: Pick<UserFromGetMe, 'username'>): Button[] {
  if ('url' in button) return [button];
  const argument = 'action' in button ? startArgument(button.action) : null;
  const url = argument === null ? null : startLink(me, argument);
  if (url === null) return [];
  const { label, style } = button;
  return [{ label, url, ...(style !== undefined && { style }) }];
}
