import { statesElsewhere } from '../../../db/chats.ts';
import { consents, faces, given, holdings } from '../../accounts/queries.ts';
import { receiptIn } from '../../accounts/receipt.ts';
import { archive, exportsToday } from '../../exports/queries.ts';
import { linkCard, linkedAccounts, linkOffer } from '../../linking/queries.ts';
import { policyOf } from '../../policies/policies.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { openState } from '../sealed-state.ts';
import { draftOf, type State } from '../state.ts';
import type { Begun } from './facts.ts';
import type { Loaders } from './loader.ts';

/** What was begun longer ago is not what a photo of now is for. */
const BEGUN_LATELY_MS = 24 * 3_600_000;

export const personalFacts: Pick<
  Loaders,
  | 'faces'
  | 'holdings'
  | 'archive'
  | 'deletion-receipt'
  | 'exports-today'
  | 'given'
  | 'consents'
  | 'terms-accepted'
  | 'begun'
  | 'linked'
  | 'link-offer'
  | 'link'
> = {
  faces: (ctx, person) => faces(ctx, person, person.accountId),
  holdings: (ctx, person) => holdings(ctx, person, person.accountId),
  'deletion-receipt': (ctx, _person, code) => receiptIn(ctx, code),
  'exports-today': (ctx, person) => exportsToday(ctx, person, person.accountId),
  given: (ctx, person, page) =>
    given(ctx, person, { accountId: person.accountId, page: Number(page) }),
  archive: (ctx, person) => archive(ctx, person, person.accountId),
  consents: (ctx, person) => consents(ctx, person, person.accountId),
  'terms-accepted': async (ctx, _person, key) => {
    const [version = '', tag] = key.split(' ');
    const locale = LOCALES.find((one) => one === tag);
    return (locale && (await policyOf(ctx, 'terms', version))?.texts[locale]) ?? null;
  },
  linked: (ctx, person) => linkedAccounts(ctx, person, person.accountId),
  'link-offer': (ctx, person, typed) => linkOffer(ctx, person, person.accountId, typed),
  link: (ctx, person, id) => linkCard(ctx, person, person.accountId, id),
  begun: async (ctx, { surface, userId }, chatId) => {
    const since = ctx.now() - BEGUN_LATELY_MS;
    const states = await statesElsewhere(ctx.db.query, { surface, userId, chatId }, since);
    for (const { chatId: other, state, key } of states) {
      const begun = begunIn(await openState(ctx, key, { surface, chatId: other }, state));
      if (begun) return begun;
    }
    return null;
  },
};

function begunIn(state: State): Begun | null {
  const { step } = state;
  if (step.at === 'face') return step;
  const draft = step.at === 'photo' ? draftOf(state, step.draftId) : null;
  return draft && !draft.started ? { at: 'photo', draft } : null;
}
