import type { IncomingFile } from './event.ts';
import { isCalledSound } from './sound-file.ts';

/** What a platform says of a file before anybody has read it. */
type Claims = Pick<IncomingFile, 'name' | 'contentType'>;

/** Endings of pictures, accepted ones and others: what is not accepted is refused by its true kind. */
const PICTURE_NAME =
  /\.(?:jpe?g|jpe|jfif|pjpeg|pjp|png|apng|webp|hei[cf]s?|hif|avifs?|gif|tiff?|bmp|ico|jp2|jxl|psd|dng|cr[23]|nef|arw|raf|orf|rw2|pef|srw)$/i;
/** Types of senders that do not know what they send. */
const UNKNOWN_TYPE = /^(?:application|binary)\/(?:octet-stream|x-binary|unknown)$/i;

/** Tells whether a file's name or type says that it is a picture. */
export function isCalledPicture({ name, contentType }: Claims): boolean {
  return contentType?.toLowerCase().startsWith('image/') === true || PICTURE_NAME.test(name ?? '');
}

/**
 * Tells whether a file may be a picture: it is called one, or nobody knows what it is. Sound is none. Its bytes
 * decide later.
 */
export function mayBePicture(file: Claims): boolean {
  const { contentType } = file;
  if (isCalledSound(file)) return false;
  return (
    isCalledPicture(file) || !contentType || UNKNOWN_TYPE.test(contentType.split(';')[0] ?? '')
  );
}
