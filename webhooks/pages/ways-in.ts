import { html } from 'hono/html';
import type { Context as Product } from '../../core/context.ts';
import { LENS } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from './reader.ts';

/** Where a button leads, and what it says. */
export type ChatLink = { on: 'telegram' | 'discord'; url: string };

/** The ways into a chat that there are. */
export type Ways = Pick<Product, 'surfaces'> & {
  /** Gives those that are known by now. */
  links: () => readonly ChatLink[];
  /** Whether there is a chat in the browser. */
  hasPlayground: boolean;
};

const LABELS = { telegram: 'page.in-telegram', discord: 'page.in-discord' } as const;

/**
 * Renders the buttons that lead into a chat: the browser's own first.
 * @param argument what a link carries that opens a chat at a certain place; null for the beginning
 */
export function waysIn(
  { links, surfaces, hasPlayground }: Ways,
  reader: Reader,
  argument: string | null,
): Html {
  const urlOf = ({ on, url }: ChatLink): string =>
    (argument === null ? null : surfaces.get(on)?.startLink?.(argument)) ?? url;
  const ways = [
    ...(hasPlayground
      ? [
          {
            url: argument === null ? '/playground' : `/playground?start=${argument}`,
            label: html`${LENS}<span>${say(reader, 'page.in-browser')}</span>`,
          },
        ]
      : []),
    ...links().map((link) => ({ url: urlOf(link), label: say(reader, LABELS[link.on]) })),
  ];
  return html`${ways.map(
    ({ url, label }, i) =>
      html`<a class="key big${i === 0 ? ' primary' : ''}" href="${url}" rel="noopener">${label}</a>`,
  )}`;
}
