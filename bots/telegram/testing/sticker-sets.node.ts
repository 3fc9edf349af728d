import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import sharp from 'sharp';
import { STICKER_SET_NAME_CHARACTERS, STICKER_SET_TITLE_CHARACTERS } from '../limits.ts';
import { Params } from './params.ts';
import { badRequest } from './refusal.ts';

type Sticker = { file_id: string; file_unique_id: string; bytes: Uint8Array; isVideo: boolean };
type StoredSet = { name: string; title: string; owner: number; stickers: Sticker[] };

const EDGE_PX = 512;
const PICTURE_BYTES = 512 * 1024;
const VIDEO_BYTES = 256 * 1024;
const VIDEO_SECONDS = 3;

/** The sticker sets on Telegram's servers. */
export class StickerShelf {
  readonly sets = new Map<string, StoredSet>();
  /** Stickers that a set takes. */
  most = 120;
  #count = 0;
  readonly #bot: string;
  readonly #knows: (userId: number) => boolean;

  constructor(bot: string, knows: (userId: number) => boolean) {
    this.#bot = bot;
    this.#knows = knows;
  }

  /** Deletes a set, as its owner may. */
  deleteSet(name: string): void {
    this.sets.delete(name);
  }

  /** `createNewStickerSet`. @throws {Refusal} */
  async create(params: Params): Promise<true> {
    const owner = params.needed('user_id');
    if (!this.#knows(owner)) throw badRequest('PEER_ID_INVALID');
    const name = params.text('name') ?? '';
    const isNamed =
      /^[a-z][a-z0-9_]*$/i.test(name) && !name.includes('__') && name.endsWith(`_by_${this.#bot}`);
    if (!isNamed || name.length > STICKER_SET_NAME_CHARACTERS)
      throw badRequest('invalid sticker set name is specified');
    if (this.sets.has(name)) throw badRequest('sticker set name is already occupied');
    const title = params.text('title') ?? '';
    if (title === '' || title.length > STICKER_SET_TITLE_CHARACTERS)
      throw badRequest('PACK_TITLE_INVALID');
    const given = params.list('stickers');
    if (given.length < 1 || given.length > 50) throw badRequest('STICKERS_EMPTY');
    const stickers: Sticker[] = [];
    for (const one of given) stickers.push(await this.#read(params, one));
    this.sets.set(name, { name, title, owner, stickers });
    return true;
  }

  /** `addStickerToSet`; the same sticker again changes nothing. @throws {Refusal} */
  async add(params: Params): Promise<true> {
    const set = this.#set(params);
    if (set.owner !== params.needed('user_id')) throw badRequest('STICKERSET_INVALID');
    const sticker = await this.#read(params, params.object('sticker'));
    const bytes = Buffer.from(sticker.bytes);
    if (set.stickers.some((one) => bytes.equals(one.bytes))) return true;
    if (set.stickers.length >= this.most) throw badRequest('STICKERS_TOO_MUCH');
    set.stickers.push(sticker);
    return true;
  }

  /** `getStickerSet`. @throws {Refusal} */
  get(params: Params): object {
    const { name, title, stickers } = this.#set(params);
    const shown = stickers.map(({ file_id, file_unique_id, isVideo }) => ({
      ...{ file_id, file_unique_id, type: 'regular', width: EDGE_PX, height: EDGE_PX },
      ...{ is_animated: false, is_video: isVideo, set_name: name },
    }));
    return { name, title, sticker_type: 'regular', stickers: shown };
  }

  /** `deleteStickerFromSet`. @throws {Refusal} */
  delete(params: Params): true {
    const id = params.text('sticker');
    for (const set of this.sets.values()) {
      const at = set.stickers.findIndex(({ file_id: one }) => one === id);
      if (at < 0) continue;
      set.stickers.splice(at, 1);
      // An empty set is none.
      if (set.stickers.length === 0) this.sets.delete(set.name);
      return true;
    }
    throw badRequest('STICKER_INVALID');
  }

  #set(params: Params): StoredSet {
    const set = this.sets.get(params.text('name') ?? '');
    if (set === undefined) throw badRequest('STICKERSET_INVALID');
    return set;
  }

  async #read(params: Params, given: unknown): Promise<Sticker> {
    const input = new Params(Object(given) as Record<string, unknown>);
    const emoji = input.list('emoji_list');
    if (emoji.length < 1 || emoji.length > 20) throw badRequest('STICKER_EMOJI_INVALID');
    if (!emoji.every((one) => /^\p{Extended_Pictographic}/u.test(String(one))))
      throw badRequest('invalid sticker emojis');
    const source = input.text('sticker') ?? '';
    const upload = params.uploads.get(source.replace('attach://', ''));
    if (upload === undefined) throw badRequest('STICKER_FILE_INVALID');
    const isVideo = input.text('format') === 'video';
    await (isVideo ? checkVideo(upload.bytes) : checkPicture(upload.bytes));
    this.#count += 1;
    const id = `sticker-${this.#count}`;
    return { file_id: id, file_unique_id: `AgAD${this.#count}_-x`, bytes: upload.bytes, isVideo };
  }
}

async function checkPicture(bytes: Uint8Array): Promise<void> {
  const { format, width = 0, height = 0 } = await sharp(bytes).metadata();
  if (format !== 'webp' && format !== 'png') throw badRequest('STICKER_PNG_NOPNG');
  if (Math.max(width, height) !== EDGE_PX) throw badRequest('STICKER_PNG_DIMENSIONS');
  if (bytes.byteLength > PICTURE_BYTES) throw badRequest('STICKER_FILE_TOO_BIG');
}

async function checkVideo(bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength > VIDEO_BYTES) throw badRequest('STICKER_VIDEO_BIG');
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const track = await input.getPrimaryVideoTrack().catch(() => null);
  if (track?.codec !== 'vp9') throw badRequest('STICKER_VIDEO_NOWEBM');
  if (Math.max(track.codedWidth, track.codedHeight) !== EDGE_PX)
    throw badRequest('STICKER_VIDEO_DIMENSIONS');
  if ((await input.computeDuration()) > VIDEO_SECONDS) throw badRequest('STICKER_VIDEO_LONG');
  if (await input.getPrimaryAudioTrack()) throw badRequest('STICKER_VIDEO_AUDIO');
}
