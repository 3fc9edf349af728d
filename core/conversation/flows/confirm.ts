import { ASPECTS, type Engine } from '../../engines/engine.ts';
import { understands } from '../../engines/local/understand.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import { keptUntil } from '../../retention/keep.ts';
import { fillRecipe } from '../../templates/prompt.ts';
import { local, titleOf } from '../look-up.ts';
import { type Plan, planOf } from '../plan.ts';
import type { Button, Reply, Text } from '../reply.ts';
import { button, notice, primary, remark, send, show, t, words } from '../say.ts';
import { type Draft, draftOf, idle, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { packButtons } from './buy.ts';
import { balanceText } from './credits.ts';
import { gone, stale } from './draft.ts';
import { heldUp } from './holds.ts';
import { processors } from './policy.ts';
import { choices, proLine, type Quote, quote, wordsFor } from './price.ts';
import { consented, profileScreen } from './profile.ts';

/** Words named at most where they are not understood. */
const MOST_UNKNOWN = 6;
const OVER_THE_DAY = 'spending_limit';
const STARTED_BEFORE = 'generations.draft_id';

/** Says what it costs, how long it takes and who gets the photos; or starts at once where that is wished. */
export function confirm(turn: MemberTurn, plan: Plan, draft: Draft, alwaysAsk: boolean): Outcome {
  const priced = quote(turn, plan, draft);
  if (!priced) return cannot(turn, plan, draft);
  const told = agreedTo(turn);
  const asks = alwaysAsk || !turn.account.skipConfirm || !knows(told, priced.engine);
  if (!asks && missing(turn, priced) === 0) return begin(turn, plan, { ...draft, told }, priced);
  return question(turn, plan, draft, priced, []);
}

/** Says what nobody here can do, and waits for other words where there were some. */
function cannot(turn: MemberTurn, plan: Plan, draft: Draft): Outcome {
  const slot = plan.templateId === null ? plan.slots[0] : undefined;
  if (!slot) return outcome(turn, [show(turn, [t('confirm.unavailable')])]);
  const understood = understands(plan.operation, wordsFor(plan, draft.slots));
  const unknown = understood.ok ? [] : understood.unknown.filter((word) => word !== '');
  const { [slot.id]: _said, ...slots } = draft.slots;
  const why =
    unknown.length > 0
      ? t('operation.unknown', { words: unknown.slice(0, MOST_UNKNOWN).join(', ') })
      : t('operation.cannot');
  return outcome(
    turn,
    [
      send([why, t('operation.examples', { operation: plan.operation })], {
        awaits: 'text',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ],
    {
      state: {
        ...withDraft(turn.state, { ...draft, slots }),
        step: { at: 'slot', draftId: draft.id, slot: slot.id },
      },
    },
  );
}

/** The companies that the face consent in force names, as far as they are configured. */
function agreedTo(turn: MemberTurn): string[] {
  const named = `,${turn.account.faceConsent?.companies ?? ''},`;
  const configured = turn.shop.engines.flatMap(({ company }) => company ?? []);
  return configured.filter((company) => named.includes(`,${company},`));
}

const knows = (told: readonly string[], { company }: Engine): boolean =>
  company === null || told.includes(company);

const companiesOf = ({ engine, fallbacks }: Quote): string[] => [
  ...new Set([engine, ...fallbacks].flatMap(({ company }) => company ?? [])),
];

function question(
  turn: MemberTurn,
  plan: Plan,
  draft: Draft,
  priced: Quote,
  before: Text[],
): Outcome {
  const held = priced.credits > 0 ? heldUp(turn) : null;
  if (held) return held;
  const shown = { ...draft, shownCredits: priced.credits, told: companiesOf(priced) };
  const reply = screen(turn, plan, shown, priced);
  return outcome(turn, [{ ...reply, text: [...before, ...reply.text] }], {
    state: withDraft(turn.state, shown),
  });
}

function screen(turn: MemberTurn, plan: Plan, draft: Draft, priced: Quote): Reply {
  const short = missing(turn, priced);
  const slots = plan.slots.map((slot) =>
    t('confirm.slot', { label: local(turn, slot.label), value: draft.slots[slot.id] ?? '' }),
  );
  const text = [
    t('confirm.title', { title: titleOf(turn, plan), kind: plan.kind }),
    ...slots,
    ...cost(turn, priced),
    ...proLine(turn, priced),
    t('confirm.time', { seconds: usual(turn, plan, priced) }),
    t(plan.needs === 'words' ? 'confirm.who-words' : 'confirm.who', {
      who: processors(priced.engine.company),
    }),
    ...otherwise(priced),
    keeping(turn),
    ...(short > 0 ? [t('confirm.short', { short })] : []),
  ];
  const buttons =
    short > 0
      ? packButtons(turn)
      : [
          ...goButtons(turn, draft),
          ...aspectButtons(plan, draft),
          ...engineButton(turn, plan, draft, priced),
        ];
  return show(turn, text, { buttons: [...buttons, [button(t('nav.cancel'), 'drop', draft.id)]] });
}

/** How many credits are missing; what is free can be made with a balance below zero. */
const missing = (turn: MemberTurn, { free, credits }: Quote): number =>
  free ? 0 : Math.max(0, credits - turn.account.credits);

function goButtons(turn: MemberTurn, draft: Draft): Button[][] {
  const skip = turn.account.skipConfirm;
  return [
    [primary(button(t('confirm.go'), 'go', draft.id))],
    [button(t(skip ? 'confirm.ask' : 'confirm.skip'), 'ask', draft.id)],
  ];
}

/** Who else may get the photos, where the one that is meant to cannot. */
function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}

/** Shows who makes it, and changes that; only where there is a choice. */
function engineButton(turn: MemberTurn, plan: Plan, draft: Draft, { engine }: Quote): Button[][] {
  if (choices(turn, plan, draft).length < 2) return [];
  const maker = engine.name ?? engine.company;
  const name = maker === null ? t('engine.self') : words(maker);
  return [[button(t('confirm.engine', { engine: name }), 'engine', draft.id)]];
}

/** The proportions to choose from, where nothing else says them. */
function aspectButtons(plan: Plan, draft: Draft): Button[][] {
  if (plan.needs !== 'words') return [];
  const chosen = draft.aspect ?? plan.aspect;
  return [
    ASPECTS.map((aspect, i) =>
      button(words(aspect === chosen ? `✓ ${aspect}` : aspect), 'aspect', draft.id, i),
    ),
  ];
}

/** A button that changes the proportions. */
export function chooseAspect(turn: MemberTurn, draftId: string, index: number): Outcome {
  const draft = draftOf(turn.state, draftId);
  const plan = draft && planOf(turn, draft);
  const aspect = ASPECTS[index];
  if (!draft || !plan || draft.started || !aspect || plan.needs !== 'words') return stale(turn);
  return confirm(turn, plan, { ...draft, aspect }, true);
}

/** The button that has the next engine make it. */
export function nextEngine(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  const plan = draft && planOf(turn, draft);
  if (!draft || !plan || draft.started) return stale(turn);
  const now = quote(turn, plan, draft);
  const ids = choices(turn, plan, draft).map(({ id }) => id);
  const engine = ids[(ids.indexOf(now?.engine.id ?? '') + 1) % ids.length] ?? null;
  const chosen = { ...draft, engine };
  const priced = quote(turn, plan, chosen);
  return priced ? question(turn, plan, chosen, priced, []) : gone(turn);
}

function cost(turn: MemberTurn, { free, credits }: Quote): Text[] {
  const balance = turn.account.credits;
  if (free) return [t('confirm.free', { left: turn.account.freeLeft - 1, balance })];
  if (credits > balance) return [t('template.price', { credits }), balanceText(balance)];
  return [t('confirm.price', { credits, after: balance - credits })];
}

function usual(turn: MemberTurn, plan: Plan, priced: Quote): number {
  const { engine, need } = priced;
  const recent = ask(turn, 'usual', `${engine.id}|${need.operation}|${plan.templateId ?? ''}`);
  return Math.max(1, Math.round(recent ?? engine.typicalSeconds(need)));
}

function keeping(turn: MemberTurn): Text {
  const { rules } = turn.shop;
  if (turn.account.keepNothing) return t('confirm.keep-nothing');
  const until = keptUntil(rules, turn.account, turn.now);
  return t('confirm.kept', { until: { at: until, form: 'date' } });
}

/** The button that starts it. */
export function go(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (!draft) return stale(turn);
  if (draft.started || turn.refused === STARTED_BEFORE)
    return outcome(turn, [remark(turn, t('confirm.already'))], {
      state: withDraft(turn.state, { ...draft, started: true }),
    });
  const plan = planOf(turn, draft);
  if (!plan) return gone(turn);
  const priced = quote(turn, plan, draft);
  if (!priced) return outcome(turn, [show(turn, [t('confirm.unavailable')])]);
  if (missing(turn, priced) > 0) return question(turn, plan, draft, priced, []);
  if (draft.shownCredits !== null && priced.credits > draft.shownCredits)
    return question(turn, plan, draft, priced, [t('confirm.changed')]);
  if (draft.shownCredits !== null && !knows(draft.told, priced.engine))
    return question(turn, plan, draft, priced, [t('confirm.changed-who')]);
  return begin(turn, plan, draft, priced);
}

/** Starts it, unless something that was there before is missing now. */
function begin(turn: MemberTurn, plan: Plan, draft: Draft, priced: Quote): Outcome {
  const { rules } = turn.shop;
  const held = priced.credits > 0 ? heldUp(turn) : null;
  if (held) return held;
  if (turn.refused === OVER_THE_DAY)
    return outcome(turn, [
      show(turn, [t('hold.day-limit', { limit: rules.spendingADayCredits })], {
        buttons: goButtons(turn, draft),
      }),
    ]);
  if (draft.source === 'profile' && (turn.account.faceSlots.length < 3 || !consented(turn)))
    return profileScreen({ ...turn, state: { ...turn.state, wanted: plan.templateId } });
  if (draft.uploadId !== null) {
    const upload = ask(turn, 'upload', draft.uploadId);
    if (!upload || upload.expiresAt <= turn.now)
      return outcome(turn, [show(turn, [t('photo.gone')], { awaits: 'photo' })], {
        state: {
          ...withDraft(turn.state, { ...draft, uploadId: null }),
          step: { at: 'photo', draftId: draft.id },
        },
      });
  }
  if (draft.resultId !== null) {
    const result = ask(turn, 'result', draft.resultId);
    if (!result || result.expiresAt <= turn.now)
      return outcome(turn, [remark(turn, t('result.gone'))], { state: idle(turn.state) });
  }
  if (ask(turn, 'open').length >= rules.openGenerationsAnAccount)
    return outcome(
      turn,
      [remark(turn, t('confirm.busy', { most: rules.openGenerationsAnAccount }))],
      {
        state: withDraft(turn.state, draft),
      },
    );
  const started = withDraft(idle(turn.state), { ...draft, started: true });
  const pressed = turn.event.body.kind === 'press';
  return outcome(turn, pressed ? [notice(t('confirm.started'))] : [], {
    state: started,
    effects: [{ do: 'generate', input: inputOf(turn, plan, draft, priced) }],
  });
}

function inputOf(turn: MemberTurn, plan: Plan, draft: Draft, priced: Quote): NewGenerationInput {
  const { surface, chatId, address } = turn.event;
  return {
    id: turn.newId(),
    draftId: draft.id,
    accountId: turn.account.id,
    operation: priced.need.operation,
    kind: plan.kind,
    templateId: plan.templateId,
    title: local(turn, plan.title),
    request: {
      prompt: wordsFor(plan, draft.slots),
      recipe: plan.recipe && fillRecipe(plan.recipe, draft.slots),
      aspect: draft.aspect ?? plan.aspect,
      longEdgePx: priced.need.longEdgePx,
      durationSeconds: plan.durationSeconds,
      seed: draft.seed,
      slots: draft.slots,
      uploadId: draft.uploadId,
      resultId: draft.resultId,
      fallbacks: priced.fallbacks.filter((engine) => knows(draft.told, engine)).map(({ id }) => id),
    },
    engineId: priced.engine.id,
    priceCredits: priced.credits,
    dayLimitCredits: turn.shop.rules.spendingADayCredits,
    free: priced.free,
    surface,
    chatId,
    address,
  };
}

/** Switches "don't ask again" and shows the question as it then stands. */
export function toggleAsk(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  const plan = draft && planOf(turn, draft);
  if (!draft || !plan || draft.started) return stale(turn);
  const skipConfirm = !turn.account.skipConfirm;
  const changed = { ...turn, account: { ...turn.account, skipConfirm } };
  const priced = quote(turn, plan, draft);
  if (!priced) return gone(turn);
  const said = t(skipConfirm ? 'confirm.skipped' : 'confirm.asked');
  const shown = question(changed, plan, draft, priced, [said]);
  return { ...shown, effects: [{ do: 'change-account', changes: { skipConfirm } }] };
}

/** The button that leaves it. */
export function drop(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (draft?.started) return outcome(turn, [remark(turn, t('confirm.already'))]);
  return outcome(
    turn,
    [
      show(turn, [t('confirm.dropped')], {
        buttons: [[primary(button(t('menu.templates'), 'templates', 0))]],
      }),
    ],
    {
      state: {
        ...idle(turn.state),
        drafts: turn.state.drafts.filter((other) => other.id !== draftId),
      },
    },
  );
}
