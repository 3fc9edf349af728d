/** A change of one file, as a test of the page about extending makes it. */
export type Edit = {
  /** The file that stands for a path of the page with a placeholder; the path itself where absent. */
  at?: string;
  /** Gives the new text of the file. @param before '' where the file is new */
  write(before: string, path: string): string;
  /** The file that the compiler names where the edit is missing; the edited file where absent. */
  named?: string;
  /** For a path with `*`: the file where one begins, which the compiler cannot find. */
  begins?: string;
};

/** A sample of something that can be added: its edits by the paths that the page names. */
export type Sample = { readonly [path: string]: Edit };

/** Makes the edit that inserts a line behind the first place that is found. @throws {Error} for none */
export const after = (anchor: string, inserted: string): Edit['write'] =>
  replace(anchor, `${anchor}${inserted}`);

/** Makes the edit that replaces the first place that is found. @throws {Error} for none */
export function replace(anchor: string, by: string): Edit['write'] {
  return (before, path) => {
    if (!before.includes(anchor)) throw new Error(`${path} has no “${anchor}”`);
    return before.replace(anchor, () => by);
  };
}

/** Makes the edit of several edits, one after the other. */
export const all =
  (...writes: readonly Edit['write'][]): Edit['write'] =>
  (before, path) =>
    writes.reduce((text, write) => write(text, path), before);

/** Makes the edit that creates a file. */
export const create =
  (text: string): Edit['write'] =>
  () =>
    text;

/** Makes the edit that adds texts to every language. */
export function texts(keys: readonly string[]): Edit {
  const lines = keys.map((key) => `\n  '${key}': 'Sample',`).join('');
  return {
    begins: 'core/texts/en/chat.ts',
    write: (before, path) => {
      const opening = /^export const \w+(?:: SameTexts<typeof english>)? = \{/m.exec(before)?.[0];
      if (opening === undefined) throw new Error(`${path} is no catalogue`);
      return before.replace(opening, () => `${opening}${lines}`);
    },
  };
}
