/** Makes one line of visible characters of what somebody wrote. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}|\p{Zl}|\p{Zp}|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
