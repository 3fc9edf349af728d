import { action } from '../../../chat/action.ts';
import type { OWN_TEMPLATE_ACTIONS } from '../../../chat/actions/publishing.ts';
import type { Button, Reply } from '../../../chat/reply.ts';
import { button, danger, pager, primary, rows, send } from '../../../chat/reply-builders.ts';
import { VISIBILITIES } from '../../../chat/template-parts.ts';
import type { ListingChanges } from '../../../publishing/change-listing.ts';
import { clean } from '../../../publishing/clean.ts';
import type { Visibility } from '../../../publishing/content.ts';
import { type DraftCard, type OwnTemplates, titleIn } from '../../../publishing/queries.ts';
import { isPrice } from '../../../publishing/write-draft.ts';
import type { Text } from '../../../texts/text.ts';
import { t, verbatim } from '../../../texts/text.ts';
import { type Handlers, needing } from '../../handlers.ts';
import type { Need } from '../../needs/needs.ts';
import { idle } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { editTemplate, makeTemplate, newTemplate } from './begin.ts';
import { askCreator } from './creator.ts';

type Own = OwnTemplates['templates'][number];

/**
 * Answers `/template`: shows one's own drafts and templates.
 * @param page the page of the templates, from 0
 */
export function myTemplates(turn: MemberTurn, page: number): Outcome {
  const { drafts, templates, hasMore, creator } = ask(turn, 'my-templates', String(page));
  if (templates.length === 0 && page > 0) return myTemplates(turn, 0);
  const never = page === 0 ? drafts.filter(({ isChange }) => !isChange) : [];
  const options = [
    ...never.map((draft) => ({
      label: lineOf(draft.content.title, stateOf(draft)),
      action: action('draft-show', draft.id),
    })),
    ...templates.map((own) => ({
      label: lineOf(titleIn(own.title, turn.locale), own.state),
      action: action('my-template', own.id),
    })),
  ];
  const nav = pager(page, hasMore, (to) => action('my-templates', to));
  const names = creator
    ? [
        button(t('creator.do.name'), 'creator-name'),
        button(t('creator.do.handle'), 'creator-handle'),
      ]
    : [];
  const text = [
    t('publish.mine'),
    t('publish.mine.how'),
    ...(creator ? [t('publish.mine.as', { name: creator.name, handle: creator.handle })] : []),
  ];
  const buttons = [nav, [primary(button(t('publish.new'), 'new-template'))], names];
  const list = { placeholder: t('publish.mine.choose'), options };
  return outcome(
    turn,
    [
      show(turn, text, {
        ...(options.length > 0 && { choice: list }),
        buttons: buttons.filter((row) => row.length > 0),
      }),
    ],
    { state: idle(turn.state) },
  );
}

const lineOf = (title: string, state: string): Text =>
  t('publish.line', {
    title: title === '' ? t('publish.untitled') : verbatim(title),
    state: state.replaceAll('-', '_'),
  });

/** How a draft stands that was never offered. */
const stateOf = ({ submission }: DraftCard): string =>
  submission === null || submission.state === 'withdrawn' ? 'draft' : submission.state;

/** Shows a template of one's own, or the draft of one that was never offered. */
function myTemplate(turn: MemberTurn, id: string): Outcome {
  const own = ask(turn, 'my-template', id);
  if (own?.state === 'draft') return editTemplate(turn, id);
  if (!own || own.state === 'removed') return gone(turn);
  return outcome(turn, [ownReply(turn, own)], { state: idle(turn.state) });
}

function ownReply(turn: MemberTurn, own: Own, first: Text[] = []): Reply {
  const title = titleIn(own.title, turn.locale);
  const isOpen = own.state === 'offered' || own.state === 'hidden';
  const text = [
    ...first,
    t('template.title', { title, kind: own.kind }),
    t('publish.own', {
      state: own.state.replaceAll('-', '_'),
      uses: own.uses,
      price:
        own.priceCredits === null
          ? t('publish.usual-price', {
              credits: own.kind === 'image' ? turn.shop.rules.imageCredits : 0,
            })
          : t('template.price', { credits: own.priceCredits }),
      who: t('publish.who', { who: own.visibility }),
    }),
  ];
  const remove = danger(button(t('publish.remove'), 'template-remove', own.id));
  const list = button(t('publish.back'), 'my-templates', 0);
  const source = { of: 'cover', id: own.id } as const;
  const media = [{ kind: 'image' as const, source, alt: t('templates.cover', { title }) }];
  const buttons: Button[][] = isOpen
    ? [
        ...(own.state === 'offered'
          ? [
              [
                primary(button(t('publish.look'), 'template', own.id)),
                ...(own.visibility === 'private'
                  ? []
                  : [button(t('generation.share'), 'share-template', own.id)]),
              ],
            ]
          : []),
        ...rows(
          [
            button(t('publish.edit'), 'template-edit', own.id),
            button(t('publish.do.who'), 'template-who', own.id),
            button(t('publish.do.price'), 'template-cost', own.id),
          ],
          2,
        ),
        [remove, list],
      ]
    : [[remove, list]];
  return show(turn, text, { ...(isOpen && { media }), buttons });
}

const gone = (turn: MemberTurn): Outcome =>
  outcome(turn, [
    show(turn, [t('publish.gone')], {
      buttons: [[button(t('publish.back'), 'my-templates', 0)]],
    }),
  ]);

