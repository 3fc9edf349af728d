/** Invented people whose photos may be used by who has none at hand. */
export const PEOPLE = ['mira', 'kofi', 'otto'] as const;
export type Person = (typeof PEOPLE)[number];

const SLOTS = ['front', 'left', 'right'] as const;

/** The ids of a person's three photos: front, left, right. */
export function photosOf(person: Person): string[] {
  return SLOTS.map((slot) => `${person}_${slot}`);
}

const PHOTOS: ReadonlySet<string> = new Set(PEOPLE.flatMap(photosOf));

/** True for the id of one of their photos. */
export function isPersonPhoto(id: string): boolean {
  return PHOTOS.has(id);
}
