import type { SHOOT_ACTIONS } from '../../chat/actions/create.ts';
import { placeOf } from '../../chat/place.ts';
import type { Button } from '../../chat/reply.ts';
import { ahead, button, danger, defaultButtons, primary } from '../../chat/reply-builders.ts';
import { orderOf } from '../../generations/order.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import { processors } from '../../policies/texts.ts';
import { keptUntil } from '../../retention/expiry.ts';
import type { ShootSize } from '../../rules/shoot-rules.ts';
import { doneReply, keptOf, numbers } from '../../shoots/messages.ts';
import {
  choicesOf,
  companiesOfLooks,
  isHere,
  lookCredits,
  offeredThemes,
  type PlannedLook,
  planLooks,
  shootCredits,
  sizesFor,
} from '../../shoots/plan.ts';
import { type Theme, themeNamed, themeOf } from '../../shoots/themes.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local } from '../look-up.ts';
import { needsOfProfile } from '../needs/making.ts';
import type { Need } from '../needs/needs.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { packButtons } from './buy.ts';
import { hasFace } from './face-first.ts';
import { heldUp } from './holds.ts';
import { balanceText } from './price.ts';
import { consented, profileScreen } from './profile.ts';

const looksOfTheme = (turn: MemberTurn, theme: Theme): PlannedLook[] =>
  planLooks(turn.shop, theme, ask(turn, 'shoot-templates'), {
    locale: turn.locale,
    payer: turn.account,
    now: turn.now,
  });

/** Answers `/shoot`: shows the themes that can be made here. */
export function shootThemes(turn: MemberTurn): Outcome {
  const made = offeredThemes(turn.shop, ask(turn, 'shoot-templates'), {
    locale: turn.locale,
    payer: turn.account,
    now: turn.now,
  });
  const state = idle(turn.state);
  if (made.length === 0)
    return outcome(turn, [show(turn, [t('shoot.none')], { buttons: defaultButtons })], { state });
  const options = made.map(({ theme }) => ({
    label: verbatim(local(turn, theme.title)),
    description: verbatim(local(turn, theme.description)),
    action: button(t('nav.back'), 'shoot-theme', theme.id).action,
  }));
  const reply = show(turn, [t('shoot.title')], {
    choice: { placeholder: t('shoot.choose'), options },
    buttons: [[button(t('menu.templates'), 'templates', 0)]],
  });
  return outcome(turn, [reply], { state });
}

/** Answers `/shoot THEME`: shows the theme of that name, in any language; all of them without one. */
export function shootNamed(turn: MemberTurn, argument: string): Outcome {
  const theme = themeNamed(argument);
  return theme ? shootTheme(turn, theme.id) : shootThemes(turn);
}

const needsOfTheme = (turn: MemberTurn): Need[] => [
  ['shoot-templates'],
  ['open-shoot'],
  ...needsOfProfile(turn),
];

/** For `/shoot`, with or without a theme. */
export const needsOfShoot = (turn: MemberTurn, argument: string): Need[] =>
  themeNamed(argument) ? needsOfTheme(turn) : [['shoot-templates']];

/** Shows a theme with its sizes and their prices, and who gets the photos: a size starts it. */
export function shootTheme(turn: MemberTurn, themeId: string): Outcome {
  const theme = themeOf(themeId);
  const looks = theme ? looksOfTheme(turn, theme) : [];
  const sizes = sizesFor(turn.shop.rules, looks.length);
  if (!theme || sizes.length === 0)
    return outcome(turn, [show(turn, [t('shoot.none')], { buttons: defaultButtons })]);
  const held = heldUp(turn);
  if (held) return held;
  if (!consented(turn) || !hasFace(turn)) return profileScreen(turn);
  const open = ask(turn, 'open-shoot');
  if (open) return underWay(turn, open);
  return offer(turn, theme, looks, sizes);
}

function underWay(turn: MemberTurn, { id, title }: { id: string; title: string }): Outcome {
  const buttons = [[danger(button(t('shoot.stop'), 'shoot-stop', id))]];
  return outcome(turn, [show(turn, [t('shoot.busy', { title })], { buttons })]);
}

function offer(
  turn: MemberTurn,
  theme: Theme,
  looks: readonly PlannedLook[],
  sizes: readonly ShootSize[],
): Outcome {
  const { rules } = turn.shop;
  const { account } = turn;
  const id = turn.newId();
  const most = sizes.at(-1)?.looks ?? 0;
  const companies = companiesOfLooks(looks.slice(0, most));
  const can = sizes.filter((size) => shortOf(turn, looks, size) === 0);
  const cheapest = sizes[0];
  const short = cheapest && can.length === 0 ? shortOf(turn, looks, cheapest) : 0;
  const text = [
    t('shoot.theme', {
      title: local(turn, theme.title),
      description: local(turn, theme.description),
    }),
    ...sizes.map((size) =>
      t('shoot.price', {
        size: size.looks,
        credits: shootCredits(rules, size),
        regular: size.looks * rules.imageCredits,
      }),
    ),
    balanceText(account.credits),
    t('shoot.how'),
    t('confirm.who', { who: processors(companies.join(', ') || null) }),
    account.keepNothing
      ? t('confirm.keep-nothing')
      : t('confirm.kept', { until: { at: keptUntil(rules, account, turn.now), form: 'date' } }),
    ...(short > 0 ? [t('confirm.short', { short })] : []),
  ];
  const sizeButtons = can.map((size): Button[] => [
    primary(
      button(
        t('shoot.size', { size: size.looks, credits: shootCredits(rules, size) }),
        'shoot-go',
        id,
        size.looks,
      ),
    ),
  ]);
  const buttons = [
    ...(can.length > 0 ? sizeButtons : packButtons(turn)),
    [button(t('nav.back'), 'shoots')],
  ];
  const prices = Object.fromEntries(
    sizes.map((size) => [String(size.looks), shootCredits(rules, size)]),
  );
  const shoot = { id, themeId: theme.id, told: companies, prices, started: false };
  return outcome(turn, [show(turn, text, { buttons })], { state: { ...idle(turn.state), shoot } });
}

