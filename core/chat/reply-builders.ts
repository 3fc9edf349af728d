import type { Text } from '../texts/text.ts';
import { t } from '../texts/text.ts';
import { type ActionName, type Args, action } from './action.ts';
import type { Button, Reply } from './reply.ts';

type Press = Button & { action: string };

/** Builds a button that triggers an action. */
export function button<Name extends ActionName>(
  label: Text,
  name: Name,
  ...args: Args<Name>
): Press {
  return { label, action: action(name, ...args) };
}

/** The buttons of a reply that has no buttons of its own: to the templates and to the help. */
export const defaultButtons: Button[][] = [
  [button(t('menu.templates'), 'templates', 0), button(t('menu.help'), 'help')],
];

/** Gives a button the style `primary`. */
export const primary = (b: Button): Button => ({ ...b, style: 'primary' });
/** Gives a button the style `danger`. */
export const danger = (b: Button): Button => ({ ...b, style: 'danger' });

type Rest = Omit<Reply, 'mode' | 'text'>;

/**
 * Builds a reply that is sent as a new message.
 * @param text its paragraphs
 * @param rest its other parts, such as buttons
 */
export const send = (text: Text[], rest: Rest = {}): Reply => ({ mode: 'send', text, ...rest });

/**
 * Builds a reply that is shown as a passing notice beside the pressed button.
 * @param text its paragraphs
 */
export const notice = (...text: Text[]): Reply => ({ mode: 'notice', text });

/** Builds a notice that anticipates the content which the pressed message shows in a moment. */
export const ahead = (...text: Text[]): Reply => ({ mode: 'notice', text, ahead: true });

/** Arranges buttons in rows of at most `width` buttons. */
export function rows(buttons: Button[], width: number): Button[][] {
  const result: Button[][] = [];
  for (let i = 0; i < buttons.length; i += width) result.push(buttons.slice(i, i + width));
  return result;
}

/**
 * Builds the buttons to the previous and the next page; none where there is only one page.
 * @param page the page shown, from 0
 * @param codeOf gives the code of the action that shows a page
 */
export function pager(page: number, hasMore: boolean, codeOf: (page: number) => string): Button[] {
  return [
    ...(page > 0 ? [{ label: t('nav.back'), action: codeOf(page - 1) }] : []),
    ...(hasMore ? [{ label: t('nav.more'), action: codeOf(page + 1) }] : []),
  ];
}
