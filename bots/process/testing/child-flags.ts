/** The flags of Node for a program of the tests, which then starts as fast as the product does. */
export const FROM_MODULE_CACHE: readonly string[] = [
  '--import',
  new URL('../../../core/module-cache/use.js', import.meta.url).href,
];
