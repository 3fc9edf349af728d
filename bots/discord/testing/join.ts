import type { Person } from './person.ts';

/** Starts the chat, confirms the age and accepts the terms. */
export async function join18(person: Person): Promise<void> {
  await person.slash('start');
  await person.untilSaid('18 or older');
  await person.press('Yes, I am 18 or older');
  await person.untilSaid('Terms');
  await person.press('I accept');
  await person.untilSaid('Welcome');
}
