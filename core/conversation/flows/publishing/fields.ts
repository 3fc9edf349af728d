import type { TEMPLATE_DRAFT_ACTIONS } from '../../../chat/actions/publishing.ts';
import type { Button } from '../../../chat/reply.ts';
import { button, rows, send } from '../../../chat/reply-builders.ts';
import {
  type CHOICE_FIELDS,
  INPUTS,
  NONE,
  TEMPLATE_CATEGORIES,
  type TEXT_FIELDS,
  VISIBILITIES,
} from '../../../chat/template-parts.ts';
import { judgeWords } from '../../../moderation/moderation.ts';
import { clean } from '../../../publishing/clean.ts';
import { usualPrice } from '../../../publishing/definition.ts';
import type { DraftCard } from '../../../publishing/queries.ts';
import { type DraftChanges, isPrice } from '../../../publishing/write-draft.ts';
import { LOCALES } from '../../../texts/catalogue.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { Handlers } from '../../handlers.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { categoryName } from '../gallery.ts';
import { languageName } from '../language-name.ts';
import { CHOICES, draftReply } from './draft-card.ts';
import { change, draftButton, showCard, showDraft, withDraftCard } from './drafts.ts';

type TextField = (typeof TEXT_FIELDS)[number];
type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** How the words of slots are shown to who writes them. */
const EXAMPLES = { word: '{place}', standard: '{place: Rome}', choices: CHOICES };

/** Asks for a part of a draft: by buttons where it is chosen, in words else. */
export function askField(turn: MemberTurn, id: string, field: TextField | ChoiceField): Outcome {
  return withDraftCard(turn, id, (card) =>
    isChosen(field) ? askChoice(turn, card, field) : askWords(turn, card, field),
  );
}

const isChosen = (field: TextField | ChoiceField): field is ChoiceField =>
  field === 'needs' || field === 'category' || field === 'language' || field === 'visibility';

/** Asks the author to write a part of a draft. */
export function askWords(turn: MemberTurn, card: DraftCard, field: TextField): Outcome {
  return outcome(
    turn,
    [show(turn, questionOf(turn, card, field), { awaits: 'text', buttons: answers(card, field) })],
    { state: { ...turn.state, step: { at: 'template', draftId: card.id, field } } },
  );
}

function questionOf({ shop }: MemberTurn, card: DraftCard, field: TextField): Text[] {
  const { publishing: rules } = shop.rules;
  if (field === 'price')
    return [
      t('publish.ask.price', { ...rules.price[card.content.kind] }),
      t('publish.ask.price.usual', { credits: usualPrice(shop, card.content) ?? 0 }),
    ];
  const most = {
    title: rules.titleCharacters,
    description: rules.descriptionCharacters,
    words: rules.wordsCharacters,
    licence: rules.licenceCharacters,
  }[field];
  const now = card.content[field] ?? '';
  return [
    t(`publish.ask.${field}`, { most }),
    ...(field === 'words' ? [t('publish.words.how', EXAMPLES)] : []),
    ...(now === '' ? [] : [t('publish.now', { words: now })]),
  ];
}

function answers({ id }: DraftCard, field: TextField): Button[][] {
  const back = button(t('nav.back'), 'draft-show', id);
  return field === 'title' || field === 'words'
    ? [[back]]
    : [[button(t('publish.none', { field }), 'draft-none', id, field)], [back]];
}

function askChoice(turn: MemberTurn, { id }: DraftCard, field: ChoiceField): Outcome {
  const choices: Record<ChoiceField, () => Button[]> = {
    needs: () =>
      INPUTS.map((needs) => button(t('publish.needs', { needs }), 'draft-needs', id, needs)),
    category: () => [
      ...TEMPLATE_CATEGORIES.map((one) => button(categoryName(one), 'draft-cat', id, one)),
      button(t('publish.no-category'), 'draft-cat', id, NONE),
    ],
    language: () =>
      LOCALES.map((one) =>
        button(t('verbatim', { text: languageName(one, turn.locale) }), 'draft-lang', id, one),
      ),
    visibility: () =>
      VISIBILITIES.map((who) => button(t('publish.who', { who }), 'draft-who', id, who)),
  };
  const width = field === 'visibility' || field === 'needs' ? 1 : 2;
  const buttons = [...rows(choices[field](), width), [button(t('nav.back'), 'draft-show', id)]];
  return outcome(turn, [show(turn, [t(`publish.ask.${field}`)], { buttons })]);
}

