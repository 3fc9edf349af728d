import { z } from 'zod';
import type { JointAccount, ReadJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { openNames } from '../storage/sealed-names.ts';
import { readableText, sealText } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';

/** What opening a name takes; without a vault, such as in a backup, names stay closed. */
export type Opening = Pick<Context, 'log'> & Partial<Pick<Context, 'vault'>>;

const words = z.object({
  /** What is made, in the language of who asks. */
  title: z.string(),
  /** Who asks wrote these words into it. */
  lines: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The draft that it is made from: JSON of the conversation. */
  draft: z.string(),
});

/** What is asked for, as the others are shown it, with the draft that it is made from. */
export type JointWords = z.infer<typeof words>;

const placeOf = (jointId: string): string => `joint_pictures/words/${jointId}`;

/** The key of an account; null where it has none. */
export const keyOf = (account: JointAccount | null): AccountKey | null =>
  account?.wrappedKey ? { owner: account.id, wrappedKey: account.wrappedKey } : null;

/** Seals what is asked for under the key of who asks. */
export const sealWords = (
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  jointId: string,
  said: JointWords,
): Promise<string> => sealText(ctx, key, placeOf(jointId), JSON.stringify(said));

/** Opens what is asked for; null once that is forgotten. */
export async function openWords(
  { vault, log }: Opening,
  { joint, asker }: Pick<ReadJoint, 'joint' | 'asker'>,
): Promise<JointWords | null> {
  if (joint.words === null || !vault) return null;
  const json = await readableText({ vault, log }, keyOf(asker), placeOf(joint.id), joint.words);
  return json === null ? null : words.parse(JSON.parse(json));
}

/** Opens the title of what somebody asks for, for them. */
export async function wordsInJoint(
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey | null,
  { id, words: sealed }: { id: string; words: string | null },
): Promise<string | null> {
  if (sealed === null) return null;
  const json = await readableText(ctx, key, placeOf(id), sealed);
  return json === null ? null : words.parse(JSON.parse(json)).title;
}

/** Opens the name of an account; null where it has none. */
export async function nameOfAccount(
  { vault, log }: Opening,
  account: JointAccount | null,
): Promise<string | null> {
  if (!account || !vault) return null;
  return (await openNames({ vault, log }, keyOf(account), { name: account.name, email: null }))
    .name;
}
