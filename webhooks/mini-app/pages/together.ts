import { html } from 'hono/html';
import { z } from 'zod';
import { changeSettings } from '../../../core/accounts/settings.ts';
import { action } from '../../../core/chat/action.ts';
import { ProductError } from '../../../core/errors.ts';
import { type Text, t, verbatim } from '../../../core/texts/text.ts';
import { agreeToBeIn, refuseAsk } from '../../../core/together/answer.ts';
import { askTexts } from '../../../core/together/ask-texts.ts';
import { dropJoint } from '../../../core/together/manage.ts';
import {
  type AskCard,
  askCard,
  type JointCard,
  type JointListLine,
  jointCard,
  jointList,
} from '../../../core/together/queries.ts';
import { resultsOfPlace, type SeenResult } from '../../../core/together/seen-results.ts';
import { takeBackJoint } from '../../../core/together/take-back.ts';
import type { Prepared } from '../../../core/verbs/verb.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say, sayAround } from '../../pages/reader.ts';
import { actButton, chatButton, confirmed, shown } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';

/** The page of pictures with others: whom somebody asks, who agreed, and what they are asked themselves. */
export const togetherPage: AppPage = { path: '/together', at: '/results', render: renderTogether };

const id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const named = (name: string | null): Text =>
  name === null ? t('together.somebody') : verbatim(name);

async function renderTogether(asked: AppRequest) {
  const { parts, actor, account, reader } = asked;
  const { lines } = await jointList(parts, actor, actor.accountId);
  const cards = await Promise.all(lines.map((line) => lineCard(asked, line)));
  const title = say(reader, 'command.together');
  const on = String(account.jointAsks);
  const { mostOthers } = parts.rules.together;
  const body = html`<h1>${title}</h1><p>${say(reader, 'together.list', { most: mostOthers })}</p><p class="actions"><a class="key" href="/app">${say(reader, 'menu.templates')}</a></p>
${lines.length === 0 ? html`<p class="empty">${say(reader, 'together.list-none')}</p>` : html`<ul class="cards">${cards}</ul>`}
<p>${say(reader, 'together.may-ask', { on })}</p>${actButton({ path: '/together/asks', label: say(reader, 'together.do.asks', { on }), values: { on: account.jointAsks ? 'no' : 'yes' } })}`;
  return { title, body };
}

async function lineCard(asked: AppRequest, line: JointListLine): Promise<Html> {
  const { parts, actor } = asked;
  const { accountId } = actor;
  if (line.is === 'asking') {
    const card = await jointCard(parts, actor, { accountId, id: line.id });
    return card ? askingCard(asked, card) : html``;
  }
  const card = await askCard(parts, actor, { accountId, placeId: line.id });
  if (!card) return html``;
  return askedCard(
    asked,
    card,
    await resultsOfPlace(parts, actor, { accountId, placeId: line.id }),
  );
}

const said = ({ reader }: AppRequest, texts: readonly Text[]): Html =>
  html`${texts.map((text) => html`<p>${shown(reader, text)}</p>`)}`;

/** Whom somebody asks for a picture, and how they stand. */
function askingCard(asked: AppRequest, card: JointCard): Html {
  const { reader } = asked;
  const path = `/together/${card.id}`;
  const press = (as: 'make' | 'invite', label: Text) =>
    chatButton(asked, { path: `${path}/chat`, label: shown(reader, label), values: { as } });
  const agreed = card.people.filter(({ standing }) => standing === 'agreed').length;
  const texts = [
    t('together.card', { title: card.words.title }),
    ...card.people.map(({ name, standing }) =>
      t('together.person', { name: named(name), standing }),
    ),
    t('together.card-until', { until: { at: card.expiresAt, form: 'relative' } }),
  ];
  return html`<li class="card">${said(asked, texts)}<div class="actions">${agreed > 0 ? press('make', t('together.do.make', { count: agreed })) : ''}${press('invite', t('together.do.invite'))}${actButton({ path: `${path}/drop`, label: say(reader, 'together.do.drop'), style: 'danger' })}</div></li>`;
}

/** What was made of a picture that somebody is in, each a link to the whole of it. */
const seenPictures = ({ reader }: AppRequest, title: string, seen: readonly SeenResult[]): Html =>
  html`<ul class="tiles">${seen.map(
    ({ id: resultId, expiresAt }) =>
      html`<li><a class="tile" href="/app/media/${resultId}"><img src="/app/media/${resultId}/small" alt="${title}" loading="lazy" width="320" height="400"><small>${sayAround(reader, 'app.results.until', 'until', renderTime(expiresAt, 'date', reader.locale))}</small></a></li>`,
  )}</ul>`;

