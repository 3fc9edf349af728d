import type { Engine } from '../../engines/engine.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import { fillPrompt, fillRecipe } from '../../templates/prompt.ts';
import type { Template } from '../../templates/template.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import type { Button, Reply, Text } from '../reply.ts';
import { button, notice, primary, remark, show, t, words } from '../say.ts';
import { type Draft, draftOf, idle, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { packButtons } from './buy.ts';
import { gone, stale } from './draft.ts';
import { processors } from './policy.ts';
import { choices, type Quote, quote } from './price.ts';
import { consented, profileScreen } from './profile.ts';

const STARTED_BEFORE = 'generations.draft_id';

/** Says what it costs, how long it takes and who gets the photos; or starts at once where that is wished. */
export function confirm(
  turn: MemberTurn,
  template: Template,
  draft: Draft,
  alwaysAsk: boolean,
): Outcome {
  const priced = quote(turn, template, draft);
  if (!priced) return outcome(turn, [show(turn, [t('confirm.unavailable')])]);
  const told = agreedTo(turn);
  const asks = alwaysAsk || !turn.account.skipConfirm || !knows(told, priced.engine);
  if (!asks && priced.credits <= turn.account.credits)
    return begin(turn, template, { ...draft, told }, priced);
  return question(turn, template, draft, priced, []);
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
  template: Template,
  draft: Draft,
  priced: Quote,
  before: Text[],
): Outcome {
  const shown = { ...draft, shownCredits: priced.credits, told: companiesOf(priced) };
  const reply = screen(turn, template, shown, priced);
  return outcome(turn, [{ ...reply, text: [...before, ...reply.text] }], {
    state: withDraft(turn.state, shown),
  });
}

function screen(turn: MemberTurn, template: Template, draft: Draft, priced: Quote): Reply {
  const { credits: balance } = turn.account;
  const short = priced.credits - balance;
  const slots = template.slots.map((slot) =>
    t('confirm.slot', { label: local(turn, slot.label), value: draft.slots[slot.id] ?? '' }),
  );
  const text = [
    t('confirm.title', { title: titleOf(turn, template), kind: template.kind }),
    ...slots,
    cost(turn, priced),
    t('confirm.time', { seconds: usual(turn, template, priced) }),
    t('confirm.who', { who: processors(lookingAt(turn, priced)) }),
    ...otherwise(priced),
    keeping(turn),
    ...(short > 0 ? [t('confirm.short', { short })] : []),
  ];
  const buttons =
    short > 0
      ? packButtons(turn)
      : [...goButtons(turn, draft), ...engineButton(turn, template, draft, priced)];
  return show(turn, text, { buttons: [...buttons, [button(t('nav.cancel'), 'drop', draft.id)]] });
}

function goButtons(turn: MemberTurn, draft: Draft): Button[][] {
  const skip = turn.account.skipConfirm;
  return [
    [primary(button(t('confirm.go'), 'go', draft.id))],
    [button(t(skip ? 'confirm.ask' : 'confirm.skip'), 'ask', draft.id)],
  ];
}

/** Who else may get the photos, where the one that is meant to cannot. */
/** Who makes it, and who else looks at it for the content rules. */
function lookingAt(turn: MemberTurn, { engine }: Quote): string | null {
  const { company } = turn.shop.moderation;
  return [...new Set([engine.company, company])].filter(Boolean).join(', ') || null;
}

function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}

/** Shows who makes it, and changes that; only where there is a choice. */
function engineButton(
  turn: MemberTurn,
  template: Template,
  draft: Draft,
  { engine }: Quote,
): Button[][] {
  if (choices(turn, template, draft).length < 2) return [];
  const maker = engine.name ?? engine.company;
  const name = maker === null ? t('engine.self') : words(maker);
  return [[button(t('confirm.engine', { engine: name }), 'engine', draft.id)]];
}

/** The button that has the next engine make it. */
export function nextEngine(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  const template = draft && templateById(turn, draft.templateId);
  if (!draft || !template || draft.started) return stale(turn);
  const now = quote(turn, template, draft);
  const ids = choices(turn, template, draft).map(({ id }) => id);
  const engine = ids[(ids.indexOf(now?.engine.id ?? '') + 1) % ids.length] ?? null;
  const chosen = { ...draft, engine };
  const priced = quote(turn, template, chosen);
  return priced ? question(turn, template, chosen, priced, []) : gone(turn);
}

