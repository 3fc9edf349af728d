import { z } from 'zod';
import { SURFACES } from '../../chat/event.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const account = noticesOf('account');
const surface = z.enum(SURFACES);
const nothing = z.object({});

/** The notices about the platforms of an account: for its security, so that nobody turns them off. */
export const linkingNotices = {
  /** Somebody who used the person's code wants to join their account: nothing happens before they agree. */
  'link-asked': account({
    data: z.object({
      linkId: z.ulid(),
      surface,
      name: z.string().nullable(),
      until: z.number(),
    }),
    render: ({ linkId, surface: from, name, until }) => ({
      text: [
        name === null
          ? t('link.notice.asked', { surface: from })
          : t('link.notice.asked-by', { surface: from, name }),
        t('link.warn'),
        t('link.until', { until: { at: until, form: 'relative' } }),
      ],
      buttons: [
        [
          primary(button(t('link.do.view'), 'link-view', linkId)),
          button(t('link.do.refuse'), 'link-refuse', linkId),
        ],
      ],
    }),
  }),
  'link-refused': account({
    data: z.object({ surface }),
    render: ({ surface: by }) => ({ text: [t('link.notice.refused', { surface: by })] }),
  }),
  'accounts-linked': account({
    data: z.object({
      host: surface,
      guest: surface,
      until: z.number(),
      subscriptions: z.number(),
    }),
    render: ({ host, guest, until, subscriptions }) => ({
      text: [
        t('link.notice.linked', { one: host, other: guest }),
        ...(subscriptions > 1 ? [t('link.both-pro')] : []),
        t('link.undo-until', { until: { at: until, form: 'relative' } }),
      ],
      buttons: [[button(t('link.do.open'), 'link')]],
    }),
  }),
  'accounts-parted': account({
    data: nothing,
    render: () => ({
      text: [t('link.notice.parted')],
      buttons: [[button(t('link.do.open'), 'link')]],
    }),
  }),
  /** A platform has left the account. */
  'platform-left': account({
    data: z.object({ surface }),
    render: ({ surface: left }) => ({
      text: [t('link.notice.left', { surface: left })],
      buttons: [[button(t('link.do.open'), 'link')]],
    }),
  }),
  /** The platform that has left, with its new account. */
  'platform-alone': account({
    data: nothing,
    render: () => ({
      text: [t('link.notice.alone')],
      buttons: [[button(t('link.do.open'), 'link')]],
    }),
  }),
};