/** The credits that are missing for a size: test money pays where this machine makes all of it. */
function shortOf(
  { account, shop }: MemberTurn,
  looks: readonly PlannedLook[],
  size: ShootSize,
): number {
  const isLocal = looks.slice(0, size.looks).every(({ priced: { engine } }) => isHere(engine));
  const spendable = isLocal ? account.credits : account.credits - account.testCredits;
  return Math.max(0, shootCredits(shop.rules, size) - spendable);
}

/** Starts a shoot of a size, unless something is not as it was shown. */
export function shootGo(turn: MemberTurn, offerId: string, count: number): Outcome {
  const { shoot } = turn.state;
  if (shoot?.id !== offerId) return outcome(turn, [remark(turn, t('stale'))]);
  if (shoot.started || turn.refused === 'shoot-draft')
    return outcome(turn, [remark(turn, t('confirm.already'))]);
  const theme = themeOf(shoot.themeId);
  const looks = theme ? looksOfTheme(turn, theme) : [];
  const size = sizesFor(turn.shop.rules, looks.length).find((one) => one.looks === count);
  const held = heldUp(turn);
  if (held) return held;
  const open = ask(turn, 'open-shoot');
  if (open) return underWay(turn, open);
  if (turn.refused === 'spending-limit')
    return outcome(turn, [
      show(turn, [t('hold.day-limit', { limit: turn.shop.rules.spendingADayCredits })]),
    ]);
  if (!theme || !size || !consented(turn) || !hasFace(turn)) return shootTheme(turn, shoot.themeId);
  const chosen = looks.slice(0, size.looks);
  const isAsShown =
    shoot.prices[String(count)] === shootCredits(turn.shop.rules, size) &&
    companiesOfLooks(chosen).every((company) => shoot.told.includes(company)) &&
    shortOf(turn, looks, size) === 0;
  if (!isAsShown) return shootTheme(turn, shoot.themeId);
  const title = local(turn, theme.title);
  const place = placeOf(turn.event);
  const order = {
    id: turn.newId(),
    draftId: offerId,
    accountId: turn.account.id,
    themeId: theme.id,
    title,
    place,
    looks: chosen.map((look) => lookOf(turn, look, lookCredits(turn.shop.rules, size))),
  };
  return outcome(turn, [ahead(t('confirm.started'))], {
    state: { ...idle(turn.state), shoot: { ...shoot, started: true } },
    effects: [{ do: 'shoot', order }],
  });
}

function lookOf(turn: MemberTurn, look: PlannedLook, credits: number): NewGenerationInput {
  const id = turn.newId();
  return orderOf({
    id,
    draftId: id,
    accountId: turn.account.id,
    spec: look.spec,
    choices: choicesOf(look, turn.newSeed()),
    priced: { ...look.priced, credits, regularCredits: credits, free: null },
    told: turn.state.shoot?.told ?? [],
    title: local(turn, look.spec.title),
    place: placeOf(turn.event),
    guild: { guildId: null, guildChannelId: null },
  });
}

/** Stops a shoot: what is done is delivered, the rest is paid back. */
export function shootStop(turn: MemberTurn, id: string): Outcome {
  const found = ask(turn, 'shoot', id);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  if (found.shoot.endedAt !== null || found.shoot.stoppedAt !== null)
    return outcome(turn, [remark(turn, t('shoot.over'))]);
  return outcome(turn, [remark(turn, t('shoot.stops'))], {
    effects: [{ do: 'stop-shoot', shootId: id }],
  });
}

/** Shows a page of what a shoot has made: an album, with a button for each picture. */
export function shootPage(turn: MemberTurn, id: string, page: number): Outcome {
  const found = ask(turn, 'shoot', id);
  const kept = keptOf(found?.looks ?? []);
  if (found?.shoot.endedAt === null) return underWay(turn, found.shoot);
  if (!found || kept.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const from = page * A_PAGE < kept.length ? page : 0;
  const done = doneReply({
    ...found,
    creditsLeft: turn.account.credits,
    keepNothing: false,
    album: kept.slice(from * A_PAGE, from * A_PAGE + A_PAGE),
    shown: kept,
  });
  return outcome(turn, [{ ...done, mode: 'send', buttons: numbers(found.shoot, kept, from) }]);
}

const A_PAGE = 10;

/** The handlers of the buttons of shoots. */
export const shootHandlers: Handlers<typeof SHOOT_ACTIONS> = {
  shoots: needing(shootThemes, () => [['shoot-templates']]),
  'shoot-theme': needing(shootTheme, needsOfTheme),
  'shoot-go': needing(shootGo, needsOfTheme),
  'shoot-stop': needing(shootStop, (_turn, id) => [['shoot', id]]),
  'shoot-page': needing(shootPage, (_turn, id) => [['shoot', id]]),
};
