import type { IncomingFile } from './event.ts';

/** Endings of files of sound. */
const SOUND_NAME = /\.(?:ogg|oga|opus|mp3|m4a|aac|wav|weba|flac)$/i;

/** Tells whether a file's name or type says that it is sound. Its bytes decide later. */
export const isCalledSound = ({
  name,
  contentType,
}: Pick<IncomingFile, 'name' | 'contentType'>): boolean =>
  contentType?.toLowerCase().startsWith('audio/') === true || SOUND_NAME.test(name ?? '');
