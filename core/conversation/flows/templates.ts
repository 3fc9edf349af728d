import { action } from '../../chat/action.ts';
import type { TEMPLATE_ACTIONS } from '../../chat/actions/create.ts';
import { FOUND_WORDS_BYTES } from '../../chat/actions/shapes.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, pager, primary } from '../../chat/reply-builders.ts';
import { byLine } from '../../community/template-card.ts';
import { EVERY_CATEGORY as ALL } from '../../templates/schema.ts';
import { type Found, isTitled } from '../../templates/search.ts';
import { typedWords } from '../../templates/search-words.ts';
import type { Template } from '../../templates/template.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import { needsOfDetail } from '../needs/making.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { favourites, openCreator } from './creator.ts';
import { browse, filters, gallery } from './gallery.ts';
import { gone } from './gone.ts';
import { languageName } from './language-name.ts';
import { priceLine, timeLine } from './price.ts';
import { cover, templateList } from './template-list.ts';

/** Answers `/create WORDS`: shows the one that is called so, those that match, or the gallery without words. */
export function create(turn: Turn, query: string, page = 0): Outcome {
  if (query.trim() === '') return gallery(turn, ALL, 0);
  const found = ask(turn, 'template-search', `${page} ${query}`);
  const { templates, hasMore } = found;
  const [only] = templates;
  if (page === 0 && templates.length === 1 && only && found.corrected === null)
    return outcome(turn, [detail(turn, only)], { state: idle(turn.state) });
  const [called, ...namesakes] = found.titled.filter(({ title }) =>
    isTitled(local(turn, title), query),
  );
  if (called && namesakes.length === 0)
    return outcome(turn, [detail(turn, called)], { state: idle(turn.state) });
  const said = shortened(query);
  if (templates.length === 0)
    return outcome(turn, [
      show(turn, [t('templates.not-found', { query: said })], {
        buttons: [[primary(button(t('templates.all'), 'templates', 0))]],
      }),
    ]);
  const code = typedCode(query);
  const nav = code === null ? [] : pager(page, hasMore, (to) => action('found', code, to));
  const below = [nav, [button(t('templates.all'), 'templates', 0)]];
  return outcome(turn, [templateList(turn, templates, [foundTitle(found, page, said)], below)], {
    state: idle(turn.state),
  });
}

function foundTitle(found: Found, page: number, query: string): Text {
  const { templates, hasMore, corrected, isOnlyCorrected } = found;
  if (corrected !== null)
    return t(isOnlyCorrected ? 'templates.corrected' : 'templates.corrected-too', {
      query,
      words: corrected,
    });
  if (page > 0 || hasMore) return t('templates.found-more', { query });
  return t('templates.found', { query, count: templates.length });
}

/** Writes a search as it stands in a button's code; null where it does not fit. */
function typedCode(query: string): string | null {
  const words = typedWords(query).join('-');
  return words !== '' && new TextEncoder().encode(words).length <= FOUND_WORDS_BYTES ? words : null;
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

/** The description of a template; nothing where its author has written none and its title stands there. */
function descriptionLine(turn: Turn, template: Template): Text[] {
  const said = local(turn, template.description);
  return said === local(turn, template.title) ? [] : [verbatim(said)];
}

/** Builds the message of a template: what it is, who made it, what it needs and its price. */
export function detail(turn: Turn, template: Template, marked: boolean | null = null): Reply {
  const figures = ask(turn, 'template-figures', template.id);
  const text = [
    t('template.title', { title: titleOf(turn, template), kind: template.kind }),
    ...descriptionLine(turn, template),
    ...byLine(template.author),
    ...languageLine(turn, template),
    t(template.needs === 'photo' ? 'template.needs.photo' : 'template.needs.profile'),
    priceLine(turn, template),
    ...(figures && figures.uses > 0 ? [t('template.uses', { count: figures.uses })] : []),
    ...timeLine(turn, template),
  ];
  return show(turn, text, {
    media: [cover(turn, template)],
    buttons: [
      ...useButtons(turn, template),
      ...aboutButtons(template, marked ?? figures?.isFavourite ?? false),
      [backButton(template)],
    ],
  });
}

/** Says to who reads another language that a template speaks one alone. */
function languageLine({ locale }: Turn, { title }: Template): Text[] {
  const spoken = LOCALES.filter((one) => title[one] !== undefined);
  const [only] = spoken;
  if (spoken.length !== 1 || only === undefined || only === locale) return [];
  return [t('template.only-in', { language: languageName(only, locale) })];
}

function aboutButtons({ id, author }: Template, isFavourite: boolean): Button[][] {
  const name = tidy(author?.name ?? '');
  const mark = isFavourite
    ? button(t('template.unfavourite'), 'unfavourite', id)
    : button(t('template.favourite'), 'favourite', id);
  const by =
    author?.handle && name !== ''
      ? [[button(t('template.more-by', { name }), 'creator', author.handle, 0)]]
      : [];
  const report = author === null ? [] : [button(t('report.button'), 'report-template', id)];
  return [[mark, button(t('generation.share'), 'share-template', id), ...report], ...by];
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

/** Marks a template as a favourite, or takes that back. */
function mark(turn: MemberTurn, id: string, isFavourite: boolean): Outcome {
  const template = templateById(turn, id);
  if (!template) return openTemplate(turn, id);
  return outcome(turn, [detail(turn, template, isFavourite)], {
    effects: [{ do: 'set-favourite', templateId: id, isFavourite }],
  });
}

/** The handlers of the template buttons. */
export const templateHandlers: Handlers<typeof TEMPLATE_ACTIONS> = {
  templates: (turn, page) => gallery(turn, ALL, page),
  category: gallery,
  browse,
  filters,
  found: (turn, words, page) => create(turn, words.replaceAll('-', ' '), page),
  template: needing(openTemplate, needsOfDetail),
  favourite: needing((turn, id) => mark(turn, id, true), needsOfDetail),
  unfavourite: needing((turn, id) => mark(turn, id, false), needsOfDetail),
  favourites,
  creator: openCreator,
};
