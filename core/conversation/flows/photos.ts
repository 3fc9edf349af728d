import type { PHOTO_ACTIONS } from '../../chat/actions/account.ts';
import { type IncomingFile, traceOf } from '../../chat/event.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, defaultButtons, send } from '../../chat/reply-builders.ts';
import { WORDS } from '../../generations/generation-spec.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import type { FaceProblem } from '../../vision/vision.ts';
import type { Effect } from '../effects/effect.ts';
import type { Handlers } from '../handlers.ts';
import type { InternalBody, PhotoProblem, WordsImproved } from '../internal-events.ts';
import { specOf } from '../look-up.ts';
import type { CheckFacePayload, PhotoSource } from '../payloads.ts';
import { draftOf, idle, type State, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { afterProfile } from './after-profile.ts';
import { next } from './draft.ts';
import { photoOffer, unfit } from './photo-offer.ts';
import { problemText } from './problem-text.ts';
import { checklist, collect, consented, profileScreen } from './profile.ts';
import { receive } from './receive.ts';
import { draftOfTwo, photosOfTwo } from './two-photos.ts';

/** More photos at once than anybody needs. */
const MOST_PHOTOS = 10;

/** Takes photos for the face profile, for a draft, or without context. */
export function photos(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
): Outcome {
  const { step } = turn.state;
  if (step.at === 'face' && consented(turn)) return facePhotos(turn, files, albumId, step.slot);
  const [file] = files;
  if (!file) return outcome(turn, []);
  const two = draftOfTwo(turn);
  const isRest = albumId !== null && albumId === turn.state.album;
  if (two && (!isRest || two.coming.length === 1)) return photosOfTwo(turn, two, files, albumId);
  if (isRest) return outcome(turn, []);
  const draftId = step.at === 'photo' ? step.draftId : null;
  const several = files.length > 1 ? [send([t('photo.first-only')])] : [];
  return outcome(turn, several, {
    state: { ...(step.at === 'photo' ? idle(turn.state) : turn.state), album: albumId },
    effects: [receive(turn, file, { id: turn.newId(), draftId, part: 'first' })],
  });
}

/** Takes photos for the face profile, from messages or from the form. */
export function facePhotos(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
  slot: CheckFacePayload['slot'],
): Outcome {
  if (!consented(turn)) return profileScreen(turn);
  const batch = albumId ?? turn.event.eventId;
  const taken = files.slice(0, MOST_PHOTOS);
  const effects = taken.map((file, i) =>
    check(
      turn,
      { of: 'surface', ref: file.ref },
      { batch, position: i + 1, total: taken.length, slot },
    ),
  );
  return outcome(turn, [], { state: { ...turn.state, step: { at: 'face', slot } }, effects });
}

function check(
  turn: MemberTurn,
  source: PhotoSource,
  rest: Pick<CheckFacePayload, 'batch' | 'position' | 'total' | 'slot'>,
): Effect {
  const { surface, chatId, address } = turn.event;
  const payload: CheckFacePayload = {
    surface,
    chatId,
    accountId: turn.account.id,
    address,
    trace: traceOf(turn.event),
    source,
    ...rest,
  };
  return {
    do: 'task',
    task: {
      kind: 'check-face',
      subject: turn.newId(),
      accountId: turn.account.id,
      payload: JSON.stringify(payload),
    },
  };
}

/** Takes a photo that was sent without context as a face photo. */
export function faceFromUpload(turn: MemberTurn, uploadId: string): Outcome {
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now)
    return outcome(turn, [send([t('photo.gone')], { buttons: defaultButtons })]);
  if (!consented(turn) || turn.account.faceSlots.length === 3) return profileScreen(turn);
  const shown = collect(turn, null);
  const source: PhotoSource = { of: 'upload', id: uploadId };
  const rest = { batch: turn.event.eventId, position: 1, total: 1, slot: null };
  return { ...shown, replies: [], effects: [check(turn, source, rest)] };
}

type PhotoNews = Exclude<InternalBody, WordsImproved | { kind: 'verified' | 'verify-refused' }>;

/** Shows the outcome of fetching and checking a photo. */
export function photoNews(turn: MemberTurn, body: PhotoNews): Outcome {
  switch (body.kind) {
    case 'photo-ready':
      return photoReady(turn, body);
    case 'photo-refused':
      return noUse(turn, body);
    case 'face-accepted':
      return faceAccepted(turn, body);
    case 'face-refused':
      return faceRefused(turn, body);
  }
}

