// The words of a tool, which its page brings along in its language.

/** @param {HTMLElement} root @returns {Record<string, string>} */
export const wordsOf = (root) => JSON.parse(root.querySelector('script.words').textContent);

/** Fills the blanks of a text. */
export const filled = (text, blanks) =>
  text.replace(/\{(\w+)\}/g, (_, name) => String(blanks[name] ?? ''));
