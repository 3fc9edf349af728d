import type { TOGETHER_ACTIONS } from '../../../chat/actions/together.ts';
import { type Handlers, needing, openToSuspended } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import {
  needsOfAsk,
  needsOfInvitation,
  needsOfJoint,
  needsOfMaking,
} from '../../needs/together.ts';
import { agree, askBack, block, refuse, reportIt, showAsk, takeBack } from './asked.ts';
import { begin, drop, invite, leaveOut, make, showJoint, start } from './asking.ts';
import { takeInvitation } from './invitation.ts';
import { list, toggleAsks, unblock } from './list.ts';

/** The handlers of the buttons of pictures of several people. */
export const togetherHandlers: Handlers<typeof TOGETHER_ACTIONS> = {
  together: list,
  'joint-asks': toggleAsks,
  'joint-unblock': unblock,
  joint: needing(begin, needsOfDraftId),
  'joint-show': showJoint,
  'joint-invite': needing(invite, needsOfJoint),
  'joint-out': needing(leaveOut, needsOfJoint),
  'joint-make': needing(make, needsOfMaking),
  'joint-go': needing(start, needsOfMaking),
  'joint-drop': needing(drop, needsOfJoint),
  'joint-open': needing(takeInvitation, needsOfInvitation),
  'joint-ask': openToSuspended(showAsk),
  'joint-yes': needing(agree, needsOfAsk),
  'joint-no': openToSuspended(needing(refuse, needsOfAsk)),
  'joint-block': openToSuspended(needing(block, needsOfAsk)),
  'joint-report': needing(reportIt, needsOfAsk),
  'joint-back': openToSuspended(askBack),
  'joint-back-yes': openToSuspended(needing(takeBack, needsOfAsk)),
};
