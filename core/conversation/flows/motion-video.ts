import type { MOTION_ACTIONS } from '../../chat/actions/create.ts';
import type { EventBody } from '../../chat/event.ts';
import { operationSpec } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import { parseCommand } from '../command-names.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { MotionNews } from '../internal-events.ts';
import { specOf } from '../look-up.ts';
import { needsOfDraft, needsOfDraftId, needsOfOperation } from '../needs/making.ts';
import type { Need } from '../needs/needs.ts';
import { draftOf, idle, withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';
import { unexpected } from '../unexpected.ts';
import { newDraft, next } from './draft.ts';
import { again, discardOf, draftForMotion, followsVideo, takeMotion } from './motion.ts';
import { lost, openDraft, stale } from './open-draft.ts';
import { operate } from './operations.ts';
import { offered, pictureOperation } from './picture-operations.ts';
import { canMake } from './price.ts';

/**
 * Answers a video: it is what the draft that waits is to move like, or a new one begins with it, where somebody can
 * make that. Words on it may be the command.
 */
export function video(turn: MemberTurn, sent: Extract<EventBody, { kind: 'video' }>): Outcome {
  const command = parseCommand(sent.caption ?? '');
  const operation = command && pictureOperation(command.name);
  if (operation && followsVideo({ operation }))
    return operate(turn, operation, command.argument, [sent.file]);
  const waiting = draftForMotion(turn);
  if (waiting) return takeMotion(turn, waiting, sent);
  const isFree = turn.state.step.at === 'idle' && offered(turn).includes('motion');
  if (!isFree) return unexpected(turn, t('unexpected.kind', { what: 'video' }));
  const plan = operationSpec(turn.shop.rules, 'motion');
  return takeMotion(turn, newDraft(turn, plan, { source: 'photo' }), sent);
}

/** For a video, by what waits for it. */
export const needsOfVideo = (turn: MemberTurn): Need[] => {
  const { step } = turn.state;
  return [
    ...needsOfOperation(turn, 'motion'),
    ...('draftId' in step && step.draftId !== null ? needsOfDraftId(turn, step.draftId) : []),
  ];
};

/** Shows what came of fetching and reading a video. */
export function motionNews(turn: MemberTurn, news: MotionNews): Outcome {
  const draft = draftOf(turn.state, news.draftId);
  const plan = draft && specOf(turn, draft);
  const isOpen = draft && plan && !draft.started && !draft.frozen;
  if (news.kind === 'motion-refused') {
    const left = { ...draft, coming: draft?.coming.filter((id) => id !== news.uploadId) ?? [] };
    return isOpen ? again(turn, { ...draft, ...left }, news.problem) : stale(turn);
  }
  if (!isOpen)
    return outcome(turn, [remark(turn, t('motion.late'))], {
      effects: [{ do: 'discard-motion', uploadId: news.uploadId }],
    });
  const taken = {
    ...draft,
    coming: draft.coming.filter((id) => id !== news.uploadId),
    ...{ motionId: news.uploadId, clipId: null, seconds: news.seconds },
  };
  const before = draft.motionId === null ? [] : discardOf(turn, draft.id);
  const asked = next(turn, plan, taken, draft.shownCredits !== null);
  return { ...asked, effects: [...before, ...asked.effects] };
}

/** For what came of a video. */
export function needsOfMotionNews(turn: MemberTurn, news: MotionNews): Need[] {
  const draft = draftOf(turn.state, news.draftId);
  if (news.kind === 'motion-refused') return needsOfDraft(turn, draft);
  return needsOfDraft(turn, draft && { ...draft, motionId: news.uploadId });
}

/** Takes a clip of the shelf. */
function takeClip(turn: MemberTurn, draftId: string, clipId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { plan } = found;
  const clip = turn.shop.clips.clips.find(({ id }) => id === clipId);
  if (!clip || !followsVideo(plan)) return stale(turn);
  const draft = { ...found.draft, clipId, motionId: null, seconds: clip.seconds };
  if (!canMake(turn, plan, draft)) return stale(turn);
  const asked = next({ ...turn, state: idle(turn.state) }, plan, draft, true);
  return { ...asked, effects: [...discardOf(turn, draftId), ...asked.effects] };
}

/** Asks for another video, and gives up the one that was there. */
function anew(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { plan } = found;
  if (!followsVideo(plan)) return stale(turn);
  const draft = { ...found.draft, clipId: null, motionId: null, seconds: null };
  const asked = next({ ...turn, state: withDraft(turn.state, draft) }, plan, draft, true);
  return { ...asked, effects: [...discardOf(turn, draftId), ...asked.effects] };
}

/** The handlers of the buttons about videos to move like. */
export const motionHandlers: Handlers<typeof MOTION_ACTIONS> = {
  'motion-clip': needing(takeClip, (turn, id) => needsOfDraftId(turn, id)),
  'motion-anew': needing(anew, needsOfDraftId),
};
