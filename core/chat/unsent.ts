import { t } from '../texts/text.ts';
import type { Media, Reply } from './reply.ts';
import { DeliveryError } from './surface.ts';

/** A medium that a chat does not take, with the link to it where there is one. */
export type Unsent = { media: Media; link: string | null };

/** Tells whether a medium only adorns what is said. */
const isDecoration = ({ media }: Unsent): boolean =>
  (['cover', 'person', 'still', 'forming'] as const).some((of) => of === media.source.of);

/**
 * Says in a reply where to find what its chat does not take: a paragraph, and a button a file.
 * @returns the reply without these media; the same reply where there are none
 * @throws {DeliveryError} `refused` where one is in no other place, unless it is mere decoration
 */
export function linked(reply: Reply, unsent: readonly Unsent[]): Reply {
  if (unsent.length === 0) return reply;
  const left = new Set(unsent.map(({ media }) => media));
  const media = reply.media?.filter((one) => !left.has(one)) ?? [];
  const files = unsent.filter((one) => !isDecoration(one));
  if (files.length === 0) return { ...reply, media };
  const buttons = files.map(({ link }, index) => {
    if (link === null) throw new DeliveryError('refused', { cause: new Error('not taken here') });
    return [{ label: t('media.open', { number: index + 1, of: files.length }), url: link }];
  });
  return {
    ...reply,
    media,
    text: [...reply.text, t('media.by-link', { files: files.length })],
    buttons: [...buttons, ...(reply.buttons ?? [])],
  };
}
