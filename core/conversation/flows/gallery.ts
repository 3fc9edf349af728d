import { action } from '../../chat/action.ts';
import type { Button } from '../../chat/reply.ts';
import { button, defaultButtons, pager, primary, rows } from '../../chat/reply-builders.ts';
import { TEMPLATE_CATEGORIES } from '../../chat/template-parts.ts';
import { EVERY_CATEGORY as ALL } from '../../templates/schema.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { idle } from '../state.ts';
import { ask, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { type ListView, readView, WHOLE, writeView } from './gallery-filter.ts';
import { templateList } from './template-list.ts';

/** Pages that carry a number; what lies further is reached from the template before. */
const NUMBERED_PAGES = 40;
const FROM_THE_START = '-';

/**
 * Shows a page of the gallery in the official order.
 * @param category a category's id, or `ALL`
 * @param page the page's number, from 0
 */
export function gallery(turn: Turn, category: string, page: number): Outcome {
  const {
    templates,
    page: at,
    count,
    categories,
  } = ask(turn, 'template-page', `${category} ${page}`);
  if (count === 0) return nothing(turn, WHOLE, category);
  const hasMore = count > (at + 1) * turn.shop.rules.templatesAPage;
  const last = templates.at(-1);
  const numbered = (to: number) =>
    to >= NUMBERED_PAGES && last
      ? action('browse', writeView(WHOLE), category, `a.${last.id}`)
      : category === ALL
        ? action('templates', to)
        : action('category', category, to);
  const below = [pager(at, hasMore, numbered), ...ways(WHOLE, category, categories)];
  const reply = templateList(turn, templates, [titleOf(category, count)], below);
  return outcome(turn, [reply], { state: idle(turn.state) });
}

/**
 * Shows a page of the gallery in any order, with any filters.
 * @param code the order and the filters, as `writeView` has them
 * @param cursor `-` for the first page, `a.ID` for what follows a template, `b.ID` for what precedes it
 */
export function browse(turn: Turn, code: string, category: string, cursor: string): Outcome {
  const view = readView(code);
  const found = ask(turn, 'gallery', `${code} ${category} ${cursor}`);
  const { templates, count, hasBefore, hasAfter, categories } = found;
  const [first, last] = [templates[0], templates.at(-1)];
  if (!first || !last)
    return cursor === FROM_THE_START
      ? nothing(turn, view, category)
      : browse(turn, code, category, FROM_THE_START);
  const to = (where: string) => action('browse', code, category, where);
  const nav: Button[] = [
    ...(hasBefore ? [{ label: t('nav.back'), action: to(`b.${first.id}`) }] : []),
    ...(hasAfter ? [{ label: t('nav.more'), action: to(`a.${last.id}`) }] : []),
  ];
  const text = [titleOf(category, count), ...viewLines(view)];
  const reply = templateList(turn, templates, text, [nav, ...ways(view, category, categories)]);
  return outcome(turn, [reply], { state: idle(turn.state) });
}

function nothing(turn: Turn, view: ListView, category: string): Outcome {
  const isWhole = category === ALL && writeView(view) === writeView(WHOLE);
  const buttons = isWhole
    ? defaultButtons
    : [[primary(button(t('templates.all'), 'templates', 0))], [filterButton(view, category)]];
  return outcome(turn, [show(turn, [t('templates.none'), ...viewLines(view)], { buttons })]);
}

const titleOf = (category: string, count: number): Text =>
  category === ALL
    ? t('templates.title', { count })
    : t('templates.category', { category: categoryName(category), count });

/** Says what a list is limited to, and its order. */
function viewLines({ order, kind, price, language }: ListView): Text[] {
  return [
    ...(order === 'official' ? [] : [t('gallery.order', { order })]),
    ...(kind === null ? [] : [t('gallery.kind', { kind })]),
    ...(price === null ? [] : [t('gallery.price', { price })]),
    ...(language === null ? [] : [t('gallery.language', { language: 'own' })]),
  ];
}

/** Builds the button of the same list with something else chosen. */
function viewButton(label: Text, view: ListView, category: string): Button {
  if (writeView(view) !== writeView(WHOLE))
    return button(label, 'browse', writeView(view), category, FROM_THE_START);
  return category === ALL ? button(label, 'templates', 0) : button(label, 'category', category, 0);
}

const filterButton = (view: ListView, category: string): Button =>
  button(t('gallery.filter'), 'filters', writeView(view), category);

/** Builds the rows below a list: other orders and filters, other categories. */
function ways(view: ListView, category: string, categories: readonly string[]): Button[][] {
  const orders = (['official', 'trending', 'new'] as const)
    .filter((order) => order !== view.order)
    .map((order) => viewButton(t('gallery.order', { order }), { ...view, order }, category));
  const others = categories
    .filter((one) => one !== category)
    .map((one) => viewButton(categoryName(one), view, one));
  const all = category === ALL ? [] : [viewButton(t('templates.all'), view, ALL)];
  return [[...orders, filterButton(view, category)], ...rows([...all, ...others], 3)];
}

/** Shows what a list can be limited to, and the way to the favourites. */
export function filters(turn: Turn, code: string, category: string): Outcome {
  const view = readView(code);
  const choice = (label: Text, changed: Partial<ListView>) => ({
    button: viewButton(label, { ...view, ...changed }, category),
    isChosen: writeView({ ...view, ...changed }) === code,
  });
  const choices = [
    ...(['image', 'video', null] as const).map((kind) =>
      choice(t('gallery.kind', { kind: kind ?? 'all' }), { kind }),
    ),
    ...(['free', 'usual', null] as const).map((price) =>
      choice(t('gallery.price', { price: price ?? 'all' }), { price }),
    ),
    ...[turn.locale, null].map((language) =>
      choice(t('gallery.language', { language: language === null ? 'all' : 'own' }), { language }),
    ),
  ];
  const buttons = [
    ...rows(
      choices.filter(({ isChosen }) => !isChosen).map((one) => one.button),
      2,
    ),
    [button(t('gallery.favourites'), 'favourites', 0)],
    [viewButton(t('nav.back'), view, category)],
  ];
  const text = [t('gallery.choose'), ...viewLines(view)];
  return outcome(turn, [show(turn, text, { buttons })], { state: idle(turn.state) });
}

/** Returns a category's name: ours for the usual ones, the operator's own word for others. */
export function categoryName(category: string): Text {
  const known = TEMPLATE_CATEGORIES.find((one) => one === category);
  return known
    ? t(`category.${known}`)
    : verbatim(category.charAt(0).toUpperCase() + category.slice(1));
}
