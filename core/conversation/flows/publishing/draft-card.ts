import type { Button, Reply } from '../../../chat/reply.ts';
import { button, danger, primary, rows } from '../../../chat/reply-builders.ts';
import type { TemplateContent } from '../../../publishing/content.ts';
import {
  type DraftProblem,
  definitionOf,
  problemsOf,
  usualPrice,
} from '../../../publishing/definition.ts';
import { type DraftCard, isLocked } from '../../../publishing/queries.ts';
import type { WordsProblem } from '../../../publishing/words.ts';
import type { Text } from '../../../texts/text.ts';
import { t, verbatim } from '../../../texts/text.ts';
import type { MemberTurn } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { categoryName } from '../gallery.ts';
import { languageName } from '../language-name.ts';

/** Builds a draft as it is right after it was begun, before it is stored. */
export function freshCard(
  turn: MemberTurn,
  of: Pick<DraftCard, 'id' | 'templateId' | 'generationId' | 'content'>,
): DraftCard {
  const isChange = of.templateId !== null;
  const hasCover = isChange || of.content.coverResultId !== null;
  const card = { ...of, isChange, hasCover, problems: [], submission: null, tryOut: null };
  return { ...card, problems: problemsIn(turn, card) };
}

/** Applies changes to a draft as its stored row will have them. */
export function changed(
  turn: MemberTurn,
  card: DraftCard,
  changes: Partial<TemplateContent>,
): DraftCard {
  const content = { ...card.content, ...changes };
  const next = { ...card, content, hasCover: changes.coverResultId ? true : card.hasCover };
  return { ...next, problems: problemsIn(turn, next) };
}

const problemsIn = ({ shop }: MemberTurn, { content, hasCover }: DraftCard): DraftProblem[] =>
  problemsOf(content, { cover: hasCover, engines: shop.engines, rules: shop.rules.publishing });

/** Shows a draft as others would see it, with what can be done next. */
export function draftReply(turn: MemberTurn, card: DraftCard, first: Text[] = []): Reply {
  const text = [...first, ...previewOf(turn, card), ...standing(card)];
  return show(turn, text, { ...coverOf(card), buttons: buttonsOf(card) });
}

function previewOf(turn: MemberTurn, { content }: DraftCard): Text[] {
  const { title, description, words, kind, licence } = content;
  return [
    t('template.title', { title: title === '' ? t('publish.untitled') : verbatim(title), kind }),
    ...(description === '' ? [] : [verbatim(description)]),
    ...(words === '' ? [] : [t('publish.card.words', { words })]),
    factsOf(turn, content, usualPrice(turn.shop, content)),
    ...(licence === null ? [] : [t('publish.card.licence', { licence })]),
    ...lookOf(turn, content),
  ];
}

/** Says what the words do where the engine of this service makes it. */
function lookOf({ shop }: MemberTurn, content: TemplateContent): Text[] {
  if (content.recipe === null) return [];
  const recipe = definitionOf(content, '', shop.rules.publishing)?.recipe ?? null;
  const texts = Object.values(recipe?.params ?? {}).filter((value) => typeof value === 'string');
  const lettering = texts.some((text) => /\{[a-z0-9-]+\}/.test(text));
  return [t('publish.card.look', { lettering: String(lettering) })];
}

/**
 * The line of what was chosen for a template.
 * @param usual its price by the price list, in credits; null where it is not known
 */
export const factsOf = (
  { locale }: Pick<MemberTurn, 'locale'>,
  of: Pick<TemplateContent, 'needs' | 'category' | 'language' | 'priceCredits' | 'visibility'>,
  usual: number | null,
): Text =>
  t('publish.card.facts', {
    needs: of.needs,
    category: of.category === null ? t('publish.no-category') : categoryName(of.category),
    language: languageName(of.language, locale),
    price:
      of.priceCredits === null
        ? t('publish.usual-price', { credits: usual ?? 0 })
        : t('template.price', { credits: of.priceCredits }),
    who: t('publish.who', { who: of.visibility }),
  });

function standing(card: DraftCard): Text[] {
  const { isChange, problems, submission } = card;
  if (isLocked(card)) return [t('publish.waiting', { state: submission?.state ?? '' })];
  return [...(isChange ? [t('publish.is-change')] : []), ...problems.map(problemText)];
}

/** Says what is missing or wrong. */
export const problemText = (problem: DraftProblem): Text =>
  problem.what === 'words' ? wordsProblem(problem.problem) : t(`publish.missing.${problem.what}`);

/** How a slot with answers is written. */
export const CHOICES = '{place: Rome | Paris}';

function wordsProblem(problem: WordsProblem): Text {
  const { because } = problem;
  return t('publish.words.wrong', {
    because: because.replaceAll('-', '_'),
    most: 'most' in problem ? problem.most : 0,
    name: 'name' in problem ? problem.name : '',
    choices: CHOICES,
  });
}

function coverOf({ id, content, hasCover, templateId }: DraftCard): Partial<Reply> {
  if (!hasCover) return {};
  const { coverResultId, title } = content;
  const alt = t('templates.cover', { title });
  if (coverResultId !== null)
    return { media: [{ kind: 'image', source: { of: 'still', id: coverResultId }, alt }] };
  return { media: [{ kind: 'image', source: { of: 'cover', id: templateId ?? id }, alt }] };
}

function buttonsOf(card: DraftCard): Button[][] {
  const { id, problems } = card;
  const list = button(t('publish.back'), 'my-templates', 0);
  if (isLocked(card)) return [[button(t('publish.do.withdraw'), 'draft-back', id)], [list]];
  const isReady = problems.length === 0;
  const canTry = problems.every(({ what }) => what === 'cover' || what === 'title');
  return [
    ...(isReady ? [[primary(button(t('publish.do.submit'), 'draft-submit', id))]] : []),
    ...(canTry ? [[button(t('publish.do.try'), 'draft-try', id)]] : []),
    ...rows(
      [
        button(t('publish.do.title'), 'draft-field', id, 'title'),
        button(t('publish.do.words'), 'draft-field', id, 'words'),
        button(t('publish.do.cover'), 'draft-covers', id, 0),
        button(t('publish.do.more'), 'draft-more', id),
      ],
      2,
    ),
    [danger(button(t('publish.do.drop'), 'draft-drop', id)), list],
  ];
}
