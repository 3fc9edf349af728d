import type { Person } from '../../verbs/actor.ts';
import { campaignFacts } from './campaigns.ts';
import { codeFacts } from './codes.ts';
import { deskFacts } from './desk.ts';
import type { Loaded } from './facts.ts';
import { generationFacts } from './generations.ts';
import { guildFacts } from './guilds.ts';
import { ladderFacts } from './ladder.ts';
import type { Loaders, Reads } from './loader.ts';
import { moneyFacts } from './money.ts';
import { personalFacts } from './personal.ts';
import { publishingFacts } from './publishing.ts';
import { reviewFacts } from './reviews.ts';
import { sharingFacts } from './sharing.ts';
import { templateFacts } from './templates.ts';
import { togetherFacts } from './together.ts';
import { trustFacts } from './trust.ts';

const loaders: Loaders = {
  ...personalFacts,
  ...generationFacts,
  ...moneyFacts,
  ...codeFacts,
  ...reviewFacts,
  ...sharingFacts,
  ...templateFacts,
  ...trustFacts,
  ...campaignFacts,
  ...ladderFacts,
  ...guildFacts,
  ...publishingFacts,
  ...deskFacts,
  ...togetherFacts,
};

/** Reads what a flow asked for. What belongs to somebody else is as if it were not there. */
export async function load(
  ctx: Reads,
  person: Person,
  kind: keyof Loaded,
  key: string,
): Promise<Loaded[keyof Loaded]> {
  return loaders[kind](ctx, person, key);
}