function photoReady(
  turn: MemberTurn,
  { uploadId, draftId, part, faces }: Extract<InternalBody, { kind: 'photo-ready' }>,
): Outcome {
  const draft = draftId === null ? null : draftOf(turn.state, draftId);
  const plan = draft && specOf(turn, draft);
  if (!draft || !plan || draft.started)
    return outcome(turn, [photoOffer(turn, uploadId, faces)], {
      state: { ...turn.state, photo: { uploadId, at: turn.now } },
    });
  const problem = part === 'first' ? unfit(turn, plan, draft, faces) : null;
  if (problem) return noUse(turn, { problem, uploadId, draftId, part });
  const coming = draft.coming.filter((id) => id !== uploadId);
  const got = part === 'second' ? { secondUploadId: uploadId } : { uploadId };
  return next(turn, plan, { ...draft, ...got, coming });
}

type NoUse = Omit<
  Extract<InternalBody, { kind: 'photo-refused' }>,
  'kind' | 'address' | 'problem'
> & {
  problem: PhotoProblem | FaceProblem;
};

/** Why a photo is of no use, and the wait for another one where it was wanted. */
function noUse(turn: MemberTurn, body: NoUse): Outcome {
  const draft = body.draftId === null ? null : draftOf(turn.state, body.draftId);
  const problem = [problemText(turn, body.problem)];
  if (!draft || draft.started) return outcome(turn, [send(problem, { buttons: defaultButtons })]);
  const coming = draft.coming.filter((id) => id !== body.uploadId);
  const { [WORDS]: _photo, ...slots } = draft.slots;
  const left = body.part === 'second' ? { ...draft, coming, slots } : { ...draft, coming };
  const step: State['step'] =
    body.part === 'second' && (draft.uploadId ?? draft.resultId) !== null
      ? { at: 'slot', draftId: draft.id, slot: WORDS }
      : { at: 'photo', draftId: draft.id };
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [send(problem, { awaits: 'photo', buttons })], {
    state: { ...withDraft(turn.state, left), step },
  });
}

function faceAccepted(
  turn: MemberTurn,
  body: Extract<InternalBody, { kind: 'face-accepted' }>,
): Outcome {
  // The consent may have been withdrawn while the photo was checked: then it is not kept.
  if (!consented(turn)) return outcome(turn, []);
  const { photo, batch, address } = body;
  const have = FACE_SLOTS.filter(
    (slot) => slot === photo.slot || turn.account.faceSlots.includes(slot),
  );
  const complete = have.length === FACE_SLOTS.length;
  const accepted = t('face.accepted', { slot: photo.slot });
  const reply: Reply = complete
    ? {
        mode: 'replace',
        text: [accepted, t('face.done'), t('face.sealed')],
        buttons: afterProfile(turn),
      }
    : {
        mode: 'replace',
        text: [accepted, ...checklist(have), t('face.next')],
        awaits: 'photo',
      };
  return outcome(turn, [reply], {
    state: complete
      ? { ...settled(turn), wanted: null, status: null }
      : { ...turn.state, status: { batch, address } },
    effects: [{ do: 'put-face', photo }],
  });
}

/** Waits for no more face photos, but goes on waiting for anything else. */
function settled(turn: MemberTurn) {
  return turn.state.step.at === 'face' ? idle(turn.state) : turn.state;
}

function faceRefused(
  turn: MemberTurn,
  body: Extract<InternalBody, { kind: 'face-refused' }>,
): Outcome {
  if (body.problem === 'complete')
    return outcome(
      turn,
      [
        {
          mode: 'replace',
          text: [t('face.already')],
          buttons: [[button(t('menu.profile'), 'profile')]],
        },
      ],
      { state: settled(turn) },
    );
  const text = [problemText(turn, body.problem), ...checklist(turn.account.faceSlots)];
  const reply: Reply = { mode: 'replace', text, awaits: 'photo' };
  // A refusal stays where it is; the next photo gets a message of its own.
  return outcome(turn, [reply], { state: { ...turn.state, status: null } });
}

/** The handlers of the buttons under a photo that was sent without context. */
export const photoHandlers: Handlers<typeof PHOTO_ACTIONS> = {
  'face-upload': faceFromUpload,
};
