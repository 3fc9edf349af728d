import {
  askCard,
  invitationBy,
  jointCard,
  jointList,
  newestJoint,
} from '../../together/queries.ts';
import type { Loaders } from './loader.ts';

export const togetherFacts: Pick<Loaders, 'joint' | 'joint-ask' | 'joint-invitation' | 'joints'> = {
  joint: (ctx, person, id) =>
    id === ''
      ? newestJoint(ctx, person, person.accountId)
      : jointCard(ctx, person, { accountId: person.accountId, id }),
  'joint-ask': (ctx, person, placeId) =>
    askCard(ctx, person, { accountId: person.accountId, placeId }),
  'joint-invitation': (ctx, person, typed) =>
    invitationBy(ctx, person, { accountId: person.accountId, typed }),
  joints: (ctx, person) => jointList(ctx, person, person.accountId),
};
