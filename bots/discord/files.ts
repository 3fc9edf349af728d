import type { EventBody, IncomingFile } from '../../core/chat/event.ts';

/** The fields of a Discord attachment that are read. */
export type Attachment = {
  url: string;
  filename: string;
  size: number;
  content_type?: string | undefined;
};

/** Files read from one message; Discord allows ten. */
const FILES_A_MESSAGE = 10;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|hei[cf]|avif)$/i;

/** Tells whether an attachment may be a photo; its bytes decide later. */
export function isPicture({
  content_type: type,
  filename,
}: Pick<Attachment, 'content_type' | 'filename'>): boolean {
  // iPhone photos come as application/octet-stream from some clients.
  return type?.startsWith('image/') === true || PICTURE_NAME.test(filename);
}

/** Converts an attachment to a file of an event. */
export function incomingFile(attachment: Attachment): IncomingFile {
  return {
    ref: attachment.url,
    name: attachment.filename,
    contentType: attachment.content_type ?? null,
    byteLength: attachment.size,
  };
}

/**
 * Builds the event body of a message with attachments: its photos, or the kind of an unsupported
 * file.
 */
export function filesBody(attachments: readonly Attachment[], caption: string | null): EventBody {
  const pictures = attachments.filter(isPicture).slice(0, FILES_A_MESSAGE);
  if (pictures.length > 0)
    return { kind: 'photos', files: pictures.map(incomingFile), caption, albumId: null };
  const type = attachments[0]?.content_type ?? '';
  if (type.startsWith('audio/')) return { kind: 'unsupported', what: 'voice' };
  return { kind: 'unsupported', what: type.startsWith('video/') ? 'video' : 'file' };
}
