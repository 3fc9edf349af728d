/**
 * Compares two secrets in a time that depends only on the length of the given one, so that the time
 * tells nothing about the expected secret.
 */
export function sameSecret(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let place = 0; place < given.length; place += 1)
    difference |= given.charCodeAt(place) ^ expected.charCodeAt(place % expected.length);
  return difference === 0;
}