/** Goes on with an offered template of one's own. */
function withOwn(turn: MemberTurn, id: string, how: (own: Own) => Outcome): Outcome {
  const own = ask(turn, 'my-template', id);
  if (!own || own.state === 'removed') return gone(turn);
  const isOpen = own.state === 'offered' || own.state === 'hidden';
  return isOpen ? how(own) : outcome(turn, [ownReply(turn, own)]);
}

const askWho = (turn: MemberTurn, id: string): Outcome =>
  withOwn(turn, id, () => {
    const choices = VISIBILITIES.map((who) => [
      button(t('publish.who', { who }), 'template-for', id, who),
    ]);
    const back = [button(t('nav.back'), 'my-template', id)];
    return outcome(turn, [
      show(turn, [t('publish.ask.visibility')], { buttons: [...choices, back] }),
    ]);
  });

function changeOwn(turn: MemberTurn, id: string, changes: ListingChanges): Outcome {
  return withOwn(turn, id, (own) =>
    outcome(turn, [ownReply(turn, { ...own, ...changes })], {
      state: idle(turn.state),
      effects: [{ do: 'change-listing', templateId: id, changes }],
    }),
  );
}

function askPrice(turn: MemberTurn, id: string): Outcome {
  return withOwn(turn, id, (own) =>
    outcome(
      turn,
      [show(turn, priceQuestion(turn, own), { awaits: 'text', buttons: priceButtons(own) })],
      {
        state: { ...turn.state, step: { at: 'template-price', templateId: id } },
      },
    ),
  );
}

const priceQuestion = ({ shop }: MemberTurn, { kind, priceCredits }: Own): Text[] => [
  t('publish.ask.price', { ...shop.rules.publishing.price[kind] }),
  ...(kind === 'image' ? [t('publish.ask.price.usual', { credits: shop.rules.imageCredits })] : []),
  ...(priceCredits === null ? [] : [t('publish.ask.price.back', { credits: priceCredits })]),
];

const priceButtons = ({ id, priceCredits }: Own): Button[][] => [
  ...(priceCredits === null
    ? []
    : [[button(t('publish.none', { field: 'price' }), 'template-cost-list', id)]]),
  [button(t('nav.back'), 'my-template', id)],
];

/** Takes a price as it was typed. */
export function fillPrice(turn: MemberTurn, templateId: string, text: string): Outcome {
  return withOwn(turn, templateId, (own) => {
    const said = clean(text);
    const credits = /^\d{1,6}$/.test(said) ? Number(said) : 0;
    if (isPrice(turn.shop.rules.publishing, own.kind, credits))
      return changeOwn(turn, templateId, { priceCredits: credits });
    const again = { awaits: 'text' as const, buttons: priceButtons(own) };
    return outcome(turn, [send(priceQuestion(turn, own), again)]);
  });
}

const askRemove = (turn: MemberTurn, id: string): Outcome => {
  const own = ask(turn, 'my-template', id);
  if (!own || own.state === 'removed') return gone(turn);
  const buttons = [
    [danger(button(t('publish.remove.yes'), 'template-remove-yes', id))],
    [button(t('nav.no'), 'my-template', id)],
  ];
  const title = titleIn(own.title, turn.locale);
  return outcome(turn, [show(turn, [t('publish.remove.ask', { title })], { buttons })]);
};

function remove(turn: MemberTurn, id: string): Outcome {
  const own = ask(turn, 'my-template', id);
  if (!own || own.state === 'removed') return gone(turn);
  const buttons = [[button(t('publish.back'), 'my-templates', 0)]];
  const title = titleIn(own.title, turn.locale);
  return outcome(turn, [show(turn, [t('publish.removed', { title })], { buttons })], {
    effects: [{ do: 'remove-template', templateId: id }],
  });
}

const needsOfOwn = (id: string): Need[] => [['my-template', id]];
const needsOfEditing = (_turn: unknown, id: string): Need[] => [
  ['my-template', id],
  ['template-draft-of', id],
  ['template-change', id],
  ['my-templates', '0'],
];

/** The handlers of the buttons of one's own templates. */
export const ownTemplateHandlers: Handlers<typeof OWN_TEMPLATE_ACTIONS> = {
  'my-templates': myTemplates,
  'make-template': needing(makeTemplate, (turn, id) => [
    ['my-templates', '0'],
    ['generation', id],
    ['template-start', `${id} ${turn.locale}`],
  ]),
  'new-template': needing(newTemplate, () => [['my-templates', '0']]),
  'my-template': needing(myTemplate, needsOfEditing),
  'template-edit': needing(editTemplate, needsOfEditing),
  'template-who': askWho,
  'template-for': needing(
    (turn: MemberTurn, id: string, visibility: Visibility) => changeOwn(turn, id, { visibility }),
    (_turn, id) => needsOfOwn(id),
  ),
  'template-cost': askPrice,
  'template-cost-list': needing(
    (turn: MemberTurn, id: string) => changeOwn(turn, id, { priceCredits: null }),
    (_turn, id) => needsOfOwn(id),
  ),
  'template-remove': askRemove,
  'template-remove-yes': needing(remove, (_turn, id) => needsOfOwn(id)),
  'creator-name': (turn) => askCreator(turn, 'name', null),
  'creator-handle': (turn) => askCreator(turn, 'handle', null),
};
