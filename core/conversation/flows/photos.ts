import type { PHOTO_ACTIONS } from '../../chat/actions/account.ts';
import type { IncomingFile } from '../../chat/event.ts';
import { button, defaultButtons, send } from '../../chat/reply-builders.ts';
import { type GenerationSpec, WORDS } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import type { FaceProblem } from '../../vision/vision.ts';
import { picturesOf, withOneMore } from '../draft-pictures.ts';
import type { Draft } from '../drafts.ts';
import { type Handlers, needing } from '../handlers.ts';
import type {
  InternalBody,
  MarksFound,
  MarksRefused,
  MotionNews,
  PartBegun,
  PhotoProblem,
  PictureDescribed,
  StickerBody,
  VoiceHeard,
  WordsImproved,
} from '../internal-events.ts';
import { specOf } from '../look-up.ts';
import { needsOfProfile } from '../needs/making.ts';
import { type Need, needsOfBegun } from '../needs/needs.ts';
import type { CheckFacePayload, PhotoSource } from '../payloads.ts';
import { draftOf, groupOf, idle, type State, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';
import { albumSoFar, firstOnly, once, withAlbum } from './albums.ts';
import { begunElsewhere } from './begun.ts';
import { next } from './draft.ts';
import { animateGroup, editGroup, markGroup, needsOfGroup } from './edit-group.ts';
import { checkFaces } from './face-checks.ts';
import { faceAccepted, faceRefused } from './face-news.ts';
import { goneReply } from './gone.ts';
import { compareMarked, draftToMark, takesMarks } from './marks.ts';
import { goneOf, openDraft } from './open-draft.ts';
import { petPhoto } from './pet-photo.ts';
import { facesIn, settleInGroup, takeGroup } from './photo-group.ts';
import { photoOffer, unfit } from './photo-offer.ts';
import { problemText } from './problem-text.ts';
import { consented, facesFromUploads, profileScreen } from './profile.ts';
import { receive } from './receive.ts';
import { mostPictures } from './several-photos.ts';
import { draftOfTwo, photosOfTwo } from './two-photos.ts';
import { inPlace } from './wear.ts';

/** Takes photos for the face profile, for a draft, or without context. */
export function photos(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
): Outcome {
  const { step } = turn.state;
  const album = albumSoFar(turn);
  if (step.at === 'face' && consented(turn)) return facePhotos(turn, files, albumId, step.slot);
  const [file] = files;
  if (!file) return outcome(turn, []);
  if (step.at === 'pet') return petPhoto(turn, file, step.draftId);
  const two = draftOfTwo(turn);
  if (two && (!album || two.coming.length === 1)) return photosOfTwo(turn, two, files, albumId);
  if (album?.purpose === 'face') return facePhotos(turn, files, albumId, null);
  if (album?.purpose === 'one') return once(turn, () => outcome(turn, [send([firstOnly()])]));
  if (files.length > 1 || albumId !== null) {
    const several = draftOfSeveral(turn);
    if (several) return takeGroup({ ...turn, state: idle(turn.state) }, files, albumId, several.id);
    if (step.at !== 'photo') return takeGroup(turn, files, albumId);
  }
  const part = draftToMark(turn) === null ? 'first' : 'marked';
  const draftId = step.at === 'photo' || step.at === 'motion' ? step.draftId : null;
  const several = files.length > 1 ? [send([firstOnly()])] : [];
  return outcome(turn, several, {
    state: withAlbum(step.at === 'photo' ? idle(turn.state) : turn.state, albumId, 'one'),
    effects: [receive(turn, file, { id: turn.newId(), draftId, part })],
  });
}

/** Returns the draft that waits for a photo and can have several; null where none does. */
function draftOfSeveral(turn: MemberTurn): Draft | null {
  const { step } = turn.state;
  const found = step.at === 'photo' ? openDraft(turn, step.draftId) : null;
  if (!found) return null;
  const { draft, plan } = found;
  return takesMarks(plan) || mostPictures(turn, plan, draft) > 1 ? draft : null;
}

/** Takes photos for the face profile, from messages or from the form. */
export function facePhotos(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
  slot: CheckFacePayload['slot'],
): Outcome {
  if (!consented(turn)) return profileScreen(turn);
  const sources = files.map(({ ref }): PhotoSource => ({ of: 'surface', ref }));
  return outcome(turn, [], {
    state: { ...withAlbum(turn.state, albumId, 'face'), step: { at: 'face', slot } },
    effects: checkFaces(turn, sources, albumId ?? turn.event.eventId, slot),
  });
}

/** Takes a photo that was sent without context as a face photo, or for what was begun elsewhere. */
function faceFromUpload(turn: MemberTurn, uploadId: string): Outcome {
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now) return photoGone(turn);
  const begun = begunElsewhere(turn);
  return facesFromUploads(turn, [uploadId], begun?.at === 'face' ? begun.slot : null);
}