function cost(turn: MemberTurn, priced: Quote): Text {
  const balance = turn.account.credits;
  return priced.free
    ? t('confirm.free', { left: turn.account.freeLeft - 1, balance })
    : t('confirm.price', { credits: priced.credits, after: balance - priced.credits });
}

function usual(turn: MemberTurn, template: Template, priced: Quote): number {
  const { engine, need } = priced;
  const recent = ask(turn, 'usual', `${engine.id}|${need.operation}|${template.id}`);
  return Math.max(1, Math.round(recent ?? engine.typicalSeconds(need)));
}

function keeping(turn: MemberTurn): Text {
  const { rules } = turn.shop;
  if (turn.account.keepNothing) return t('confirm.keep-nothing');
  const keptMs = turn.account.paidAt === null ? rules.resultsKeptMs.free : rules.resultsKeptMs.paid;
  return t('confirm.kept', { until: { at: turn.now + keptMs, form: 'date' } });
}

/** The button that starts it. */
export function go(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (!draft) return stale(turn);
  if (draft.started || turn.refused === STARTED_BEFORE)
    return outcome(turn, [remark(turn, t('confirm.already'))], {
      state: withDraft(turn.state, { ...draft, started: true }),
    });
  const template = templateById(turn, draft.templateId);
  if (!template) return gone(turn);
  const priced = quote(turn, template, draft);
  if (!priced) return outcome(turn, [show(turn, [t('confirm.unavailable')])]);
  if (priced.credits > turn.account.credits) return question(turn, template, draft, priced, []);
  if (draft.shownCredits !== null && priced.credits > draft.shownCredits)
    return question(turn, template, draft, priced, [t('confirm.changed')]);
  if (draft.shownCredits !== null && !knows(draft.told, priced.engine))
    return question(turn, template, draft, priced, [t('confirm.changed-who')]);
  return begin(turn, template, draft, priced);
}

/** Starts it, unless something that was there before is missing now. */
function begin(turn: MemberTurn, template: Template, draft: Draft, priced: Quote): Outcome {
  const { rules } = turn.shop;
  if (draft.source === 'profile' && (turn.account.faceSlots.length < 3 || !consented(turn)))
    return profileScreen({ ...turn, state: { ...turn.state, wanted: template.id } });
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
  if (ask(turn, 'open') >= rules.openGenerationsAnAccount)
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
    effects: [{ do: 'generate', input: inputOf(turn, template, draft, priced) }],
  });
}

function inputOf(
  turn: MemberTurn,
  template: Template,
  draft: Draft,
  priced: Quote,
): NewGenerationInput {
  const { surface, chatId, address } = turn.event;
  return {
    id: turn.newId(),
    draftId: draft.id,
    accountId: turn.account.id,
    operation: priced.need.operation,
    kind: template.kind,
    templateId: template.id,
    title: local(turn, template.title),
    request: {
      prompt: fillPrompt(template, draft.slots),
      recipe: fillRecipe(template.recipe, draft.slots),
      aspect: template.aspect,
      longEdgePx: priced.need.longEdgePx,
      durationSeconds: template.durationSeconds,
      seed: draft.seed,
      slots: draft.slots,
      uploadId: draft.uploadId,
      fallbacks: priced.fallbacks.filter((engine) => knows(draft.told, engine)).map(({ id }) => id),
    },
    engineId: priced.engine.id,
    priceCredits: priced.credits,
    free: priced.free,
    surface,
    chatId,
    address,
  };
}

/** Switches "don't ask again" and shows the question as it then stands. */
export function toggleAsk(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  const template = draft && templateById(turn, draft.templateId);
  if (!draft || !template || draft.started) return stale(turn);
  const skipConfirm = !turn.account.skipConfirm;
  const changed = { ...turn, account: { ...turn.account, skipConfirm } };
  const priced = quote(turn, template, draft);
  if (!priced) return gone(turn);
  const shown = question(changed, template, draft, priced, []);
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
