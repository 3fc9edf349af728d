import type { Button } from '../../chat/reply.ts';
import { t } from '../../texts/text.ts';
import type { Turn } from '../turn.ts';

/** Links the page of a policy with all its versions, in the reader's language; nothing where nobody reaches it. */
export const onTheWeb = (
  { shop: { publicUrl }, locale }: Turn,
  path: '/terms' | '/privacy',
): Button[][] =>
  publicUrl === null
    ? []
    : [[{ label: t('policy.web'), url: `${publicUrl}${path}?lang=${locale}` }]];
