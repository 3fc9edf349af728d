/** Discord's own limits (developer documentation, API v10), in the units they are stated in. */
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
  commandDescription: 100,
  choices: 25,
  choiceName: 100,
} as const;

/** Size of one file where an interaction names no other limit, in bytes. */
export const ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** How long an interaction's token lives, in milliseconds. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** A token this near to its end is not started on any more, in milliseconds. */
export const TOKEN_MARGIN_MS = 20_000;

/** A reply that is longer than one message becomes at most this many. */
export const MESSAGES_A_REPLY = 3;

/** Milliseconds since 1970 at which Discord's ids begin. */
const SNOWFLAKE_EPOCH_MS = 1_420_070_400_000n;

/** When a snowflake was made, in milliseconds since the epoch. */
export function madeAt(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + SNOWFLAKE_EPOCH_MS);
}
