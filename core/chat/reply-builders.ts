import type { Text } from '../texts/text.ts';
import { t } from '../texts/text.ts';
import { type ActionName, type Args, action } from './action.ts';
import type { Button, Reply } from './reply.ts';

type Press = Button & { action: string };

/** A button that does an action. */
export function button<Name extends ActionName>(
  label: Text,
  name: Name,
  ...args: Args<Name>
): Press {
  return { label, action: action(name, ...args) };
}

/** Where one can go on from anywhere. */
export const wayOn: Button[][] = [
  [button(t('menu.templates'), 'templates', 0), button(t('menu.help'), 'help')],
];

export const primary = (b: Button): Button => ({ ...b, style: 'primary' });
export const danger = (b: Button): Button => ({ ...b, style: 'danger' });

type Rest = Omit<Reply, 'mode' | 'text'>;

export const send = (text: Text[], rest: Rest = {}): Reply => ({ mode: 'send', text, ...rest });

export const notice = (...text: Text[]): Reply => ({ mode: 'notice', text });

/** Says at once what the pressed message itself shows in a moment. */
export const ahead = (...text: Text[]): Reply => ({ mode: 'notice', text, ahead: true });

/** Buttons in rows of `width`. */
export function rows(buttons: Button[], width: number): Button[][] {
  const result: Button[][] = [];
  for (let i = 0; i < buttons.length; i += width) result.push(buttons.slice(i, i + width));
  return result;
}

/**
 * Makes buttons to the pages before and after; none where there is one page.
 * @param page the page shown, from 0
 * @param codeOf gives the code of the action that shows a page
 */
export function pager(page: number, hasMore: boolean, codeOf: (page: number) => string): Button[] {
  return [
    ...(page > 0 ? [{ label: t('nav.back'), action: codeOf(page - 1) }] : []),
    ...(hasMore ? [{ label: t('nav.more'), action: codeOf(page + 1) }] : []),
  ];
}
