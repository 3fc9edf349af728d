import type { REWARD_ACTIONS } from '../../chat/actions/money.ts';
import { button } from '../../chat/reply-builders.ts';
import type { RewardSummary } from '../../rewards/queries.ts';
import { zoneOf } from '../../rewards/telling-time.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { quietRewards } from './settings.ts';
import { nameOf } from './time-zone.ts';

/** For `/rewards`. */
export const needsOfRewards = (turn: MemberTurn): Need[] => [['rewards', keyOf(turn)]];

const keyOf = ({ account, shop, locale }: MemberTurn): string =>
  `${zoneOf(shop.rules.rewards, account)} ${locale}`;

/** Answers `/rewards`: what one's templates have earned, as a picture and in numbers. */
export function rewards(turn: MemberTurn): Outcome {
  const found = ask(turn, 'rewards', keyOf(turn));
  const { account, shop } = turn;
  const toSettings = [
    button(t('settings.do.rewards', { on: String(account.rewardNotices) }), 'reward-notices'),
    button(t('settings.do.zone'), 'zone'),
  ];
  if (found.all === 0) {
    const none = t('rewards.none', shop.rules.rewards.credits);
    const text = [t('rewards.title'), none, ...aboutTestMoney(turn)];
    return outcome(turn, [show(turn, text, { buttons: [toSettings] })]);
  }
  const { today, week, all, weeks } = found;
  const numbers = weeks.map(({ credits }) => credits.toLocaleString(turn.locale)).join(', ');
  const picture = {
    kind: 'image',
    source: { of: 'rewards', id: account.id },
    alt: t('rewards.picture', { weeks: weeks.length, numbers, all }),
  } as const;
  const templates = found.templates.map(({ id, title }) => [
    button(verbatim(title), 'my-template', id),
  ]);
  return outcome(turn, [
    show(
      turn,
      [t('rewards.title'), t('rewards.totals', { today, week, all }), ...lines(turn, found)],
      {
        media: [picture],
        buttons: [...templates, toSettings],
      },
    ),
  ]);
}

/** Says that test money brings nothing, where there is any. */
const aboutTestMoney = ({ account, shop }: MemberTurn): Text[] =>
  account.testCredits > 0 || shop.payments.some(({ isTest }) => isTest)
    ? [t('rewards.test-money')]
    : [];

function lines({ account, shop, now }: MemberTurn, { templates }: RewardSummary): Text[] {
  const { timeZone, digestHour } = shop.rules.rewards;
  return [
    ...templates.map(({ title, uses, credits }) =>
      t('rewards.line', { title: verbatim(title), uses, credits }),
    ),
    t('rewards.told', {
      time: `${digestHour}:00`,
      zone: verbatim(nameOf(account.timeZone ?? timeZone, now)),
      state: t(account.rewardNotices ? 'settings.on' : 'settings.off'),
    }),
  ];
}

/** The handlers of the buttons about rewards. */
export const rewardHandlers: Handlers<typeof REWARD_ACTIONS> = {
  rewards: needing(rewards, needsOfRewards),
  'rewards-quiet': quietRewards,
};
