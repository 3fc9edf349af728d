/**
 * Compares two secrets in a time that depends on the given one's length alone, and so tells nothing
 * about the right one.
 */
export function sameSecret(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let place = 0; place < given.length; place += 1)
    difference |= given.charCodeAt(place) ^ expected.charCodeAt(place % expected.length);
  return difference === 0;
}
