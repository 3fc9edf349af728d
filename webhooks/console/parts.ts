import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Context as Product } from '../../core/context.ts';
import type { Assets } from '../../core/web/assets.ts';

/** What the console works with: the product, and its own files. */
export type ConsoleParts = Product & {
  readMedia: ReadMedia;
  /** The files of `console/assets/`, with the shared `tokens.css` and `lens.svg`. */
  assets: Assets;
  /** What runs here, for who runs it; no secret is in it. */
  installation: Installation;
};

/** What the service is made of and what its settings switch on. */
export type Installation = {
  features: readonly { name: string; on: boolean; how: string }[];
  /** The version of the build, of Node and the like, by name. */
  build: Readonly<Record<string, string>>;
};
