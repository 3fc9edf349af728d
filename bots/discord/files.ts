import type { EventBody, IncomingFile } from '../../core/chat/event.ts';
import { mayBePicture } from '../../core/chat/picture-file.ts';

/** The fields of a Discord attachment that are read. */
export type Attachment = {
  url: string;
  filename: string;
  size: number;
  content_type?: string | undefined;
};

/** Files read from one message; Discord allows ten. */
const FILES_A_MESSAGE = 10;

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
  const files = attachments.map(incomingFile).filter(mayBePicture).slice(0, FILES_A_MESSAGE);
  if (files.length > 0) return { kind: 'photos', files, caption, albumId: null };
  const type = attachments[0]?.content_type ?? '';
  if (type.startsWith('audio/')) return { kind: 'unsupported', what: 'voice' };
  return { kind: 'unsupported', what: type.startsWith('video/') ? 'video' : 'file' };
}
