import type { MEMBER_ACTIONS } from '../../chat/actions/guilds.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { needsOfCard, needsOfServer, needsOfTemplateHere } from '../needs/guilds.ts';
import { askToPut, pot, put, take } from './pot.ts';
import { lookAtCard, post, remove } from './share-card.ts';
import { shelf } from './shelf.ts';

/** The handlers of the buttons of a server's members. */
export const memberHandlers: Handlers<typeof MEMBER_ACTIONS> = {
  shelf: needing(shelf, (turn, page) => needsOfServer(turn, `shown ${page}`)),
  'share-card': needing(lookAtCard, needsOfTemplateHere),
  'share-card-yes': needing(post, needsOfTemplateHere),
  'card-remove': openToSuspended(needing(remove, needsOfCard)),
  pot,
  'pot-put': askToPut,
  'pot-put-yes': put,
  'pot-take': take,
};
