import type { Engine } from '../../../core/engines/engine.ts';
import type { ChatMessage } from './chat.ts';
import { picture } from './harness.node.ts';
import { person } from './product.node.ts';
import type { TelegramStandIn } from './stand-in.node.ts';
import type { Person, TelegramUser } from './user.node.ts';

/** An engine that makes a picture of one colour at once. */
export const quickEngine: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 60,
  typicalSeconds: () => 2,
  submit: async () => ({
    status: 'finished',
    outputs: [
      {
        kind: 'image',
        bytes: await picture('purple', 256, 256),
        contentType: 'image/jpeg',
        ...{ widthPx: 256, heightPx: 256, durationSeconds: 0 },
      },
    ],
  }),
};

/** A user who has said yes to everything that comes first. */
export async function join(
  server: TelegramStandIn,
  of: Partial<Person> = {},
): Promise<TelegramUser> {
  const me = server.user({ firstName: 'Mira', languageCode: 'en', ...of });
  me.say('/start');
  await me.chat.until('18');
  me.pressCode('adult');
  await me.chat.when(() => me.chat.last?.markup?.inline_keyboard.flat().some(isAgree), 'the terms');
  me.pressCode('agree', me.chat.last);
  await me.chat.when(() => me.chat.shown.length > 1 && me.chat.last, 'the welcome');
  return me;
}

const isAgree = (button: object): boolean =>
  'callback_data' in button && button.callback_data === 'agree';

/** Makes a picture from one photo by the template `sea`; @returns the message with the result */
export async function makePicture(me: TelegramUser): Promise<ChatMessage> {
  me.say('/create sea');
  await me.chat.until('The sea');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await person('otto_front'), { name: 'IMG_1.JPG' });
  await me.chat.until('Usually takes');
  me.press('Make it');
  return me.chat.until('Kept until');
}