/** Takes photos that came together for the face profile. */
function facesFromGroup(turn: MemberTurn, groupId: string): Outcome {
  const group = groupOf(turn.state, groupId);
  const kept = (group?.photos ?? [])
    .filter(({ id }) => (ask(turn, 'upload', id)?.expiresAt ?? 0) > turn.now)
    .toSorted((a, b) => a.position - b.position);
  if (kept.length === 0) return photoGone(turn);
  // Three are needed: whichever shows one face is looked at before the others.
  const single = kept.filter(({ faces }) => faces === null || faces === 1);
  return facesFromUploads(
    turn,
    single.map(({ id }) => id),
    null,
  );
}

/** Shows what can be made from one of several photos. */
function oneOfGroup(turn: MemberTurn, uploadId: string): Outcome {
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now) return photoGone(turn);
  const faces = facesIn(turn.state, uploadId);
  return outcome(turn, [photoOffer(turn, uploadId, faces)], {
    state: { ...turn.state, photo: { uploadId, at: turn.now, faces } },
  });
}

/** Takes a photo for the draft that waits for one in another chat, and goes on with it here. */
function useForBegun(turn: MemberTurn, uploadId: string): Outcome {
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now) return photoGone(turn);
  const begun = begunElsewhere(turn);
  const plan = begun?.at === 'photo' ? specOf(turn, begun.draft) : null;
  if (begun?.at !== 'photo' || !plan) return outcome(turn, [remark(turn, t('stale'))]);
  const problem = unfit(turn, plan, begun.draft, facesIn(turn.state, uploadId));
  if (problem) return outcome(turn, [send([problemText(turn, problem)])]);
  return next(turn, plan, withPhoto(turn, plan, { ...begun.draft, coming: [] }, uploadId));
}

/** Puts a photo into a draft: beside those that it has where it can have more, else in place of the one. */
const withPhoto = (
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  uploadId: string,
): Draft => {
  const { length } = picturesOf(draft);
  const fits = length > 0 && length < mostPictures(turn, plan, draft);
  return fits ? withOneMore(draft, uploadId) : { ...draft, uploadId };
};

const photoGone = (turn: MemberTurn): Outcome =>
  outcome(turn, [send([t('photo.gone')], { buttons: defaultButtons })]);

type PhotoNews = Exclude<
  InternalBody,
  | WordsImproved
  | PictureDescribed
  | VoiceHeard
  | MotionNews
  | PartBegun
  | MarksFound
  | MarksRefused
  | StickerBody
  | { kind: 'verified' | 'verify-refused' | 'photos-complete' }
>;

/** Shows the outcome of fetching and checking a photo. */
export function photoNews(turn: MemberTurn, body: PhotoNews): Outcome {
  switch (body.kind) {
    case 'photo-ready':
      return photoReady(turn, body);
    case 'photo-refused':
      return (body.groupId && settleInGroup(turn, body.groupId, body)) || noUse(turn, body);
    case 'face-accepted':
      return faceAccepted(turn, body);
    case 'face-refused':
      return faceRefused(turn, body);
  }
}

