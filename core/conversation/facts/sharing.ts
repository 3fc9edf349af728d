import { ownShare, shareByToken, sharesPage, sharing } from '../../sharing/queries.ts';
import type { Loaders } from './loader.ts';

export const sharingFacts: Pick<Loaders, 'sharing' | 'share' | 'shared' | 'shared-result'> = {
  sharing: (ctx, person, key) => {
    const [of, id = ''] = key.split(' ');
    if (of === 'share') return sharing(ctx, person, { share: id });
    return sharing(ctx, person, of === 'result' ? { result: id } : { generation: id });
  },
  share: (ctx, person, id) => ownShare(ctx, person, id),
  'shared-result': (ctx, _person, token) => shareByToken(ctx, token),
  shared: (ctx, person, page) =>
    sharesPage(ctx, person, { accountId: person.accountId, page: Number(page) }),
};
