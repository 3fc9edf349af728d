/** Who may come in: everybody, whoever comes with an invitation or a code, or the people of a list. */
export const ACCESS_MODES = ['everybody', 'invited', 'list'] as const;
/** Who may come in. */
export type AccessMode = (typeof ACCESS_MODES)[number];
