import type { TextKey } from './texts/catalogue.ts';
import type { Text } from './texts/text.ts';

/**
 * The database could not be reached: nothing was stored, and the call may be tried again. Exported here
 * for rooms that import no database.
 */
export { DatabaseUnavailable } from '../db/failures.ts';

/** The reason why a template's card cannot be posted in a channel. */
export type CardRefusal =
  /** The bot is here for this person alone, or not at all. */
  | 'not-here'
  /** The managers have not allowed cards in the channel. */
  | 'channel'
  /** The channel takes no messages. */
  | 'wrong-channel'
  /** The bot may not write there. */
  | 'permission'
  | 'locked'
  /** The managers let others post. */
  | 'posters'
  /** The member, or the server, has posted as many cards today as may be. */
  | 'limit'
  | 'server-limit'
  /** The managers refused the template, or muted it. */
  | 'refused'
  | 'muted';

type ProblemKey = Extract<TextKey, `problem.${string}`>;

/** The reason why a painted mask cannot be used. */
export type MaskRefusal = 'too-large' | 'no-png' | 'damaged' | 'size' | 'empty' | 'everything';

/** The reason why a verb of the product was refused: a code, with the details that the code has. */
export type Refusal =
  /** The actor may not do this, or may not see the thing that it concerns. */
  | { code: 'forbidden' }
  /** The thing that was asked for does not exist for this actor. */
  | { code: 'not-found' }
  /** The thing was decided or done before. */
  | { code: 'done-before' }
  /** The account is suspended: its owner can still see, take and delete what is theirs. */
  | { code: 'suspended' }
  /** The account is limited: what others get to see waits until then; null where no end is set. */
  | { code: 'limited'; until: number | null }
  /** The account may neither spend nor buy until a person has looked at it. */
  | { code: 'held' }
  /** Nobody sells this here. */
  | { code: 'not-for-sale' }
  /** So many checkouts were just opened that the next one has to wait. */
  | { code: 'too-many-checkouts'; until: number }
  /** The face consent that is in force covers neither today's text nor today's companies, or there is none. */
  | { code: 'no-face-consent' }
  /** A name, an e-mail address or a time zone that is none. */
  | { code: 'setting-invalid'; field: 'email' | 'zone' }
  | { code: 'setting-invalid'; field: 'name'; most: number }
  /** Only the invited, or the people of a list, may come in here. */
  | { code: 'not-admitted'; mode: 'invited' | 'list' }
  /** A code that brings nothing. */
  | { code: 'code-refused'; because: 'unknown' | 'ended' | 'used-up' | 'already' }
  | { code: 'code-refused'; because: 'too-many'; until: number }
  /** An invitation's word that counts for nothing. */
  | { code: 'invitation-refused'; because: 'none' | 'own' | 'used' | 'not-new' }
  /** As much is being made for this account as may be at a time. */
  | { code: 'busy'; most: number }
  /** Somebody does more of something than may be in a while; `until` when it goes on. */
  | { code: 'limit-reached'; what: string; everybody: boolean; until: number }
  /** A mask that cannot be used; `because` names why. */
  | { code: 'mask-refused'; because: MaskRefusal }
  /** A photo that cannot be used; `problem` is the text that says why. */
  | { code: 'photo-refused'; problem: ProblemKey; megabytes: number }
  /** Words that are longer than may be, in characters. */
  | { code: 'words-long'; most: number; length: number }
  /** The photos that the request needs were deleted, or their owner was. */
  | { code: 'photos-gone' }
  /** The generated file could not be stored. */
  | { code: 'not-stored' }
  /** Screening refused the generated file; `paid` tells whether a company was paid for making it. */
  | { code: 'screened'; category: string; paid: boolean }
  /** A report that counts for nothing: of one's own, of the same once more, or one too many. */
  | { code: 'report-refused'; because: 'own' | 'before' }
  | { code: 'report-refused'; because: 'too-many'; until: number }
  /** Not everybody in a picture of several people agrees to it, as it is, any more. */
  | { code: 'joint-changed' }
  /** A picture of several people, which nothing else may be made from or shown to others. */
  | { code: 'joint-only' }
  /** The pot of a server does not pay for this, or not any more. */
  | { code: 'pot-refused' }
  /** The account is about to be deleted: it neither spends nor has anything made. */
  | { code: 'closing' }
  /** No archive is made: another one is being made, or as many as may be were made today. */
  | { code: 'export-refused'; because: 'running' }
  | { code: 'export-refused'; because: 'day'; most: number }
  /** A card cannot be posted here; `because` names why. */
  | { code: 'card-refused'; because: CardRefusal }
  /** A claim of likeness that lacks something or says too much, or one too many. */
  | { code: 'claim-refused'; because: 'length'; most: number }
  | { code: 'claim-refused'; because: 'too-many'; until: number }
  /** Credits that an operator cannot give or take back: `most` at once, or as many as are there. */
  | { code: 'grant-refused'; because: 'amount' | 'balance'; most: number }
  /** Another message to many runs. */
  | { code: 'campaign-running' }
  /** An operator's definition of a discount code is invalid; `because` names the part. */
  | { code: 'code-invalid'; because: 'letters' | 'credits' | 'uses' | 'dates' }
  /** A template cannot be written, tried out or submitted as asked. */
  | { code: 'template-refused'; because: 'unfinished' | 'locked' | 'price' }
  | { code: 'template-refused'; because: 'drafts' | 'submissions' | 'long'; most: number }
  /** A code that links nothing, or accounts that cannot be linked, parted or left. */
  | { code: 'link-refused'; because: 'too-many'; until: number }
  | {
      code: 'link-refused';
      because:
        | 'unknown'
        | 'own'
        | 'many'
        | 'standing'
        | 'expired'
        | 'last'
        | 'debt'
        | 'subscription'
        | 'undo-first';
    }
  /** A public name or handle that cannot be had. */
  | { code: 'creator-refused'; because: 'name' | 'handle' | 'taken'; most: number };

