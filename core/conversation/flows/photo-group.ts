import { type IncomingFile, traceOf } from '../../chat/event.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, defaultButtons, primary, rows, send } from '../../chat/reply-builders.ts';
import { type GenerationSpec, operationSpec } from '../../generations/generation-spec.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { type Text, t } from '../../texts/text.ts';
import { picturesOf, withOneMore, withPictures } from '../draft-pictures.ts';
import type { Draft } from '../drafts.ts';
import type { Effect } from '../effects/effect.ts';
import type { PhotoProblem } from '../internal-events.ts';
import type { AnswerPhotosPayload } from '../payloads.ts';
import { groupOf, type PhotoGroup, type State, withGroup } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { withAlbum } from './albums.ts';
import { begunElsewhere } from './begun.ts';
import { newDraft, next } from './draft.ts';
import { newDraftOfSeveral } from './draft-of-several.ts';
import { compareMarked, findMarks, markAgain, takesMarks } from './marks.ts';
import { openDraft } from './open-draft.ts';
import { photoOffer } from './photo-offer.ts';
import { offered } from './picture-operations.ts';
import { problemText } from './problem-text.ts';
import { receive } from './receive.ts';
import { mostPictures } from './several-photos.ts';

/** Pieces of an album come one by one; this long after the newest the album counts as complete. */
const ALBUM_QUIET_MS = 1_500;
/** More photos at once than anybody needs. */
const MOST_PHOTOS = 10;
const BUTTONS_A_ROW = 5;

/**
 * Takes photos that came together: an album, also in pieces, or a message with several. They are answered
 * together.
 * @param draftId the draft that takes them all; null where they are for nothing in particular
 */
export function takeGroup(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
  draftId: string | null = null,
): Outcome {
  const known = groupOfAlbum(turn.state, albumId);
  const group: PhotoGroup = known ?? {
    ...{ id: turn.newId(), albumId, draftId, inDraft: [], came: 0, coming: [] },
    ...{ photos: [], refused: [], lastAt: 0 },
  };
  const { body } = turn.event;
  const order = body.kind === 'photos' ? (body.order ?? 0) : 0;
  const taken = files.slice(0, Math.max(0, MOST_PHOTOS - group.came));
  const ids = taken.map(() => turn.newId());
  const coming = ids.map((id, i) => ({ id, position: group.came + i + 1, order }));
  const state = withGroup(withAlbum(turn.state, albumId, 'group'), {
    ...group,
    draftId: group.draftId ?? draftId,
    came: group.came + taken.length,
    coming: [...group.coming, ...coming],
    lastAt: turn.now,
  });
  return outcome(turn, [], {
    state,
    effects: taken.map((file, i) =>
      receive(turn, file, { id: ids[i] ?? '', draftId: null, part: 'first', groupId: group.id }),
    ),
  });
}

/** Finds the group of an album of which a piece has come. */
export const groupOfAlbum = ({ groups }: State, albumId: string | null): PhotoGroup | undefined =>
  groups.find((group) => albumId !== null && group.albumId === albumId);

/** What became of one photo of a group. */
type Settled = { uploadId: string } & ({ faces: number | null } | { problem: PhotoProblem });

/**
 * Notes what became of a photo of a group; with the last one the group is answered, an album as soon
 * as no more pieces come.
 * @returns null where the group is forgotten
 */
export function settleInGroup(turn: MemberTurn, groupId: string, news: Settled): Outcome | null {
  const group = groupOf(turn.state, groupId);
  const place = group?.coming.find(({ id }) => id === news.uploadId);
  if (!group || !place) return null;
  const settled: PhotoGroup = {
    ...group,
    coming: group.coming.filter(({ id }) => id !== place.id),
    ...('faces' in news
      ? { photos: [...group.photos, { ...place, faces: news.faces }] }
      : { refused: [...group.refused, refusedAt(place, news.problem)] }),
  };
  const state = withGroup(turn.state, settled);
  if (settled.coming.length > 0) return outcome(turn, [], { state });
  if (settled.albumId === null) return answer({ ...turn, state }, settled);
  return outcome(turn, [], { state, effects: [answerLater(turn, settled)] });
}

const refusedAt = ({ position, order }: PhotoGroup['coming'][number], problem: PhotoProblem) => ({
  position,
  order,
  problem,
});

