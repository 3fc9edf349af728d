import type { Button, Reply } from '../../core/chat/reply.ts';

/**
 * Says a reply that Discord refused in a simpler form: without what the platform sells, then as words
 * with files and buttons that only press, then without buttons.
 * @returns null where it cannot be said more simply
 */
export function simpler(reply: Reply): Reply | null {
  const rows = reply.buttons ?? [];
  const all = rows.flat();
  // A SKU that Discord does not know must not take the other buttons along.
  if (all.some((button) => 'sku' in button)) return withButtons(reply, (one) => !('sku' in one));
  const { mode, text, ahead, media = [] } = reply;
  const words: Reply = { mode, text, ...(ahead && { ahead }) };
  const files = media.map((one) => ({ ...one, asFile: true }));
  const said = { ...words, ...(files.length > 0 && { media: files }) };
  if (!isPlain(reply))
    return withButtons({ ...said, buttons: rows.map((row) => row.map(uncoloured)) }, isPress);
  return all.length > 0 ? said : null;
}

const isPress = (button: Button): boolean => 'action' in button;

function uncoloured({ style: _, ...button }: Button): Button {
  return button;
}

function isPlain({ choice, form, progress, media = [], buttons = [] }: Reply): boolean {
  const isMore = choice !== undefined || form !== undefined || progress !== undefined;
  const areFiles = media.every(({ asFile }) => asFile === true);
  return !isMore && areFiles && buttons.flat().every((one) => isPress(one) && !one.style);
}

function withButtons(reply: Reply, keep: (button: Button) => boolean): Reply {
  const buttons = (reply.buttons ?? [])
    .map((row) => row.filter(keep))
    .filter((row) => row.length > 0);
  const { buttons: _, ...rest } = reply;
  return buttons.length > 0 ? { ...rest, buttons } : rest;
}
