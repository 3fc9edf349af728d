import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { PHOTO_BYTES, UPLOAD_BYTES } from '../limits.ts';
import type { Params, Upload } from './params.ts';
import { badRequest, Refusal } from './refusal.ts';

/** A file on Telegram's servers. */
export type StoredFile = {
  id: string;
  path: string;
  bytes: Uint8Array;
  name: string;
  contentType: string;
  kind: 'photo' | 'video' | 'document' | 'other';
  width: number;
  height: number;
};

const PHOTO_FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif']);
const SIDES_PX = 10_000;
const RATIO = 20;

/** The files on Telegram's servers. */
export class Files {
  readonly #files = new Map<string, StoredFile>();
  /** The number of uploads by bots; files sent by id do not count. */
  uploads = 0;

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  byPath(path: string): StoredFile | undefined {
    return this.#files.get(path.split('/').at(-1) ?? '');
  }

  /** Forgets a file, as Telegram may. */
  forget(id: string): void {
    this.#files.delete(id);
  }

  async add(upload: Upload, kind: StoredFile['kind']): Promise<StoredFile> {
    const id = `file-${kind}-${this.#files.size + 1}`;
    const size = await measure(upload.bytes);
    const path = `${kind}s/${id}`;
    const file = { ...upload, id, path, kind, width: size?.width ?? 0, height: size?.height ?? 0 };
    this.#files.set(id, file);
    return file;
  }

  /** Reads the file that a bot sends: an upload, checked as the server does, or an id. */
  async sent(
    params: Params,
    source: unknown,
    kind: 'photo' | 'video' | 'document',
  ): Promise<StoredFile> {
    if (typeof source !== 'string' || source === '')
      throw badRequest(`there is no ${kind} in the request`);
    if (!source.startsWith('attach://')) {
      const known = this.#files.get(source);
      if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
      if (known.kind !== kind) throw badRequest(`can't use file of type ${known.kind} as ${kind}`);
      return known;
    }
    const upload = params.uploads.get(source.slice('attach://'.length));
    if (upload === undefined) throw badRequest(`there is no ${kind} in the request`);
    if (upload.bytes.byteLength === 0) throw badRequest('file must be non-empty');
    if (upload.bytes.byteLength > UPLOAD_BYTES) throw new Refusal(413, 'Request Entity Too Large');
    if (kind === 'photo') await checkPhoto(upload.bytes);
    this.uploads += 1;
    return this.add(upload, kind);
  }
}

async function checkPhoto(bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength > PHOTO_BYTES) throw badRequest('file is too big for a photo');
  const size = await measure(bytes);
  if (size === null) throw badRequest('IMAGE_PROCESS_FAILED');
  const ratio = Math.max(size.width / size.height, size.height / size.width);
  if (size.width + size.height > SIDES_PX || ratio > RATIO)
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
}

async function measure(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  try {
    const { format, width, height } = await sharp(bytes).metadata();
    return PHOTO_FORMATS.has(format ?? '') ? { width: width ?? 0, height: height ?? 0 } : null;
  } catch {
    return null;
  }
}

/**
 * Puts a file where a Bot API server in local mode keeps it: in a folder named by the bot's token.
 * @returns its absolute path
 */
export async function putOnDisk(directory: string, { path, bytes }: StoredFile): Promise<string> {
  const absolute = join(directory, '42:token', path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, bytes);
  return absolute;
}
