import type { Wanted } from '../../limits/buckets.ts';
import type { LimitedOperation } from '../../rules/limit-rules.ts';
import type { AnyEvent } from '../internal-events.ts';
import type { Effect } from './effect.ts';

/** What each kind of effect counts as, where that is limited. */
const COUNTS: { readonly [K in Effect['do']]?: LimitedOperation } = {
  improve: 'improvements',
  describe: 'descriptions',
  hear: 'recordings',
  checkout: 'checkouts',
  export: 'exports',
  share: 'sharing',
  'share-here': 'sharing',
  'post-card': 'sharing',
  'submit-template': 'sharing',
  'make-web-link': 'linking',
  'make-link-code': 'linking',
  'try-link-code': 'linking',
  'wrong-link-code': 'linking',
  'begin-joint': 'asking',
  'invite-joint': 'asking',
  'take-invitation': 'asking',
  'report-ask': 'asking',
};

/** What every event counts as, whatever comes of it. */
export const ONE_UPDATE: readonly Wanted[] = [{ operation: 'updates', tokens: 1 }];

/** Lists what somebody does with an event and its effects, as the limits count it. */
export function wantedOf({ body }: AnyEvent, effects: readonly Effect[]): Wanted[] {
  const sent = 'files' in body ? (body.files?.length ?? 0) : 0;
  const photos = body.kind === 'video' ? 1 : sent;
  return [
    ...ONE_UPDATE,
    ...(photos > 0 ? [{ operation: 'photos', tokens: photos } as const] : []),
    ...effects.flatMap(wantedBy),
  ];
}

function wantedBy(effect: Effect): Wanted[] {
  if (effect.do === 'generate') {
    const { kind, request } = effect.order;
    return [
      kind === 'video'
        ? { operation: 'videos', tokens: 1 }
        : { operation: 'pictures', tokens: request.count ?? 1 },
    ];
  }
  const operation = COUNTS[effect.do];
  return operation ? [{ operation, tokens: 1 }] : [];
}
