/** Steps that people take on Telegram, the same on every runtime. */
import { buttonsOf, type ChatMessage } from './chat.ts';
import type { TelegramUser } from './stand-in.node.ts';

/** The credits of the smallest offer. */
export const SPARK = 300;

/** Makes a picture of the face profile. @param title the template's, as it is shown */
export async function makePicture(me: TelegramUser, title: string): Promise<ChatMessage> {
  me.say(`/create ${title.toLowerCase()}`);
  await me.chat.until(title);
  me.press('With my face profile');
  const question = await me.chat.until('Usually takes');
  me.press('Make it', question);
  return me.chat.until('Kept until');
}

/**
 * Follows the link into the sandbox and pays there.
 * @param disturbed fields of the page that disturb its events
 * @returns the address of the page, where the seller and the bank act, too
 */
export async function buySpark(
  me: TelegramUser,
  disturbed: Record<string, string> = {},
): Promise<string> {
  me.say('/buy');
  await me.chat.until('Credits never expire');
  me.press(/Spark/);
  const page = await me.chat.when(() => pageIn(me, '/sandbox/pay/'), 'a page to pay on');
  const shown = await (await fetch(page)).text();
  if (!shown.includes('Spark')) throw new Error(`not the page of the offer: ${shown}`);
  const form = { do: 'pay', email: 'mira@example.com', ...disturbed };
  const paid = await fetch(page, { method: 'POST', body: new URLSearchParams(form) });
  if (!paid.ok) throw new Error(`not paid: ${paid.status}`);
  await me.chat.until(`${SPARK} credits are on your balance`);
  return page;
}

/**
 * Finds the newest link to a page in the chat. `localhost` takes no button on Telegram: there the address is in the
 * text.
 */
export function pageIn(me: TelegramUser, path: string): string | undefined {
  for (const message of me.chat.shown.toReversed()) {
    const linked = message.entities.flatMap((entity) =>
      entity.type === 'text_link' ? [entity.url] : [],
    );
    const urls = [
      ...buttonsOf(message).flatMap(({ url }) => url ?? []),
      ...linked,
      ...(message.text.match(/https?:\S+/g) ?? []),
    ];
    const found = urls.find((url) => url.includes(path));
    if (found) return found;
  }
  return undefined;
}