/**
 * An error that a verb of the product throws when it refuses. Edges show {@link textOf} its refusal;
 * `message` is for the log and for command lines.
 */
export class ProductError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: { message?: string; cause?: unknown }) {
    super(options?.message ?? refusal.code, { cause: options?.cause });
    this.name = 'ProductError';
    this.refusal = refusal;
  }
}

/** Tells whether a thrown value is a {@link ProductError} with a code. */
export const isRefusal = (cause: unknown, code: Refusal['code']): boolean =>
  cause instanceof ProductError && cause.refusal.code === code;

const soon = (
  key:
    | 'hold.checkouts'
    | 'code.too-many'
    | 'report.too-many'
    | 'likeness.too-many'
    | 'link.refused.too-many',
  at: number,
): Text => ({
  key,
  values: { until: { at, form: 'relative' } },
});

/** Gives the text that tells a user about a refusal. */
export function textOf(refusal: Refusal): Text {
  switch (refusal.code) {
    case 'forbidden':
    case 'not-found':
    case 'done-before':
    case 'no-face-consent':
      return { key: 'stale' };
    case 'suspended':
      return { key: 'suspended' };
    case 'limited':
      return refusal.until === null
        ? { key: 'ladder.paused-open' }
        : { key: 'ladder.paused', values: { until: { at: refusal.until, form: 'date' } } };
    case 'held':
      return { key: 'hold.title' };
    case 'closing':
      return { key: 'closing.refused' };
    case 'export-refused':
      return refusal.because === 'day'
        ? { key: 'export.day', values: { most: refusal.most } }
        : { key: 'export.running' };
    case 'not-for-sale':
      return { key: 'buy.closed' };
    case 'too-many-checkouts':
      return soon('hold.checkouts', refusal.until);
    case 'setting-invalid':
      if (refusal.field === 'name')
        return { key: 'settings.bad.name', values: { most: refusal.most } };
      return { key: refusal.field === 'zone' ? 'settings.zone.unknown' : 'settings.bad.email' };
    case 'not-admitted':
      return { key: `access.${refusal.mode}` };
    case 'code-refused':
      return refusal.because === 'too-many'
        ? soon('code.too-many', refusal.until)
        : { key: `code.${refusal.because}` };
    case 'invitation-refused':
      return { key: refusal.because === 'none' ? 'code.unknown' : `invite.${refusal.because}` };
    case 'busy':
      return { key: 'confirm.busy', values: { most: refusal.most } };
    case 'limit-reached':
      return {
        key: refusal.everybody ? 'limit.everybody' : 'limit.person',
        values: { what: refusal.what, until: { at: refusal.until, form: 'relative' } },
      };
    case 'mask-refused':
      return { key: `mask.${refusal.because}` };
    case 'photo-refused':
      return { key: refusal.problem, values: { megabytes: refusal.megabytes } };
    case 'words-long':
      return { key: 'draft.slot.long', values: { most: refusal.most, length: refusal.length } };
    case 'photos-gone':
      return { key: 'generation.reason-photos-gone' };
    case 'not-stored':
      return { key: 'generation.reason-storage' };
    case 'screened':
      return { key: 'screened.why', values: { category: refusal.category } };
    case 'report-refused':
      return refusal.because === 'too-many'
        ? soon('report.too-many', refusal.until)
        : { key: `report.${refusal.because}` };
    case 'joint-changed':
      return { key: 'together.changed' };
    case 'joint-only':
      return { key: 'together.only' };
    case 'pot-refused':
      return { key: 'guild.pot.changed' };
    case 'card-refused':
      return { key: `guild.no.${refusal.because}` };
    case 'claim-refused':
      return refusal.because === 'too-many'
        ? soon('likeness.too-many', refusal.until)
        : { key: 'likeness.length', values: { most: refusal.most } };
    case 'grant-refused':
      return { key: `grant.refused.${refusal.because}`, values: { most: refusal.most } };
    case 'campaign-running':
      return { key: 'campaign.another' };
    case 'code-invalid':
      return { key: 'code.usage' };
    case 'template-refused':
      return 'most' in refusal
        ? { key: `publish.refused.${refusal.because}`, values: { most: refusal.most } }
        : { key: `publish.refused.${refusal.because}` };
    case 'link-refused':
      return refusal.because === 'too-many'
        ? soon('link.refused.too-many', refusal.until)
        : { key: `link.refused.${refusal.because}` };
    case 'creator-refused':
      return { key: `creator.refused.${refusal.because}`, values: { most: refusal.most } };
  }
}