function answerLater(turn: MemberTurn, group: PhotoGroup): Effect {
  const { id: groupId, lastAt, photos, refused } = group;
  const { surface, chatId, address } = turn.event;
  const { id: accountId } = turn.account;
  const place = { surface, chatId, accountId, address, trace: traceOf(turn.event) };
  const payload: AnswerPhotosPayload = {
    ...{ ...place, groupId, count: photos.length + refused.length },
    notBefore: lastAt + ALBUM_QUIET_MS,
  };
  const kind = 'answer-photos';
  const runAt = payload.notBefore;
  const task = {
    kind,
    subject: groupId,
    accountId,
    runAt,
    payload: JSON.stringify(payload),
  } as const;
  return { do: 'task', task };
}

/** Answers an album of which no more pieces come; one that is still looked at is answered later. */
export function answerGroup(turn: MemberTurn, groupId: string): Outcome {
  const group = groupOf(turn.state, groupId);
  return group && group.coming.length === 0 ? answer(turn, group) : outcome(turn, []);
}

function answer(turn: MemberTurn, group: PhotoGroup): Outcome {
  const photos = group.photos.toSorted(inOrder);
  const problems = problemsOf(turn, group);
  if (group.draftId !== null) {
    const joined = joinDraft(turn, group, photos, problems);
    if (joined) return joined;
  }
  const [first, ...more] = photos;
  const last = photos.at(-1);
  if (!first || !last) return outcome(turn, [send(problems, { buttons: defaultButtons })]);
  const only = more.length === 0;
  const offer = only ? photoOffer(turn, first.id, first.faces) : groupOffer(turn, group, photos);
  const reply: Reply = { ...offer, text: [...problems, ...offer.text] };
  const { id: uploadId, faces } = last;
  return outcome(turn, [reply], {
    state: { ...turn.state, photo: { uploadId, at: turn.now, faces } },
  });
}

type Placed = { position: number; order: number };

/** By the place that the platform gives, else as they came. */
const inOrder = (a: Placed, b: Placed): number => a.order - b.order || a.position - b.position;

/** Lists the ids of the photos of a group in their order; none where the group is forgotten. */
export const idsInOrder = (group: PhotoGroup | null): string[] =>
  (group?.photos ?? []).toSorted(inOrder).map(({ id }) => id);

/** The 1-based place of a photo among all of its group, those that were refused too. */
function placeIn({ photos, refused }: PhotoGroup, one: Placed): number {
  const all: Placed[] = [...photos, ...refused];
  return 1 + all.filter((other) => inOrder(other, one) < 0).length;
}

const problemsOf = (turn: MemberTurn, group: PhotoGroup): Text[] =>
  group.refused
    .toSorted(inOrder)
    .map((one) =>
      t('photos.refused', { position: placeIn(group, one), why: problemText(turn, one.problem) }),
    );

/**
 * Puts the photos of a group into the draft that takes them all, and shows it. What does not fit is told.
 * @returns null where the draft is there no more: then they are for nothing in particular
 */
function joinDraft(
  turn: MemberTurn,
  group: PhotoGroup,
  photos: PhotoGroup['photos'],
  problems: Text[],
): Outcome | null {
  const found = openDraft(turn, group.draftId ?? '');
  if (!found) return null;
  const { draft, plan } = found;
  if (takesMarks(plan)) return joinMarks(turn, found, photos, problems);
  const own = picturesOf(draft);
  const ids = photos.map(({ id }) => id);
  // What its owner has taken out again stays out, when later pieces of the album come.
  const wanted = ids.filter((id) => own.includes(id) || !group.inDraft.includes(id));
  const all = [...own.filter((id) => !ids.includes(id)), ...wanted];
  const most = mostPictures(turn, plan, draft);
  const state = withGroup(turn.state, { ...group, inDraft: ids });
  const beyond = Math.max(0, all.length - most);
  const said = [...problems, ...(beyond > 0 ? [t('photos.beyond', { most, beyond })] : [])];
  const first = said.length > 0 ? [send(said)] : [];
  if (all.length === 0) {
    const buttons = [[button(t('nav.cancel'), 'cancel')]];
    return outcome(turn, [send(said, { awaits: 'photo', buttons })], {
      state: { ...state, step: { at: 'photo', draftId: draft.id } },
    });
  }
  const full = withPictures(draft, all.slice(0, most));
  const alwaysAsk = said.length > 0 || draft.shownCredits !== null;
  const shown = next({ ...turn, state }, plan, full, alwaysAsk);
  return { ...shown, replies: [...first, ...shown.replies] };
}

