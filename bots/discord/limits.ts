/** Discord's limits (developer documentation, API v10), in the documented units. */
export const LIMITS = {
  components: 40,
  textCharacters: 4_000,
  galleryPictures: 10,
  buttonsARow: 5,
  selectOptions: 25,
  buttonLabel: 80,
  optionLabel: 100,
  selectPlaceholder: 150,
  customId: 100,
  url: 512,
  alt: 1_024,
  modalTitle: 45,
  modalLabel: 45,
  modalDescription: 100,
  modalTextInput: 4_000,
  modalPlaceholder: 100,
  modalFields: 5,
  modalFiles: 10,
  radioOptions: 10,
  commandDescription: 100,
  choices: 25,
  choiceName: 100,
  threadName: 100,
  nonce: 25,
} as const;

/** The file size limit when an interaction names none, in bytes. */
export const ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** The lifetime of an interaction's token, in milliseconds. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** The remaining lifetime below which a token is not used any more, in milliseconds. */
export const TOKEN_MARGIN_MS = 20_000;

/** The most messages that a long reply is split into. */
export const MESSAGES_A_REPLY = 3;

/** The start of Discord's ids, in milliseconds since 1970. */
const SNOWFLAKE_EPOCH_MS = 1_420_070_400_000n;

/**
 * Reads the creation time of a snowflake.
 * @returns milliseconds since the epoch
 */
export function madeAt(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + SNOWFLAKE_EPOCH_MS);
}
