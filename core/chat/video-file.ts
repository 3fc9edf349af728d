import type { IncomingFile } from './event.ts';

/** Endings of files of video. */
const VIDEO_NAME = /\.(?:mp4|m4v|mov|qt|webm|mkv|avi|3gp|3g2|wmv|mpe?g)$/i;

/** Tells whether a file's name or type says that it is a video. Its bytes decide later. */
export const isCalledVideo = ({
  name,
  contentType,
}: Pick<IncomingFile, 'name' | 'contentType'>): boolean =>
  contentType?.toLowerCase().startsWith('video/') === true ||
  (!contentType?.toLowerCase().match(/^(image|audio)\//) && VIDEO_NAME.test(name ?? ''));
