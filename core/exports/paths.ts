import type { FacePhotoRow } from '../../db/faces.ts';
import type { ResultRow } from '../../db/results.ts';
import type { UploadRow } from '../../db/uploads.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
};
const TITLE_CHARACTERS = 40;
const ID_CHARACTERS = 10;

/** The folders of an archive, by what is in them. */
export const FOLDERS = {
  faces: 'face-photos',
  results: 'results',
  uploads: 'photos',
  covers: 'covers',
} as const;

const extensionOf = (contentType: string): string => EXTENSIONS[contentType] ?? 'bin';
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const short = (id: string): string => id.slice(-ID_CHARACTERS).toLowerCase();

/**
 * Writes words as a part of a file's name, readable in every script: what a file system refuses becomes a
 * hyphen.
 */
export function nameOf(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...plain].slice(0, TITLE_CHARACTERS).join('');
}

/** The path of a face photo. */
export const pathOfFace = ({ slot }: Pick<FacePhotoRow, 'slot'>): string =>
  `${FOLDERS.faces}/${slot}.jpg`;

/** The path of a result: its day, what it is, and the end of its id. */
export function pathOfResult(
  { id, createdAt, contentType }: Pick<ResultRow, 'id' | 'createdAt' | 'contentType'>,
  title: string,
): string {
  const said = [dayOf(createdAt), nameOf(title), short(id)].filter((part) => part !== '');
  return `${FOLDERS.results}/${said.join('_')}.${extensionOf(contentType)}`;
}

/** The path of a photo that was sent for one request, or of what was painted over one. */
export const pathOfUpload = ({
  id,
  createdAt,
  contentType,
  isMask,
}: Pick<UploadRow, 'id' | 'createdAt' | 'contentType' | 'isMask'>): string =>
  `${FOLDERS.uploads}/${dayOf(createdAt)}_${short(id)}${isMask ? '_mask' : ''}.${extensionOf(contentType)}`;

/** The path of the cover of a template's version. */
export const pathOfCover = (templateId: string, version: number): string =>
  `${FOLDERS.covers}/${nameOf(templateId)}_${version}.jpg`;

/** The name of a file of an archive, by its day: `alme-2026-11-20.zip`, or with the part's number. */
export const archiveName = (
  { createdAt }: { createdAt: number },
  { position }: { position: number },
): string => `alme-${dayOf(createdAt)}${position === 1 ? '' : `-${position}`}.zip`;
