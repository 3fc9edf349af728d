import { emptyAnswerFailure } from './failures.ts';

/**
 * Finds the picture of an answer: the last one, or the last draft of a thinking model that sent nothing
 * else.
 * @param answer the JSON that `generateContent` returned
 * @param bytesOf decodes a picture of the answer
 * @returns null where there is none
 */
export function pictureIn(
  answer: unknown,
  bytesOf: (text: string) => Uint8Array | null,
): Uint8Array | null {
  const { finished, drafts } = picturesOf(answer);
  const picture = finished.at(-1) ?? (standsForPicture(answer) ? drafts.at(-1) : undefined);
  return picture === undefined ? null : bytesOf(picture);
}

/**
 * Tells whether a draft is the picture of an answer without another: not one of what was refused, nor of an account
 * that was stopped.
 */
export function standsForPicture(answer: unknown): boolean {
  const { failure, issue } = emptyAnswerFailure(answer);
  return failure !== 'rejected' && issue === null;
}

/** Reads the pictures of an answer in base64, apart from the drafts of a thinking model. */
export function picturesOf(answer: unknown): { finished: string[]; drafts: string[] } {
  const candidates = isObject(answer) && Array.isArray(answer.candidates) ? answer.candidates : [];
  const found = candidates.flatMap((candidate: unknown) => {
    const content = isObject(candidate) ? candidate.content : undefined;
    const parts: unknown[] = isObject(content) && Array.isArray(content.parts) ? content.parts : [];
    return parts.flatMap((part) => {
      if (!isObject(part) || !isObject(part.inlineData)) return [];
      const { data } = part.inlineData;
      return typeof data === 'string' ? [{ data, isDraft: part.thought === true }] : [];
    });
  });
  const dataOf = (isDraft: boolean) =>
    found.filter((one) => one.isDraft === isDraft).map(({ data }) => data);
  return { finished: dataOf(false), drafts: dataOf(true) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