/** Has the marks found in what came for a draft of which a part is to change. */
function joinMarks(
  turn: MemberTurn,
  { draft, plan }: { draft: Draft; plan: GenerationSpec },
  photos: PhotoGroup['photos'],
  problems: Text[],
): Outcome {
  const said = problems.length > 0 ? [send(problems)] : [];
  const [first, second, ...others] = photos;
  const has = (draft.uploadId ?? draft.resultId) !== null;
  if (!first || others.length > 0) {
    const asked = has
      ? markAgain(turn, draft, [t('marks.two')])
      : next(turn, plan, { ...draft, uploadId: null });
    return {
      ...asked,
      replies: [...said, ...(has ? [] : [send([t('marks.two')])]), ...asked.replies],
    };
  }
  if (!second) {
    const one = has
      ? compareMarked(turn, draft, first.id)
      : next(turn, plan, withOneMore(draft, first.id));
    return { ...one, replies: [...said, ...one.replies] };
  }
  const two = { first: { of: 'upload', id: first.id } as const, secondId: second.id };
  return findMarks(turn, { ...draft, uploadId: first.id, resultId: null }, two);
}

function groupOffer(turn: MemberTurn, group: PhotoGroup, photos: PhotoGroup['photos']): Reply {
  const begun = begunElsewhere(turn);
  const toProfile = profileButton(turn, group, photos);
  const first = begun?.at === 'face' && toProfile ? [t('photo.begun-face')] : [];
  const each = photos.map((one) =>
    button(t('photos.one', { position: placeIn(group, one) }), 'photo-one', one.id),
  );
  const hours = turn.shop.rules.uploadsKeptMs / 3_600_000;
  const buttons = [
    ...(toProfile ? [[primary(toProfile)]] : []),
    ...rows(editButton(turn, group, photos.length), 1),
    ...rows(markButton(turn, group, photos.length), 1),
    ...rows(animateButton(turn, group, photos.length), 1),
    ...rows(each, BUTTONS_A_ROW),
  ];
  const text = [...first, t('photos.what', { count: photos.length }), t('photos.kept', { hours })];
  return send(text, { buttons });
}

/** The button that edits them all into one picture; none where nobody can. */
function editButton(turn: MemberTurn, group: PhotoGroup, count: number): Button[] {
  if (!offered(turn).includes('edit')) return [];
  const plan = operationSpec(turn.shop.rules, 'edit');
  const most = mostPictures(turn, plan, newDraft(turn, plan, { source: 'photo' }));
  return most < count ? [] : [button(t('photos.edit'), 'photos-edit', group.id)];
}

/** The button that changes what is marked on one of two photos; none where that cannot be. */
const markButton = (turn: MemberTurn, group: PhotoGroup, count: number): Button[] =>
  count === 2 && offered(turn).includes('part')
    ? [button(t('marks.use'), 'photos-mark', group.id)]
    : [];

/** The button that makes a video from the first of two photos to the second; none where nobody can. */
function animateButton(turn: MemberTurn, group: PhotoGroup, count: number): Button[] {
  if (count !== 2 || !offered(turn).includes('animate')) return [];
  const plan = operationSpec(turn.shop.rules, 'animate');
  const most = mostPictures(turn, plan, newDraftOfSeveral(turn, plan));
  return most < count ? [] : [button(t('frames.of-album'), 'photos-animate', group.id)];
}

function profileButton(
  turn: MemberTurn,
  group: PhotoGroup,
  photos: PhotoGroup['photos'],
): Button | null {
  const usable = photos.some(({ faces }) => faces === null || faces === 1);
  const isComplete = turn.account.faceSlots.length === FACE_SLOTS.length;
  return usable && !isComplete ? button(t('photos.to-profile'), 'face-photos', group.id) : null;
}

/** How many faces a photo shows that was sent without context; null where nobody knows any more. */
export function facesIn({ groups, photo }: State, uploadId: string): number | null {
  if (photo?.uploadId === uploadId) return photo.faces;
  const known = groups.flatMap(({ photos }) => photos).find(({ id }) => id === uploadId);
  return known?.faces ?? null;
}
