import { OFFERED_QUIET_HOURS } from '../../chat/quiet-hours.ts';
import { button, rows } from '../../chat/reply-builders.ts';
import {
  NO_QUIET_HOURS,
  type QuietHours,
  quietHoursOf,
  readQuietHours,
} from '../../notices/quiet-hours.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

/** Says in which hours reminders wait. */
export function quietLine({ account, shop }: MemberTurn): Text {
  const hours = quietHoursOf(shop.rules, account);
  return t('settings.quiet', { hours: hours ? nameOf(hours) : t('settings.quiet.none') });
}

/** Asks in which hours reminders are to wait. */
export function askQuietHours(turn: MemberTurn): Outcome {
  const choices = OFFERED_QUIET_HOURS.map((offered) => {
    const hours = readQuietHours(offered);
    const label = hours ? nameOf(hours) : t('settings.quiet.never');
    return button(label, 'quiet-hours-set', offered);
  });
  const back = [button(t('nav.back'), 'settings')];
  const text = [t('settings.ask.quiet'), t('settings.ask.quiet.own')];
  return outcome(
    turn,
    [show(turn, text, { awaits: 'text', buttons: [...rows(choices, 2), back] })],
    {
      state: { ...turn.state, step: { at: 'setting', field: 'quiet' } },
    },
  );
}

/**
 * Reads hours as somebody types them, in the form that an account stores.
 * @returns null for none that make sense
 */
export function typedQuietHours(typed: string, none: string): string | null {
  if (typed === none) return NO_QUIET_HOURS;
  const hours = readQuietHours(typed);
  return hours && `${hours.from}-${hours.until}`;
}

const nameOf = ({ from, until }: QuietHours): Text => verbatim(`${clock(from)} – ${clock(until)}`);

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
