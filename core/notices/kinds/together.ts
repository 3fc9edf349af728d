import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const account = noticesOf('account');
const aboutPeople = noticesOf('operator', 'people');

/** Whom a notice names; null for somebody without a name. */
const name = z.string().nullable();
const named = (who: string | null): Text => (who === null ? t('together.somebody') : verbatim(who));

/** The notices about pictures of several people: to who asks, and to who is asked. */
export const togetherNotices = {
  /** Somebody asks the person to be in a picture; `anew` where another one has joined since. */
  'joint-asked': account({
    data: z.object({ placeId: z.ulid(), name, title: z.string(), anew: z.boolean() }),
    render: ({ placeId, name: who, title, anew }) => ({
      text: [t(anew ? 'together.told.anew' : 'together.told.asked', { name: named(who), title })],
      buttons: [[primary(button(t('together.do.look'), 'joint-ask', placeId))]],
    }),
  }),
  /** Somebody who was asked has answered, or takes the answer back. */
  'joint-answered': account({
    data: z.object({
      jointId: z.ulid(),
      name,
      title: z.string(),
      answer: z.enum(['agreed', 'refused', 'withdrawn']),
    }),
    render: ({ jointId, name: who, title, answer }) => ({
      text: [t('together.told.answered', { name: named(who), title, answer })],
      buttons: [[primary(button(t('together.do.show'), 'joint-show', jointId))]],
    }),
  }),
  /** The person is not asked any more. */
  'joint-over': account({
    data: z.object({ name, title: z.string(), why: z.enum(['dropped', 'without', 'failed']) }),
    render: ({ name: who, title, why }) => ({
      text: [t('together.told.over', { name: named(who), title, why })],
    }),
  }),
  /** The time for answering is over. */
  'joint-expired': account({
    data: z.object({ title: z.string() }),
    render: (of) => ({ text: [t('together.told.expired', of)] }),
  }),
  /** One of the people has had the picture removed for everybody. */
  'joint-removed': account({
    data: z.object({ name, title: z.string() }),
    render: ({ name: who, title }) => ({
      text: [t('together.told.removed', { name: named(who), title })],
    }),
  }),
};

/** What operators are told of being asked. */
export const togetherOperatorNotices = {
  'ask-reported': aboutPeople({
    data: z.object({ jointId: z.string(), accountId: z.string() }),
    render: (of) => ({ text: [t('together.told.reported', of)] }),
  }),
};
