import type { Draft } from './drafts.ts';

/** Lists the ids of what a draft is made from, in the order in which words name them. */
export const picturesOf = ({
  resultId,
  uploadId,
  extraUploads,
}: Pick<Draft, 'resultId' | 'uploadId' | 'extraUploads'>): string[] =>
  [resultId ?? uploadId, ...extraUploads].filter((id) => id !== null);

/** Puts pictures into a draft in place of those that it has. @param ids the result first, where it has one */
export function withPictures(draft: Draft, ids: readonly string[]): Draft {
  const [first = null, ...extraUploads] = ids;
  return first !== null && first === draft.resultId
    ? { ...draft, extraUploads }
    : { ...draft, resultId: null, uploadId: first, extraUploads };
}

/** Puts one more photo into a draft: as the first, or behind those that it has. */
export const withOneMore = (draft: Draft, uploadId: string): Draft =>
  withPictures(draft, [...picturesOf(draft).filter((id) => id !== uploadId), uploadId]);
