import { button, rows } from '../../chat/reply-builders.ts';
import { offsetAt } from '../../texts/local-time.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { zonesFor } from '../../texts/time-zones.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

const HOUR_MS = 60 * 60_000;
const MINUTE_MS = 60_000;

/** Says in which time zone somebody lives, and whether they have chosen it. */
export const zoneLine = (turn: MemberTurn): Text => t('settings.zone', { zone: zoneName(turn) });

/** Names the time zone that somebody lives in, and whether they have chosen it. */
export function zoneName({ account, shop, now }: MemberTurn): Text {
  const own = account.timeZone;
  const said = verbatim(nameOf(own ?? shop.rules.rewards.timeZone, now));
  return own === null ? t('settings.zone.service', { zone: said }) : said;
}

/** Asks where somebody lives. */
export function askZone(turn: MemberTurn): Outcome {
  const zones = zonesFor(turn.locale).map((zone) =>
    button(verbatim(nameOf(zone, turn.now)), 'zone-set', zone),
  );
  const isShut = turn.account.status === 'suspended' || turn.account.closingAt !== null;
  const back = [button(t('nav.back'), isShut ? 'correct' : 'settings')];
  return outcome(
    turn,
    [show(turn, [t('settings.ask.zone')], { awaits: 'text', buttons: [...rows(zones, 2), back] })],
    { state: { ...turn.state, step: { at: 'setting', field: 'zone' } } },
  );
}

/** Names a time zone by its city, and by how far it is ahead of UTC now. */
export function nameOf(zone: string, now: number): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const ahead = offsetAt(now, zone);
  const hours = Math.floor(Math.abs(ahead) / HOUR_MS);
  const minutes = Math.round((Math.abs(ahead) % HOUR_MS) / MINUTE_MS);
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  const offset = ahead === 0 ? 'UTC' : `UTC${ahead < 0 ? '−' : '+'}${hours}${past}`;
  return /^[+-]|^UTC$/.test(zone) ? offset : `${city} (${offset})`;
}
