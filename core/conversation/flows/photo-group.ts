import { type IncomingFile, traceOf } from '../../chat/event.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, defaultButtons, primary, rows, send } from '../../chat/reply-builders.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import type { Effect } from '../effects/effect.ts';
import type { PhotoProblem } from '../internal-events.ts';
import type { AnswerPhotosPayload } from '../payloads.ts';
import { groupOf, type PhotoGroup, type State, withGroup } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { withAlbum } from './albums.ts';
import { begunElsewhere } from './begun.ts';
import { photoOffer } from './photo-offer.ts';
import { problemText } from './problem-text.ts';
import { receive } from './receive.ts';

/** Pieces of an album come one by one; this long after the newest the album counts as complete. */
const ALBUM_QUIET_MS = 1_500;
/** More photos at once than anybody needs. */
const MOST_PHOTOS = 10;
const BUTTONS_A_ROW = 5;

/**
 * Takes photos that came together and for nothing in particular: an album, also in pieces, or a
 * message with several. They are answered together.
 */
export function takeGroup(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null,
): Outcome {
  const known = turn.state.groups.find((group) => albumId !== null && group.albumId === albumId);
  const group: PhotoGroup = known ?? {
    ...{ id: turn.newId(), albumId, came: 0, coming: [], photos: [], refused: [], lastAt: 0 },
  };
  const taken = files.slice(0, Math.max(0, MOST_PHOTOS - group.came));
  const ids = taken.map(() => turn.newId());
  const state = withGroup(withAlbum(turn.state, albumId, 'group'), {
    ...group,
    came: group.came + taken.length,
    coming: [...group.coming, ...ids.map((id, i) => ({ id, position: group.came + i + 1 }))],
    lastAt: turn.now,
  });
  return outcome(turn, [], {
    state,
    effects: taken.map((file, i) =>
      receive(turn, file, { id: ids[i] ?? '', draftId: null, part: 'first', groupId: group.id }),
    ),
  });
}

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
      : { refused: [...group.refused, { position: place.position, problem: news.problem }] }),
  };
  const state = withGroup(turn.state, settled);
  if (settled.coming.length > 0) return outcome(turn, [], { state });
  if (settled.albumId === null) return answer({ ...turn, state }, settled);
  return outcome(turn, [], { state, effects: [answerLater(turn, settled)] });
}

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
  const photos = group.photos.toSorted((a, b) => a.position - b.position);
  const refused = group.refused.toSorted((a, b) => a.position - b.position);
  const problems = refused.map(({ position, problem }) =>
    t('photos.refused', { position, why: problemText(turn, problem) }),
  );
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

function groupOffer(turn: MemberTurn, group: PhotoGroup, photos: PhotoGroup['photos']): Reply {
  const begun = begunElsewhere(turn);
  const toProfile = profileButton(turn, group, photos);
  const first = begun?.at === 'face' && toProfile ? [t('photo.begun-face')] : [];
  const each = photos.map(({ id, position }) =>
    button(t('photos.one', { position }), 'photo-one', id),
  );
  const hours = turn.shop.rules.uploadsKeptMs / 3_600_000;
  const buttons = [...(toProfile ? [[primary(toProfile)]] : []), ...rows(each, BUTTONS_A_ROW)];
  const text = [...first, t('photos.what', { count: photos.length }), t('photos.kept', { hours })];
  return send(text, { buttons });
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
