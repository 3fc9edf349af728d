import { doorFor } from '../../accounts/access.ts';
import { needsOfCommand } from '../commands.ts';
import { isMember } from '../dispatch.ts';
import { needsOfMarks } from '../flows/marks.ts';
import { needsOfMotionNews, needsOfVideo } from '../flows/motion-video.ts';
import { termsAccepted } from '../flows/new-terms.ts';
import { triedWord } from '../flows/onboarding.ts';
import { needsOfPress } from '../press-flows.ts';
import { draftOf } from '../state.ts';
import type { MemberTurn, Turn } from '../turn.ts';
import {
  needsOfBegunPart,
  needsOfDraft,
  needsOfDraftId,
  needsOfOperation,
  needsOfProfile,
  needsOfWanted,
} from './making.ts';
import { type Need, needsOfBegun } from './needs.ts';
import { needsOfJoining, needsOfReturn, needsOfVerbs } from './people.ts';
import { needsOfStep, needsOfWords } from './words.ts';

/**
 * What an event needs beside what every event is handled from.
 * @param isBack whether somebody comes back who had shut us out
 */
export function needsOfEvent(turn: Turn, isBack: boolean): Need[] {
  const { body } = turn.event;
  if (body.kind === 'reachable') return body.reachable ? needsOfReturn(turn) : [];
  const own = isMember(turn)
    ? [...needsOfVerbs(turn), ...ofNewTerms(turn), ...ofMember(turn)]
    : ofStranger(turn);
  return isBack ? [...own, ...needsOfReturn(turn)] : own;
}

const ofNewTerms = (turn: MemberTurn): Need[] =>
  turn.account.termsDue ? [['terms-accepted', termsAccepted(turn)]] : [];

const ofStranger = (turn: Turn): Need[] => [
  ...needsOfVerbs(turn),
  ...needsOfDoor(turn),
  ...(turn.action?.name === 'agree' ? needsOfJoining(turn) : []),
];

/** Whether the word that somebody has lets them in. */
function needsOfDoor(turn: Turn): Need[] {
  const word = triedWord(turn) ?? turn.state.word;
  return doorFor(turn.shop, turn.event) === 'word' && word !== null ? [['admitted', word]] : [];
}

function ofMember(turn: MemberTurn): Need[] {
  const { body } = turn.event;
  switch (body.kind) {
    case 'command':
      return needsOfCommand(turn, body.name, body.argument);
    case 'press':
      return needsOfPress(turn);
    case 'text':
      return needsOfWords(turn, body.text);
    case 'photos':
      return needsOfStep(turn);
    case 'video':
      return needsOfVideo(turn);
    case 'motion-ready':
    case 'motion-refused':
      return needsOfMotionNews(turn, body);
    case 'form':
      return body.form === 'face-photos' ? [] : needsOfOperation(turn, body.form);
    case 'photo-ready':
      return body.draftId === null
        ? [['photo-templates'], ...needsOfBegun(turn)]
        : [
            ...needsOfDraft(turn, withPhoto(turn, body.draftId, body.uploadId)),
            ['photo-templates'],
            ...needsOfBegun(turn),
          ];
    case 'photo-refused':
      return body.groupId === null ? [] : [['photo-templates'], ...needsOfBegun(turn)];
    case 'photos-complete':
      return [['photo-templates'], ...needsOfBegun(turn)];
    case 'part-begun':
      return needsOfBegunPart(turn, body);
    case 'marks-found':
      return needsOfMarks(turn, body);
    case 'words-improved':
      return needsOfDraftId(turn, body.draftId);
    case 'face-accepted':
      return [...needsOfWanted(turn), ...needsOfProfile(turn)];
    default:
      return [];
  }
}

/** The draft as it will be with the photo that has come. */
function withPhoto(turn: Turn, draftId: string, uploadId: string) {
  const draft = draftOf(turn.state, draftId);
  return draft && { ...draft, uploadId };
}
