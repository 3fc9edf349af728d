import { action } from '../../chat/action.ts';
import type { TEMPLATE_ACTIONS } from '../../chat/actions/create.ts';
import type { Button, Media, Reply } from '../../chat/reply.ts';
import { button, defaultButtons, pager, primary, rows } from '../../chat/reply-builders.ts';
import { EVERY_CATEGORY as ALL } from '../../templates/schema.ts';
import type { Template } from '../../templates/template.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import { needsOfTemplate } from '../needs/making.ts';
import { idle } from '../state.ts';
import { ask, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { gone } from './gone.ts';
import { languageName } from './language-name.ts';
import { priceLine, timeLine } from './price.ts';

/**
 * Shows a page of the gallery.
 * @param category a category's id, or `ALL`
 * @param page the page's number, from 0
 */
export function gallery(turn: Turn, category: string, page: number): Outcome {
  const found = ask(turn, 'template-page', `${category} ${page}`);
  const { templates, page: at, count, categories } = found;
  if (count === 0)
    return outcome(turn, [show(turn, [t('templates.none')], { buttons: defaultButtons })]);
  const hasMore = count > (at + 1) * turn.shop.rules.templatesAPage;
  const title =
    category === ALL
      ? t('templates.title', { count })
      : t('templates.category', { category: categoryName(category), count });
  const nav =
    category === ALL
      ? pager(at, hasMore, (to) => action('templates', to))
      : pager(at, hasMore, (to) => action('category', category, to));
  const below = [nav, ...categoryButtons(categories, category)];
  const reply = shelf(turn, templates, [title], below);
  return outcome(turn, [reply], { state: idle(turn.state) });
}

/** Answers `/create WORDS`: shows the templates that match, or the gallery without words. */
export function create(turn: Turn, query: string): Outcome {
  if (query.trim() === '') return gallery(turn, ALL, 0);
  const found = ask(turn, 'template-search', `${turn.locale} ${query}`);
  const [only] = found;
  if (found.length === 1 && only)
    return outcome(turn, [detail(turn, only)], { state: idle(turn.state) });
  const said = shortened(query);
  if (found.length === 0)
    return outcome(turn, [
      show(turn, [t('templates.not-found', { query: said })], {
        buttons: [[primary(button(t('templates.all'), 'templates', 0))]],
      }),
    ]);
  const title = t('templates.found', { query: said, count: found.length });
  return outcome(
    turn,
    [shelf(turn, found, [title], [[button(t('templates.all'), 'templates', 0)]])],
    { state: idle(turn.state) },
  );
}

/** The characters of a query that an answer repeats. */
const QUERY_CHARACTERS = 60;

function shortened(query: string): string {
  const characters = [...query.trim()];
  if (characters.length <= QUERY_CHARACTERS) return query.trim();
  return `${characters.slice(0, QUERY_CHARACTERS - 1).join('')}…`;
}

/** Shows a template by its id. */
export function openTemplate(turn: Turn, id: string): Outcome {
  const template = templateById(turn, id);
  if (!template) return gone(turn, id);
  return outcome(turn, [detail(turn, template)], { state: idle(turn.state) });
}

/** Builds the message of a template: what it is, what it needs and its price. */
export function detail(turn: Turn, template: Template): Reply {
  const text = [
    t('template.title', { title: titleOf(turn, template), kind: template.kind }),
    verbatim(local(turn, template.description)),
    t(template.needs === 'photo' ? 'template.needs.photo' : 'template.needs.profile'),
    ...languageLine(turn, template),
    priceLine(turn, template),
    ...timeLine(turn, template),
  ];
  return show(turn, text, {
    media: [cover(turn, template)],
    buttons: [...useButtons(turn, template), [backButton(template)]],
  });
}

/** Says to who reads another language that a template speaks one alone. */
function languageLine({ locale }: Turn, { title }: Template): Text[] {
  const spoken = LOCALES.filter((one) => title[one] !== undefined);
  const [only] = spoken;
  if (spoken.length !== 1 || only === undefined || only === locale) return [];
  return [t('template.only-in', { language: languageName(only, locale) })];
}

const backButton = ({ category }: Template): Button =>
  category === null
    ? button(t('templates.back'), 'templates', 0)
    : button(t('templates.back'), 'category', category, 0);

function useButtons(turn: Turn, template: Template): Button[][] {
  const ready = turn.account?.faceSlots.length === 3;
  const withProfile = button(t('template.use.profile'), 'use', template.id);
  const withPhoto = button(t('template.use.photo'), 'use-photo', template.id);
  if (template.needs === 'profile')
    return [[primary(ready ? button(t('template.use'), 'use', template.id) : withProfile)]];
  return ready ? [[primary(withProfile)], [withPhoto]] : [[primary(withPhoto)], [withProfile]];
}

/** Builds a message with the covers of templates and a choice of them. */
function shelf(turn: Turn, templates: readonly Template[], text: Text[], below: Button[][]): Reply {
  return show(turn, text, {
    media: templates.map((template) => cover(turn, template)),
    choice: {
      placeholder: t('templates.choose'),
      options: templates.map((template) => ({
        label: t(template.kind === 'video' ? 'templates.video' : 'templates.image', {
          title: titleOf(turn, template),
        }),
        description: verbatim(local(turn, template.description)),
        action: button(t('templates.choose'), 'template', template.id).action,
      })),
    },
    buttons: below.filter((row) => row.length > 0),
  });
}

function cover(turn: Turn, template: Template): Media {
  return {
    kind: 'image',
    source: { of: 'cover', id: template.id },
    alt: t('templates.cover', { title: titleOf(turn, template) }),
  };
}

function categoryButtons(categories: readonly string[], current: string): Button[][] {
  const others = categories
    .filter((category) => category !== current)
    .map((category) => button(categoryName(category), 'category', category, 0));
  const all = current === ALL ? [] : [button(t('templates.all'), 'templates', 0)];
  return rows([...all, ...others], 3);
}

const NAMED: Record<string, Text> = {
  portrait: t('category.portrait'),
  poster: t('category.poster'),
  art: t('category.art'),
  fun: t('category.fun'),
  season: t('category.season'),
  video: t('category.video'),
};

/** Returns a category's name: ours for the usual ones, the operator's own word for others. */
export function categoryName(category: string): Text {
  return NAMED[category] ?? verbatim(category.charAt(0).toUpperCase() + category.slice(1));
}

/** The handlers of the template buttons. */
export const templateHandlers: Handlers<typeof TEMPLATE_ACTIONS> = {
  templates: (turn, page) => gallery(turn, ALL, page),
  category: gallery,
  template: needing(openTemplate, needsOfTemplate),
};
