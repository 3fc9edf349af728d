import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { t, verbatim } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const creator = noticesOf('creator');

const template = z.object({ templateId: z.string(), title: z.string() });

const open = (templateId: string) => button(t('publish.open'), 'my-template', templateId);
const edit = (templateId: string) =>
  primary(button(t('publish.edit'), 'template-edit', templateId));

/** What an operator wrote to the author. */
const said = (words: string | null) =>
  words === null ? [] : [t('publish.said', { words: verbatim(words) })];

/** The notices about what becomes of an author's templates. */
export const publishingNotices = {
  'template-approved': creator({
    data: template.extend({ isChange: z.boolean() }),
    render: ({ templateId, title, isChange }) => ({
      text: [t('publish.approved', { title: verbatim(title), change: String(isChange) })],
      buttons: [[primary(open(templateId))]],
    }),
  }),
  'template-held': creator({
    data: template,
    render: ({ templateId, title }) => ({
      text: [t('publish.held', { title: verbatim(title) })],
      buttons: [[open(templateId)]],
    }),
  }),
  'template-refused': creator({
    data: template.extend({ category: z.string(), words: z.string().nullable() }),
    render: ({ templateId, title, category, words }) => ({
      text: [
        t('publish.refused', { title: verbatim(title) }),
        t('publish.why', { category }),
        ...said(words),
      ],
      buttons: [[edit(templateId)]],
    }),
  }),
  'template-change-asked': creator({
    data: template.extend({ category: z.string().nullable(), words: z.string().nullable() }),
    render: ({ templateId, title, category, words }) => ({
      text: [
        t('publish.change-asked', { title: verbatim(title) }),
        ...(category === null ? [] : [t('publish.why', { category })]),
        ...said(words),
      ],
      buttons: [[edit(templateId)]],
    }),
  }),
};
