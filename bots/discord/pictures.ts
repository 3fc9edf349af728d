import { type APIMessage, type APIUnfurledMediaItem, ComponentType } from 'discord-api-types/v10';
import type { IncomingFile } from '../../core/chat/event.ts';
import { isCalledPicture } from '../../core/chat/picture-file.ts';
import { isCalledVideo } from '../../core/chat/video-file.ts';
import { incomingFile } from './files.ts';

/**
 * Collects the pictures of a message: its attachments, the pictures in its components, which are
 * not among the attachments, and those of a forwarded message, whose content is in a snapshot.
 */
export function picturesIn(message: MessageContent): IncomingFile[] {
  const source = message.message_snapshots?.[0]?.message ?? message;
  const attached = (source.attachments ?? []).map(incomingFile).filter(isCalledPicture);
  return [...attached, ...(source.components ?? []).flatMap(shownIn)];
}

/** Finds the first video among the attachments of a message; null where there is none. */
export function videoIn(message: MessageContent): IncomingFile | null {
  const source = message.message_snapshots?.[0]?.message ?? message;
  return (source.attachments ?? []).map(incomingFile).find(isCalledVideo) ?? null;
}

type MessageContent = Partial<Pick<APIMessage, 'attachments' | 'components' | 'message_snapshots'>>;
type Component = NonNullable<APIMessage['components']>[number];

function shownIn(part: Component): IncomingFile[] {
  if (part.type === ComponentType.Container) return part.components.flatMap(shownIn);
  if (part.type === ComponentType.File)
    return pictureAt(part.file, part.name ?? null, part.size ?? null);
  if (part.type !== ComponentType.MediaGallery) return [];
  return part.items.flatMap(({ media }) => pictureAt(media, null, null));
}

function pictureAt(
  { url, content_type: type }: APIUnfurledMediaItem,
  name: string | null,
  byteLength: number | null,
): IncomingFile[] {
  const file = { ref: url, name, contentType: type ?? null, byteLength };
  return isCalledPicture(file) ? [file] : [];
}
