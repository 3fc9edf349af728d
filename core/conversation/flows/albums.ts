import { t } from '../../texts/text.ts';
import type { State } from '../state.ts';
import type { Outcome, Turn } from '../turn.ts';

type Album = NonNullable<State['album']>;

/** The album of a message with pictures, where an earlier piece of it has come. */
export function albumSoFar(turn: Turn): Album | null {
  const { body } = turn.event;
  const { album } = turn.state;
  return body.kind === 'photos' && album !== null && body.albumId === album.id ? album : null;
}

/**
 * Remembers what the pieces of an album are for that are still to come.
 * @param id null where the pictures are all there
 */
export const withAlbum = (
  state: State,
  id: string | null,
  purpose: Album['purpose'],
  told = false,
): State => ({ ...state, album: id === null ? null : { id, purpose, told } });

/** Answers an album of which no piece is taken: once, however many pieces come. */
export function once(turn: Turn, answer: () => Outcome): Outcome {
  const { body } = turn.event;
  if (body.kind !== 'photos' || body.albumId === null) return answer();
  if (albumSoFar(turn)?.told) return { state: turn.state, replies: [], effects: [] };
  const answered = answer();
  return { ...answered, state: withAlbum(answered.state, body.albumId, 'one', true) };
}

/** The word that is said where one picture was wanted and several came. */
export const firstOnly = () => t('photo.first-only');
