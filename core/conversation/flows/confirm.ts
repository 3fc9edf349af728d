import type { NewGenerationInput } from '../../generations/request.ts';
import { fillPrompt, fillRecipe } from '../../templates/prompt.ts';
import type { Template } from '../../templates/template.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import type { Button, Reply, Text } from '../reply.ts';
import { button, notice, primary, remark, show, t } from '../say.ts';
import { type Draft, draftOf, idle, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { packButtons } from './buy.ts';
import { gone, stale } from './draft.ts';
import { processors } from './policy.ts';
import { type Quote, quote } from './price.ts';
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
  if (!alwaysAsk && turn.account.skipConfirm && priced.credits <= turn.account.credits)
    return begin(turn, template, draft, priced);
  return question(turn, template, draft, priced, []);
}

function question(
  turn: MemberTurn,
  template: Template,
  draft: Draft,
  priced: Quote,
  before: Text[],
): Outcome {
  const shown = { ...draft, shownCredits: priced.credits };
  const reply = screen(turn, template, shown, priced);
  return outcome(turn, [{ ...reply, text: [...before, ...reply.text] }], {
    state: withDraft(turn.state, shown),
  });
}

function screen(turn: MemberTurn, template: Template, draft: Draft, priced: Quote): Reply {
  const { credits: balance } = turn.account;
  const short = priced.credits - balance;
  const words = template.slots.map((slot) =>
    t('confirm.slot', { label: local(turn, slot.label), value: draft.slots[slot.id] ?? '' }),
  );
  const text = [
    t('confirm.title', { title: titleOf(turn, template), kind: template.kind }),
    ...words,
    ...cost(turn, priced),
    t('confirm.time', { seconds: usual(turn, template, priced) }),
    t('confirm.who', { who: processors(priced.engine.company) }),
    keeping(turn),
    ...(short > 0 ? [t('confirm.short', { short })] : []),
  ];
  const buttons = short > 0 ? packButtons(turn) : goButtons(turn, draft);
  return show(turn, text, { buttons: [...buttons, [button(t('nav.cancel'), 'drop', draft.id)]] });
}

function goButtons(turn: MemberTurn, draft: Draft): Button[][] {
  const skip = turn.account.skipConfirm;
  return [
    [primary(button(t('confirm.go'), 'go', draft.id))],
    [button(t(skip ? 'confirm.ask' : 'confirm.skip'), 'ask', draft.id)],
  ];
}

function cost(turn: MemberTurn, { free, credits }: Quote): Text[] {
  const balance = turn.account.credits;
  if (free) return [t('confirm.free', { left: turn.account.freeLeft - 1, balance })];
  if (credits > balance)
    return [t('template.price', { credits }), t('credits.balance', { credits: balance })];
  return [t('confirm.price', { credits, after: balance - credits })];
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
  const said = t(skipConfirm ? 'confirm.skipped' : 'confirm.asked');
  const shown = question(changed, template, draft, priced, [said]);
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
