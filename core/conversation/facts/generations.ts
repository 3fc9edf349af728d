import {
  generation,
  history,
  mask,
  motionVideo,
  openWork,
  result,
  upload,
  uploadsOf,
  usualSeconds,
} from '../../generations/queries.ts';
import { openShoot, shooting, shootTemplates } from '../../shoots/queries.ts';
import type { Loaders } from './loader.ts';

export const generationFacts: Pick<
  Loaders,
  | 'shoot'
  | 'open-shoot'
  | 'shoot-templates'
  | 'history'
  | 'generation'
  | 'upload'
  | 'uploads'
  | 'mask'
  | 'motion'
  | 'result'
  | 'open'
  | 'usual'
> = {
  history: (ctx, person, page) =>
    history(ctx, person, { accountId: person.accountId, page: Number(page) }),
  shoot: shooting,
  'open-shoot': (ctx, person) => openShoot(ctx, person, person.accountId),
  'shoot-templates': shootTemplates,
  generation,
  upload,
  uploads: uploadsOf,
  mask,
  motion: motionVideo,
  result,
  open: (ctx, person) => openWork(ctx, person, person.accountId),
  usual: (ctx, _person, key) => {
    const [engine = '', operation = '', templateId = ''] = key.split('|');
    return usualSeconds(ctx, { engine, operation, templateId: templateId || null });
  },
};