/** Shows the parts of a draft that are seldom changed. */
function more(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, ({ content, generationId, isChange }) => {
    const field = (label: Text, name: TextField | ChoiceField) =>
      button(label, 'draft-field', id, name);
    const other = content.kind === 'image' ? 'video' : 'image';
    const canTurn = generationId === null && !isChange;
    const buttons = [
      field(t('publish.do.description'), 'description'),
      field(t('publish.do.category'), 'category'),
      field(t('settings.do.language'), 'language'),
      field(t('publish.do.needs'), 'needs'),
      field(t('publish.do.who'), 'visibility'),
      field(t('publish.do.price'), 'price'),
      field(t('publish.do.licence'), 'licence'),
      ...(canTurn ? [button(t('publish.do.kind', { kind: other }), 'draft-kind', id, other)] : []),
    ];
    const back = [button(t('nav.back'), 'draft-show', id)];
    return outcome(turn, [
      show(turn, [t('publish.more')], { buttons: [...rows(buttons, 2), back] }),
    ]);
  });
}

/** Takes what an author wrote for a part of a draft; asks again where it cannot be. */
export function fillTemplateField(
  turn: MemberTurn,
  { draftId, field }: { draftId: string; field: TextField },
  text: string,
): Outcome {
  return withDraftCard(turn, draftId, (card) => {
    const said = clean(text);
    const again = (why: Text): Outcome =>
      outcome(turn, [send([why], { awaits: 'text', buttons: answers(card, field) })]);
    if (said === '') return again(t('publish.empty'));
    if (judgeWords([said], turn.shop.rules).verdict === 'refuse') return again(t('publish.unfit'));
    if (field !== 'price') return fill(turn, card, { [field]: said }, again);
    const credits = /^\d{1,6}$/.test(said) ? Number(said) : 0;
    const { kind } = card.content;
    const { publishing } = turn.shop.rules;
    if (!isPrice(publishing, kind, credits))
      return again(t('publish.ask.price', { ...publishing.price[kind] }));
    return change(turn, card, { priceCredits: credits });
  });
}

const LENGTHS = {
  title: 'titleCharacters',
  description: 'descriptionCharacters',
  words: 'wordsCharacters',
  licence: 'licenceCharacters',
} as const;

function fill(
  turn: MemberTurn,
  card: DraftCard,
  changes: Partial<Record<Exclude<TextField, 'price'>, string>>,
  again: (why: Text) => Outcome,
): Outcome {
  for (const [field, most] of Object.entries(LENGTHS)) {
    const said = changes[field as keyof typeof changes] ?? '';
    const limit = turn.shop.rules.publishing[most];
    const { length } = [...said];
    if (length > limit) return again(t('draft.slot.long', { most: limit, length }));
  }
  return change(turn, card, changes, (next) => {
    const wrong = changes.words !== undefined && next.problems.find(({ what }) => what === 'words');
    return wrong ? askWordsAgain(turn, next) : askMissing(turn, next);
  });
}

/** Shows what is wrong with the words, which are kept, and takes what is written next in their place. */
function askWordsAgain(turn: MemberTurn, card: DraftCard): Outcome {
  const shown = draftReply(turn, card);
  const text = [...shown.text, t('publish.words.again')];
  return outcome(turn, [{ ...shown, text, awaits: 'text' }], {
    state: { ...turn.state, step: { at: 'template', draftId: card.id, field: 'words' } },
  });
}

/** Asks for the words and the title of a draft that has none yet, and shows it else. */
export function askMissing(turn: MemberTurn, card: DraftCard, first: Text[] = []): Outcome {
  if (card.content.words === '') return askWords(turn, card, 'words');
  if (card.content.title === '') return askWords(turn, card, 'title');
  return showCard(turn, card, first);
}

const NO_WORDS = {
  description: { description: '' },
  licence: { licence: null },
  price: { priceCredits: null },
} as const;

/** Changes a part of a draft that was chosen. */
const choose = (turn: MemberTurn, id: string, changes: DraftChanges): Outcome =>
  withDraftCard(turn, id, (card) => change(turn, card, changes));

type FieldActions = Pick<
  typeof TEMPLATE_DRAFT_ACTIONS,
  | 'draft-show'
  | 'draft-more'
  | 'draft-field'
  | 'draft-none'
  | 'draft-needs'
  | 'draft-cat'
  | 'draft-lang'
  | 'draft-who'
  | 'draft-kind'
>;

/** The handlers of the buttons by which a draft is written. */
export const fieldHandlers: Handlers<FieldActions> = {
  'draft-show': draftButton(showDraft),
  'draft-more': draftButton(more),
  'draft-field': draftButton(askField),
  'draft-none': draftButton((turn, id, field) => choose(turn, id, NO_WORDS[field])),
  'draft-needs': draftButton((turn, id, needs) => choose(turn, id, { needs })),
  'draft-cat': draftButton((turn, id, one) =>
    choose(turn, id, { category: one === NONE ? null : one }),
  ),
  'draft-lang': draftButton((turn, id, language) => choose(turn, id, { language })),
  'draft-who': draftButton((turn, id, visibility) => choose(turn, id, { visibility })),
  'draft-kind': draftButton((turn, id, kind) => {
    const { videoSeconds } = turn.shop.rules.publishing;
    const durationSeconds = kind === 'video' ? videoSeconds : 0;
    return choose(turn, id, { kind, durationSeconds, priceCredits: null });
  }),
};
