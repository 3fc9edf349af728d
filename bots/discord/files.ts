import type { EventBody, IncomingFile } from '../../core/chat/event.ts';
import { mayBePicture } from '../../core/chat/picture-file.ts';
import { isCalledSound } from '../../core/chat/sound-file.ts';
import { isCalledVideo } from '../../core/chat/video-file.ts';
import { parseCommand } from '../../core/conversation/command-names.ts';

/** The fields of a Discord attachment that are read. */
export type Attachment = {
  url: string;
  filename: string;
  size: number;
  content_type?: string | undefined;
  /** Of a voice message or a video, in seconds. */
  duration_secs?: number | undefined;
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
 * Builds the event body of a message with attachments: its photos, what was spoken, or the kind of an
 * unsupported file.
 */
export function filesBody(attachments: readonly Attachment[], caption: string | null): EventBody {
  const files = attachments.map(incomingFile).filter(mayBePicture).slice(0, FILES_A_MESSAGE);
  const video = attachments.find((one) => isCalledVideo(incomingFile(one)));
  const command = video && files.length > 0 ? parseCommand(caption ?? '') : null;
  // A picture with the video as in which it is to move.
  if (video && command)
    return {
      kind: 'command',
      name: command.name,
      argument: command.argument,
      files: [...files, incomingFile(video)],
    };
  if (files.length > 0) return { kind: 'photos', files, caption, albumId: null };
  const spoken = attachments.find((one) => isCalledSound(incomingFile(one)));
  if (spoken)
    return { kind: 'voice', file: incomingFile(spoken), seconds: spoken.duration_secs ?? null };
  return video
    ? { kind: 'video', file: incomingFile(video), seconds: video.duration_secs ?? null, caption }
    : { kind: 'unsupported', what: 'file' };
}
