import { placeOf } from '../../../chat/place.ts';
import { ahead, button, send } from '../../../chat/reply-builders.ts';
import { type GenerationSpec, WORDS } from '../../../generations/generation-spec.ts';
import { orderOf } from '../../../generations/order.ts';
import type { Quote } from '../../../generations/quote.ts';
import { hasVideoChoices } from '../../../generations/video-choices.ts';
import { operationRow } from '../../../operations/lists.ts';
import { plainText } from '../../../texts/render.ts';
import { t } from '../../../texts/text.ts';
import { type Draft, startedDraft } from '../../drafts.ts';
import { local } from '../../look-up.ts';
import { idle, withDraft } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { isPressed, remark, show } from '../../turn-replies.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { heldUp } from '../holds.ts';
import { paintQuestion } from '../paint.ts';
import { profileScreen } from '../profile.ts';
import { goButtons } from './buttons.ts';
import { overTheServer } from './server.ts';

/** Starts a generation, unless something that was there before is missing now. */
export function begin(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Outcome {
  const held = priced.credits > 0 ? heldUp(turn) : null;
  if (held) return held;
  if (turn.refused === 'spending-limit') return overTheDay(turn, draft);
  const over = overTheServer(turn, plan, draft);
  if (over) return over;
  const lacking = missingPhotos(turn, plan, draft);
  if (lacking) return lacking;
  const { openGenerationsAnAccount: most } = turn.shop.rules;
  if (ask(turn, 'open').length >= most)
    return outcome(turn, [remark(turn, t('confirm.busy', { most }))], {
      state: withDraft(turn.state, draft),
    });
  const order = orderOf({
    id: turn.newId(),
    draftId: draft.id,
    accountId: turn.account.id,
    spec: plan,
    choices: draft,
    priced,
    told: draft.told,
    title: titleFor(turn, plan, draft),
    place: placeOf(turn.event),
    guild: { guildId: draft.guildId, guildChannelId: draft.guildChannelId },
  });
  const started = {
    ...withDraft(idle(turn.state), startedDraft(draft)),
    ...(hasVideoChoices(plan) && { video: order.request.video ?? null }),
  };
  const pressed = isPressed(turn.event);
  return outcome(turn, pressed ? [ahead(t('confirm.started'))] : [], {
    state: started,
    effects: [{ do: 'generate', order }],
  });
}

/** What the result is called; a further part of a video by its number. */
function titleFor(turn: MemberTurn, plan: GenerationSpec, { part }: Draft): string {
  const title = local(turn, plan.title);
  return part === null ? title : plainText(t('longer.title', { title, part }), turn.locale);
}

function overTheDay(turn: MemberTurn, draft: Draft): Outcome {
  const { spendingADayCredits: limit } = turn.shop.rules;
  return outcome(turn, [
    show(turn, [t('hold.day-limit', { limit })], { buttons: goButtons(turn, draft) }),
  ]);
}

/** Asks again for photos that are no longer here; null where all are. */
function missingPhotos(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Outcome | null {
  if (draft.source === 'profile' && !hasFace(turn))
    return profileScreen({ ...turn, state: { ...turn.state, wanted: plan.templateId } });
  if (draft.withFace && !hasFace(turn))
    return faceFirst({ ...turn, state: withDraft(turn.state, draft) }, plan);
  if (draft.uploadId !== null && isGone(turn, draft.uploadId))
    return photoGone(turn, { ...draft, uploadId: null }, { at: 'photo', draftId: draft.id });
  if (draft.secondUploadId !== null && isGone(turn, draft.secondUploadId)) {
    const photo = { at: 'photo', draftId: draft.id } as const;
    if (operationRow(plan.operation).secondNeeded)
      return photoGone(turn, { ...draft, secondUploadId: null }, photo);
    const { [WORDS]: _none, ...slots } = draft.slots;
    const without = { ...draft, secondUploadId: null, slots };
    return photoGone(turn, without, { at: 'slot', draftId: draft.id, slot: WORDS });
  }
  const extras = extrasGone(turn, draft);
  if (extras.length > 0) {
    const left = draft.extraUploads.filter((id) => !extras.includes(id));
    return photoGone(turn, { ...draft, extraUploads: left }, { at: 'photo', draftId: draft.id });
  }
  if (draft.motionId !== null && isMotionGone(turn, draft.motionId))
    return outcome(turn, [send([t('motion.gone')], { awaits: 'photo' })], {
      state: {
        ...withDraft(turn.state, { ...draft, motionId: null, seconds: null }),
        step: { at: 'motion', draftId: draft.id },
      },
    });
  if (draft.petId !== null && isGone(turn, draft.petId))
    return photoGone(turn, { ...draft, petId: null }, { at: 'pet', draftId: draft.id });
  if (draft.maskId !== null && (ask(turn, 'mask', draft.maskId)?.expiresAt ?? 0) <= turn.now) {
    const unpainted = { ...draft, maskId: null };
    return outcome(turn, [paintQuestion(turn, unpainted, [t('part.gone')])], {
      state: { ...withDraft(turn.state, unpainted), step: { at: 'photo', draftId: draft.id } },
    });
  }
  if (draft.resultId === null) return null;
  const result = ask(turn, 'result', draft.resultId);
  if (result && result.expiresAt > turn.now) return null;
  return outcome(turn, [remark(turn, t('result.gone'))], { state: idle(turn.state) });
}

/** The further photos of a draft that are no longer kept. */
function extrasGone(turn: MemberTurn, { extraUploads }: Draft): string[] {
  if (extraUploads.length === 0) return [];
  const rows = ask(turn, 'uploads', extraUploads.join(' '));
  const kept = new Set(rows.filter(({ expiresAt }) => expiresAt > turn.now).map(({ id }) => id));
  return extraUploads.filter((id) => !kept.has(id));
}

function isMotionGone(turn: MemberTurn, motionId: string): boolean {
  const row = ask(turn, 'motion', motionId);
  return !row || row.expiresAt <= turn.now;
}

function isGone(turn: MemberTurn, uploadId: string): boolean {
  const upload = ask(turn, 'upload', uploadId);
  return !upload || upload.expiresAt <= turn.now;
}

function photoGone(turn: MemberTurn, draft: Draft, step: MemberTurn['state']['step']): Outcome {
  return outcome(
    turn,
    [
      show(turn, [t('photo.gone')], {
        awaits: 'photo',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ],
    {
      state: { ...withDraft(turn.state, draft), step },
    },
  );
}
