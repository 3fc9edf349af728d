import { type Api, GrammyError, InputFile } from 'grammy';
import type { InputSticker, UserFromGetMe } from 'grammy/types';
import type { NewSticker, StickerPut, StickerSets } from '../../core/chat/stickers.ts';
import { toDeliveryError } from './delivery-errors.ts';
import { STICKER_SET_NAME_CHARACTERS, STICKER_SET_TITLE_CHARACTERS } from './limits.ts';

/** The emoji that a sticker stands for, by its kind. */
const EMOJI = { picture: ['✨'], video: ['🎬'] } as const;

/**
 * Creates the access to users' sticker sets, which the bot makes in their name and they own
 * (https://core.telegram.org/bots/api#createnewstickerset).
 */
export function stickerSets(api: Api, me: () => UserFromGetMe | null): StickerSets {
  async function putInto(name: string, userId: number, sticker: NewSticker): Promise<StickerPut> {
    try {
      await api.addStickerToSet(userId, name, inputOf(sticker));
    } catch (error) {
      return refusal(error);
    }
    return standing(name);
  }

  async function standing(name: string): Promise<StickerPut> {
    const { stickers } = await api.getStickerSet(name);
    return { is: 'put', count: stickers.length, newest: stickers.at(-1)?.file_unique_id ?? null };
  }

  return {
    nameOf(word) {
      const bot = me();
      if (bot === null) return null;
      const end = `_by_${bot.username}`;
      return `${word.slice(0, STICKER_SET_NAME_CHARACTERS - end.length)}${end}`;
    },
    linkTo: (name) => `https://t.me/addstickers/${name}`,
    async put({ userId, name, title }, sticker, isNew) {
      const owner = Number(userId);
      try {
        if (!isNew) return await putInto(name, owner, sticker);
        const shown = [...title].slice(0, STICKER_SET_TITLE_CHARACTERS).join('');
        const created = await api
          .createNewStickerSet(owner, name, shown, [inputOf(sticker)])
          .catch((error: unknown) => {
            if (isOccupied(error)) return 'there' as const;
            return refusal(error);
          });
        if (created === 'there') return await putInto(name, owner, sticker);
        return created === true ? await standing(name) : created;
      } catch (error) {
        throw toDeliveryError(error);
      }
    },
    async remove(name, sticker) {
      try {
        const { stickers } = await api.getStickerSet(name);
        const found = stickers.find(({ file_unique_id: id }) => id === sticker);
        if (found === undefined) return false;
        await api.deleteStickerFromSet(found.file_id);
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw toDeliveryError(error);
      }
    },
  };
}

const inputOf = ({ bytes, kind }: NewSticker): InputSticker => ({
  sticker: new InputFile(bytes, kind === 'video' ? 'sticker.webm' : 'sticker.webp'),
  format: kind === 'video' ? 'video' : 'static',
  emoji_list: [...EMOJI[kind]],
});

const says = (error: unknown, words: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && words.test(error.description);

const isOccupied = (error: unknown): boolean => says(error, /name is already occupied/i);
const isGone = (error: unknown): boolean => says(error, /STICKERSET_INVALID|STICKER_INVALID/i);

/** What a refusal comes to. @throws what is no refusal of this sticker or set */
function refusal(error: unknown): StickerPut {
  if (isGone(error)) return { is: 'no-set' };
  if (says(error, /STICKERS_TOO_MUCH/i)) return { is: 'full' };
  if (toDeliveryError(error).problem === 'refused') return { is: 'refused' };
  throw error;
}
