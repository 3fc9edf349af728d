import { createRequire } from 'node:module';
import { arch, platform } from 'node:process';

const PACKAGE = '@napi-rs/webcodecs';
/** What the packages of a platform are called behind its name. */
const ENDS = ['', '-gnu', '-musl', '-msvc', '-gnueabihf'];

/**
 * Tells whether videos can be decoded here. The published image leaves the decoder out
 * (docs/decisions/0014), and some platforms have none.
 * @param resolve finds an installed package, and throws where there is none
 */
export function hasVideoCodecs(
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): boolean {
  const isThere = (name: string): boolean => {
    try {
      return Boolean(resolve(name));
    } catch {
      return false;
    }
  };
  return isThere(PACKAGE) && ENDS.some((end) => isThere(`${PACKAGE}-${platform}-${arch}${end}`));
}
