/** Steps by which people make templates and use each other's, the same on every runtime. */
import { readFile } from 'node:fs/promises';
import type { ChatMessage } from './chat.ts';
import type { TelegramUser } from './stand-in.node.ts';

/** The price of a picture. */
export const PRICE = 10;

/** How a test that steers the engine ends what it is at; an engine of its own ends by itself. */
export type Steering = () => Promise<void>;

const byItself: Steering = async () => undefined;

/** Makes a picture from one photo of an official template, and a template of that: Riot of colour, by Ada Lovelace. */
export async function publish(author: TelegramUser, steer: Steering = byItself): Promise<void> {
  author.say('/create studio-noir');
  await author.chat.until('Studio Noir');
  author.press('With one photo');
  await author.chat.until('send me the photo');
  await author.sendPhoto(await person('mira_front'));
  await author.chat.until('Usually takes');
  author.press('Make it');
  await steer();
  await author.chat.until('Kept until');
  author.press('Make it a template');
  await author.chat.until('Words:');
  author.press('Title');
  await author.chat.until('What shall it be called');
  author.say('Riot of colour');
  await author.chat.until('Words:');
  author.press('Words');
  await author.chat.until('Write what');
  author.say('a {mood: calm | wild} portrait in {place: Lisbon}');
  await author.chat.until('portrait in');
  author.press('Submit');
  await author.chat.until('Under which name');
  author.say('Ada Lovelace');
  await author.chat.until('I hold the rights');
  author.press('I state this');
  await author.chat.until('Riot of colour is submitted');
}

/** An operator looks at what {@link publish} submitted, and approves. */
export async function approve(boss: TelegramUser): Promise<void> {
  await boss.chat.until('waits for your decision');
  boss.say('/submissions');
  await boss.chat.until('1 thing waits');
  boss.press('Riot of colour');
  const submission = await boss.chat.until('By Ada Lovelace');
  if (submission.kind !== 'photo') throw new Error(`no picture: ${submission.kind}`);
  boss.press('Approve');
  await boss.chat.until('Decision: approved');
}

/** Reads the code that a card's link starts the chat with. */
export function startOf(card: ChatMessage, label: string): string {
  const button = card.markup?.inline_keyboard.flat().find(({ text }) => text === label);
  const url = button && 'url' in button ? button.url : '';
  return new URL(url).searchParams.get('start') ?? '';
}

/** Goes from a card's link to the engine. */
export async function begin(user: TelegramUser, start: string): Promise<void> {
  user.say(`/start ${start}`);
  await user.chat.until('Works with a single photo');
  user.press('With one photo');
  await user.chat.until('send me the photo');
  await user.sendPhoto(await person('otto_front'));
  await user.chat.until('Pick one of these');
  user.press('wild');
  await user.chat.until('place');
  user.press('Lisbon');
  await user.chat.until(`${PRICE} credits`);
  user.press('Make it');
}

/** The author takes back what {@link publish} made. */
export async function takeBack(author: TelegramUser): Promise<void> {
  author.say('/template');
  await author.chat.until('Your templates');
  author.press('Riot of colour');
  await author.chat.until('For everybody');
  author.press('Remove');
  await author.chat.until('Nobody new can use it');
  author.press('Yes, remove it');
  await author.chat.until('is removed');
}

async function person(name: string): Promise<Uint8Array> {
  return new Uint8Array(
    await readFile(new URL(`../../../core/people/${name}.jpg`, import.meta.url)),
  );
}
