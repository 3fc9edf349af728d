/** How two platforms become one account, the same on every runtime. */
import type { Person } from '../../discord/testing/person.ts';
import type { TelegramUser } from '../../telegram/testing/stand-in.node.ts';

/**
 * Links an account on Discord to one on Telegram.
 * @param asked is called while Discord has agreed and Telegram has not
 */
export async function link(
  me: TelegramUser,
  there: Person,
  asked: () => Promise<void> = async () => undefined,
): Promise<void> {
  me.say('/link');
  await me.chat.until('one balance');
  me.press('Get a code');
  const shown = await me.chat.until('Your code');
  const [, code = ''] = /Your code: ([A-Z0-9-]+)/.exec(shown.text) ?? [];
  await there.slash('link', { code });
  await there.untilSaid('The account from Telegram stays');
  await there.press('Yes, link them');
  await there.untilSaid('Now agree on Telegram too');
  await me.chat.until('wants to join this account');
  await asked();
  me.press('What happens then?');
  await me.chat.until('linked at once');
  me.press('Yes, link them');
  await me.chat.until('Your accounts on Telegram and Discord are linked now');
  await there.untilSaid('are linked now');
}

/** Undoes the link on Discord, which both are told. */
export async function undoLink(me: TelegramUser, there: Person): Promise<void> {
  await there.slash('link');
  await there.press('Undo the link');
  await there.press('Yes, undo it');
  await there.untilSaid('The link is undone');
  await me.chat.until('was undone');
}
