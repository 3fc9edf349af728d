import { emptyAnswerFailure } from './failures.ts';

/**
 * Finds the picture of an answer: the last one, or the last draft of a thinking model that sent nothing
 * else. A draft of what was refused is no picture.
 * @param answer the JSON that `generateContent` returned
 * @param bytesOf decodes a picture of the answer
 * @returns null where there is none
 */
export function pictureIn(
  answer: unknown,
  bytesOf: (text: string) => Uint8Array | null,
): Uint8Array | null {
  const { finished, drafts } = picturesOf(answer);
  const isRefused = finished.length === 0 && emptyAnswerFailure(answer).failure === 'rejected';
  const picture = isRefused ? undefined : (finished.at(-1) ?? drafts.at(-1));
  return picture === undefined ? null : bytesOf(picture);
}

/** Reads the pictures of an answer in base64, apart from the drafts of a thinking model. */
function picturesOf(answer: unknown): { finished: string[]; drafts: string[] } {
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