function photoReady(
  turn: MemberTurn,
  { uploadId, draftId, part, groupId, faces }: Extract<InternalBody, { kind: 'photo-ready' }>,
): Outcome {
  const grouped = groupId === null ? null : settleInGroup(turn, groupId, { uploadId, faces });
  if (grouped) return grouped;
  const draft = draftId === null ? null : draftOf(turn.state, draftId);
  const plan = draft && specOf(turn, draft);
  const goneId = goneOf(turn, draft);
  const said = goneId === null ? [] : [goneReply(turn, goneId)];
  if (!draft || !plan || draft.started)
    return outcome(turn, [...said, photoOffer(turn, uploadId, faces)], {
      state: { ...turn.state, photo: { uploadId, at: turn.now, faces } },
    });
  if (part === 'marked') return compareMarked(turn, draft, uploadId);
  const problem = part === 'first' ? unfit(turn, plan, draft, faces) : null;
  if (problem) return noUse(turn, { problem, uploadId, draftId, part });
  const coming = draft.coming.filter((id) => id !== uploadId);
  if (part === 'pet') return next(turn, plan, { ...draft, petId: uploadId, coming }, true);
  const seen = faces === null ? draft.faces : { ...draft.faces, [uploadId]: faces };
  const left = { ...draft, coming, faces: seen };
  const got =
    part === 'second'
      ? { ...left, secondUploadId: uploadId }
      : withPhoto(turn, plan, left, uploadId);
  return next(
    turn,
    plan,
    inPlace(plan, got),
    // What was shown with fewer photos is shown again.
    draft.shownCredits !== null && picturesOf(draft).length > 0,
  );
}

type NoUse = Omit<
  Extract<InternalBody, { kind: 'photo-refused' }>,
  'kind' | 'address' | 'problem' | 'groupId'
> & {
  problem: PhotoProblem | FaceProblem;
};

/** Why a photo is of no use, and the wait for another one where it was wanted. */
function noUse(turn: MemberTurn, body: NoUse): Outcome {
  const draft = body.draftId === null ? null : draftOf(turn.state, body.draftId);
  const problem = [problemText(turn, body.problem)];
  if (!draft || draft.started) return outcome(turn, [send(problem, { buttons: defaultButtons })]);
  const coming = draft.coming.filter((id) => id !== body.uploadId);
  const isNeeded = draft.operation !== null && operationRow(draft.operation).secondNeeded;
  const { [WORDS]: _photo, ...slots } = draft.slots;
  const left =
    body.part === 'second' && !isNeeded ? { ...draft, coming, slots } : { ...draft, coming };
  const step: State['step'] =
    body.part === 'pet'
      ? { at: 'pet', draftId: draft.id }
      : body.part === 'second' && !isNeeded && (draft.uploadId ?? draft.resultId) !== null
        ? { at: 'slot', draftId: draft.id, slot: WORDS }
        : { at: 'photo', draftId: draft.id };
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [send(problem, { awaits: 'photo', buttons })], {
    state: { ...withDraft(turn.state, left), step },
  });
}

const needsOfUpload = (turn: MemberTurn, uploadId: string): Need[] => [
  ['upload', uploadId],
  ...needsOfBegun(turn),
  ...needsOfProfile(turn),
];

/** The handlers of the buttons under photos that were sent without context. */
export const photoHandlers: Handlers<typeof PHOTO_ACTIONS> = {
  'face-upload': needing(faceFromUpload, needsOfUpload),
  'face-photos': needing(facesFromGroup, (turn, groupId) => [
    ...(groupOf(turn.state, groupId)?.photos ?? []).map(({ id }): Need => ['upload', id]),
    ...needsOfProfile(turn),
  ]),
  'photos-edit': needing(editGroup, (turn, id) => needsOfGroup(turn, id, 'edit')),
  'photos-animate': needing(animateGroup, (turn, id) => needsOfGroup(turn, id, 'animate')),
  'photos-mark': markGroup,
  'photo-one': needing(oneOfGroup, (turn, uploadId) => [
    ['upload', uploadId],
    ['photo-templates'],
    ...needsOfBegun(turn),
  ]),
  'photo-begun': needing(useForBegun, (turn, uploadId) => [
    ['upload', uploadId],
    ...needsOfBegun(turn),
  ]),
};
