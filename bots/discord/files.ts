import type { EventBody, IncomingFile } from '../../core/chat/event.ts';

/** The part of Discord's attachment that is read. */
export type Attachment = {
  url: string;
  filename: string;
  size: number;
  content_type?: string | undefined;
};

/** Files of one message that are looked at. Discord allows ten. */
const FILES_A_MESSAGE = 10;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|hei[cf]|avif)$/i;

/** True for what may be a photo; whether it is one shows when its bytes are read. */
export function isPicture({
  content_type: type,
  filename,
}: Pick<Attachment, 'content_type' | 'filename'>): boolean {
  // iPhone photos come as application/octet-stream from some clients.
  return type?.startsWith('image/') === true || PICTURE_NAME.test(filename);
}

export function incomingFile(attachment: Attachment): IncomingFile {
  return {
    ref: attachment.url,
    name: attachment.filename,
    contentType: attachment.content_type ?? null,
    byteLength: attachment.size,
  };
}

/** What somebody sent as one message: its pictures, or what else it was. */
export function filesBody(attachments: readonly Attachment[], caption: string | null): EventBody {
  const pictures = attachments.filter(isPicture).slice(0, FILES_A_MESSAGE);
  if (pictures.length > 0)
    return { kind: 'photos', files: pictures.map(incomingFile), caption, albumId: null };
  const type = attachments[0]?.content_type ?? '';
  if (type.startsWith('audio/')) return { kind: 'unsupported', what: 'voice' };
  return { kind: 'unsupported', what: type.startsWith('video/') ? 'video' : 'file' };
}