/** What somebody is asked, has agreed to, or is in. */
function askedCard(asked: AppRequest, card: AskCard, seen: readonly SeenResult[]): Html {
  const { reader } = asked;
  const { asker, words, version, state, joint } = card;
  const path = `/together/${card.placeId}`;
  if (state === 'asked')
    return html`<li class="card">${said(asked, askTexts(card))}<div class="actions">${actButton({ path: `${path}/agree`, label: say(reader, 'together.do.agree'), values: { version }, style: 'primary' })}${actButton({ path: `${path}/refuse`, label: say(reader, 'together.do.refuse') })}</div></li>`;
  const isStarted = joint === 'started';
  const told = t(isStarted ? 'together.in' : 'together.agreed', {
    name: named(asker),
    title: words.title,
  });
  const back = confirmed(
    say(reader, isStarted ? 'together.do.remove' : 'together.do.back'),
    say(reader, isStarted ? 'together.back.started' : 'together.back.open'),
    { path: `${path}/back`, label: say(reader, 'together.do.back-yes') },
  );
  const report = isStarted
    ? chatButton(asked, {
        path: `${path}/report`,
        label: say(reader, 'report.button'),
      })
    : '';
  const pictures = seen.length === 0 ? '' : seenPictures(asked, words.title, seen);
  return html`<li class="card">${said(asked, [told])}${pictures}<div class="actions">${report}</div>${back}</li>`;
}

/** Carries out an answer of somebody who is asked. */
const answered =
  <Input extends { id: string }>(
    prepare: (asked: AppRequest, of: Input & { accountId: string }) => Promise<Prepared>,
  ) =>
  async (asked: AppRequest, input: Input): Promise<string> => {
    const { accountId } = asked.actor;
    await performPaced(asked, await prepare(asked, { ...input, accountId }), null);
    return '/together';
  };

const ID = z.object({ id });

/** What can be done on the page. */
export const TOGETHER_VERBS = [
  appVerb({
    path: '/together/asks',
    input: z.object({ on: z.enum(['yes', 'no']) }),
    run: async (asked, { on }) => {
      const { parts, actor, reader } = asked;
      const of = { accountId: actor.accountId, changes: { jointAsks: on === 'yes' } };
      const prepared = await changeSettings(parts, actor, { ...of, locale: reader.locale });
      await performPaced(asked, prepared, null);
      return '/together';
    },
    said: 'app.settings.changed',
  }),
  appVerb({
    path: '/together/:id/chat',
    input: z.object({ id, as: z.enum(['make', 'invite']), once }),
    run: async (asked, input) => {
      const { parts, actor } = asked;
      const of = { accountId: actor.accountId, id: input.id };
      if (!(await jointCard(parts, actor, of))) throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action(`joint-${input.as}`, input.id), input.once);
    },
    said: null,
  }),
  appVerb({
    path: '/together/:id/report',
    input: z.object({ id, once }),
    run: async (asked, input) => {
      const { parts, actor } = asked;
      const of = { accountId: actor.accountId, placeId: input.id };
      const card = await askCard(parts, actor, of);
      if (!card) throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action('report-joint', card.jointId), input.once);
    },
    said: null,
  }),
  appVerb({
    path: '/together/:id/drop',
    input: ID,
    run: answered(({ parts, actor }, { id: jointId, accountId }) =>
      dropJoint(parts, actor, { accountId, jointId }),
    ),
    said: 'together.dropped',
  }),
  appVerb({
    path: '/together/:id/agree',
    input: z.object({
      id,
      version: z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    }),
    run: answered<{ id: string; version: number }>(
      ({ parts, actor, reader }, { id: placeId, accountId, version }) =>
        agreeToBeIn(parts, actor, { accountId, placeId, version, locale: reader.locale }),
    ),
    said: 'app.settings.changed',
  }),
  appVerb({
    path: '/together/:id/refuse',
    input: ID,
    run: answered(({ parts, actor }, { id: placeId, accountId }) =>
      refuseAsk(parts, actor, { accountId, placeId, block: false }),
    ),
    said: 'app.settings.changed',
  }),
  appVerb({
    path: '/together/:id/back',
    input: ID,
    run: answered(({ parts, actor }, { id: placeId, accountId }) =>
      takeBackJoint(parts, actor, { accountId, placeId }),
    ),
    said: 'together.back.done',
  }),
];
