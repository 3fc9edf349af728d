/** Invented people whose photos a user may try. */
export const PEOPLE = ['mira', 'kofi', 'otto'] as const;
/** An invented person. */
export type Person = (typeof PEOPLE)[number];

const SLOTS = ['front', 'left', 'right'] as const;

/** Lists the ids of a person's three photos: front, left, right. */
export function photosOf(person: Person): string[] {
  return SLOTS.map((slot) => `${person}_${slot}`);
}

const PHOTOS: ReadonlySet<string> = new Set(PEOPLE.flatMap(photosOf));

/** Tells whether an id names a photo of an invented person. */
export function isPersonPhoto(id: string): boolean {
  return PHOTOS.has(id);
}
