import { sampleBehind, templateBehind, templateVersionBehind } from '../../../db/ids-behind.ts';
import {
  coverPictures,
  creator,
  draftCard,
  draftCardOf,
  freeHandle,
  handleTaken,
  ownTemplate,
  ownTemplates,
  startOfChange,
  startOfResult,
} from '../../publishing/queries.ts';
import { submissionCard, waitingSubmissions } from '../../publishing/submission-card.ts';
import { localeOf } from '../../texts/locale.ts';
import type { Loaders } from './loader.ts';

export const publishingFacts: Pick<
  Loaders,
  | 'my-templates'
  | 'my-template'
  | 'template-draft'
  | 'template-draft-of'
  | 'template-start'
  | 'template-change'
  | 'cover-pictures'
  | 'creator'
  | 'free-handle'
  | 'handle-taken'
  | 'submission'
  | 'submissions'
> = {
  'my-templates': (ctx, person, page) =>
    ownTemplates(ctx, person, { accountId: person.accountId, page: Number(page) }),
  'my-template': ownTemplate,
  'template-draft': draftCard,
  'template-draft-of': draftCardOf,
  'template-start': (ctx, person, key) => {
    const [generationId = '', locale = ''] = key.split(' ');
    return startOfResult(
      ctx,
      person,
      { generationId, locale: localeOf(locale) },
      { id: templateBehind(generationId), version: templateVersionBehind(generationId) },
    );
  },
  'template-change': startOfChange,
  'cover-pictures': (ctx, person, page) =>
    coverPictures(ctx, person, { accountId: person.accountId, page: Number(page) }),
  creator: (ctx, person) => creator(ctx, person, person.accountId),
  'free-handle': (ctx, person, name) => freeHandle(ctx, person.accountId, name),
  'handle-taken': (ctx, person, handle) => handleTaken(ctx, person.accountId, handle),
  submission: (ctx, person, id) => submissionCard(ctx, person, id, sampleBehind(id)),
  submissions: waitingSubmissions,
};
