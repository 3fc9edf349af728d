import type { ConstraintCode } from '../../db/constraints.ts';
import { newId } from '../../db/ids.ts';
import { decode } from '../chat/action.ts';
import type { Context } from '../context.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { localeOf } from '../texts/locale.ts';
import { accountFacts } from './facts/account.ts';
import type { AnyEvent } from './internal-events.ts';
import type { Opened } from './opening.ts';
import { withGuild } from './state.ts';
import type { Turn } from './turn.ts';

const SEEDS = 0x1_0000_0000;

/**
 * Builds the turn of an event from what is read first.
 * @param refused the guard that refused this turn's first try; null at the first
 */
export function turnOf(
  ctx: Context,
  event: AnyEvent,
  opening: Opened,
  refused: ConstraintCode | null,
): Turn {
  const { body } = event;
  return {
    event,
    action: body.kind === 'press' ? decode(body.code) : null,
    state: withGuild(opening.state, event.guild),
    account: accountFacts(opening, ctx),
    locale: chosenLocale(opening) ?? localeOf(event.languageTag),
    now: ctx.now(),
    shop: ctx,
    refused,
    loaded: new Map(),
    newId: () => newId(ctx.now()),
    newSeed: () => Math.floor(Math.random() * SEEDS),
  };
}

/** The language of who has accepted the terms: a refusal keeps none. */
const chosenLocale = ({ termsVersion, locale }: Opened): Locale | undefined =>
  termsVersion === null ? undefined : knownLocale(locale);

/** Returns a language of the product for its tag. */
export const knownLocale = (tag: string | null): Locale | undefined =>
  LOCALES.find((locale) => locale === tag);
