import { type IncomingFile, traceOf } from '../../chat/event.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, rows, send } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import type { Clip } from '../../media/clips.ts';
import { operationRow } from '../../operations/lists.ts';
import { type Text, t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { MotionRefusal } from '../internal-events.ts';
import type { ReceiveMotionPayload } from '../payloads.ts';
import { draftOf, withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { openDraft } from './open-draft.ts';
import { canMake } from './price.ts';

const CLIPS_A_ROW = 2;

/** Tells whether what is made moves as in a video. */
export const followsVideo = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).followsVideo === true;

/** Tells whether a draft lacks the video as in which it is to move. */
export const wantsMotion = (
  plan: Pick<GenerationSpec, 'operation'>,
  { motionId, clipId }: Pick<Draft, 'motionId' | 'clipId'>,
): boolean => followsVideo(plan) && motionId === null && clipId === null;

/** Asks for the video, or for a clip of the shelf. */
export function motionQuestion(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Reply {
  const { seconds } = turn.shop.rules.motion;
  const clips = rows(clipButtons(turn, plan, draft), CLIPS_A_ROW);
  const shelf = clips.length > 0 ? [t('motion.shelf')] : [];
  return show(turn, [t('motion.ask', seconds), ...shelf], {
    awaits: 'photo',
    buttons: [...clips, [button(t('nav.cancel'), 'cancel')]],
  });
}

/** The clips that some engine can take. */
const clipButtons = (turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] =>
  turn.shop.clips.clips
    .filter(({ seconds }) => canMake(turn, plan, { ...draft, seconds }))
    .map((clip) =>
      button(
        t('motion.clip', { title: titleOfClip(turn, clip), seconds: clip.seconds }),
        'motion-clip',
        draft.id,
        clip.id,
      ),
    );

/** The title of a clip in the language of a turn. */
export const titleOfClip = ({ locale }: MemberTurn, { title }: Clip): string =>
  title[locale] ?? title.en;

/** Returns the draft that waits for a picture or for the video as in which it is to move. */
export function draftForMotion(turn: MemberTurn): Draft | null {
  const { step } = turn.state;
  const found = step.at === 'photo' || step.at === 'motion' ? openDraft(turn, step.draftId) : null;
  return found && followsVideo(found.plan) ? found.draft : null;
}

/**
 * Takes a video for a draft: it is fetched, read and looked at. What its platform says of it can refuse it at
 * once.
 */
export function takeMotion(
  turn: MemberTurn,
  draft: Draft,
  { file, seconds }: { file: IncomingFile; seconds: number | null },
): Outcome {
  const { rules } = turn.shop;
  const { motion } = rules;
  if ((file.byteLength ?? 0) > motion.bytes) return again(turn, draft, 'too-large');
  if ((seconds ?? 0) > motion.seconds.most + 1) return again(turn, draft, 'too-long');
  const id = turn.newId();
  const { surface, chatId, address } = turn.event;
  const payload: ReceiveMotionPayload = {
    ...{ surface, chatId, accountId: turn.account.id, address, trace: traceOf(turn.event) },
    ...{ ref: file.ref, draftId: draft.id },
  };
  const task = {
    kind: 'receive-motion',
    subject: id,
    accountId: turn.account.id,
    payload: JSON.stringify(payload),
  } as const;
  const state = withDraft(turn.state, { ...draft, coming: [...draft.coming, id] });
  const step = turn.state.step.at === 'motion' ? ({ at: 'idle' } as const) : turn.state.step;
  return outcome(turn, [], {
    state: { ...state, step },
    effects: [{ do: 'task', task }],
  });
}

/** Says why a video is of no use, and waits for another one. */
export function again(turn: MemberTurn, draft: Draft, problem: MotionRefusal): Outcome {
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [send([problemOf(turn, problem)], { awaits: 'photo', buttons })], {
    state: { ...withDraft(turn.state, draft), step: { at: 'motion', draftId: draft.id } },
  });
}

function problemOf({ shop }: MemberTurn, problem: MotionRefusal): Text {
  const { seconds, edgePx, bytes } = shop.rules.motion;
  switch (problem) {
    case 'too-short':
    case 'too-long':
      return t(`motion.${problem}`, seconds);
    case 'too-small':
      return t('motion.too-small', { pixels: edgePx.least });
    case 'too-many-pixels':
      return t('motion.too-many-pixels', { pixels: edgePx.most });
    case 'too-large':
      return t('motion.too-large', { megabytes: Math.floor(bytes / 1024 ** 2) });
    default:
      return t(`motion.${problem}`);
  }
}

/** Says what it moves like, how long and large it gets, and where a video of one's own goes. */
export function motionLines(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  size: string,
): Text[] {
  if (!followsVideo(plan)) return [];
  const clip = turn.shop.clips.clips.find(({ id }) => id === draft.clipId);
  const hours = turn.shop.rules.uploadsKeptMs / 3_600_000;
  const like = clip
    ? t('motion.like-clip', { title: titleOfClip(turn, clip), licence: clip.licence })
    : t('motion.like-own');
  return [
    like,
    t('motion.video', { seconds: draft.seconds ?? plan.durationSeconds, size }),
    ...(clip ? [] : [t('motion.goes', { hours })]),
  ];
}

/** The button that takes another video in place of the one that a draft has. */
export const motionButton = (plan: GenerationSpec, draft: Draft): Button[] =>
  followsVideo(plan) ? [button(t('motion.anew'), 'motion-anew', draft.id)] : [];

/** What is given up with a draft: the video of one's own that it has. */
export const discardOf = (turn: MemberTurn, draftId: string) => {
  const motionId = draftOf(turn.state, draftId)?.motionId ?? null;
  return motionId === null ? [] : [{ do: 'discard-motion' as const, uploadId: motionId }];
};
