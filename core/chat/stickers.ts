/** A sticker to be put into a set. */
export type NewSticker = { bytes: Uint8Array; kind: 'picture' | 'video' };

/** A set of stickers that a platform keeps for a user. */
export type StickerSet = { userId: string; name: string; title: string };

/**
 * What came of putting a sticker into a set. `count` is the number of stickers in it then, `newest` the
 * platform's lasting id of the last one. `no-set`: its owner has deleted the set; `refused`: the platform
 * does not take the sticker.
 */
export type StickerPut =
  | { is: 'put'; count: number; newest: string | null }
  | { is: 'full' | 'no-set' | 'refused' };

/** The sets of stickers of a platform that has them. */
export type StickerSets = {
  /** Builds the platform's name of a set out of a word of letters and digits; null while it cannot. */
  nameOf(word: string): string | null;
  /** Gives the link by which people open a set. */
  linkTo(name: string): string;
  /**
   * Puts a sticker into a set. The same one again changes nothing.
   * @param isNew whether the set is still to be made; one that is there all the same is used
   * @throws {DeliveryError}
   */
  put(set: StickerSet, sticker: NewSticker, isNew: boolean): Promise<StickerPut>;
  /**
   * Takes a sticker out of a set.
   * @param sticker its lasting id
   * @returns whether it was there
   * @throws {DeliveryError}
   */
  remove(name: string, sticker: string): Promise<boolean>;
};
