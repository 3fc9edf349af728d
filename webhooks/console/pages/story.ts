import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { isInMaking } from '../../../core/generations/states.ts';
import {
  type GenerationStory,
  generationStory,
  type StoryValue,
} from '../../../core/lookups/generation-story.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { type Reader, say } from '../../pages/reader.ts';
import { actButton, pageLink } from '../elements.ts';
import type { ConsolePage } from '../page.ts';
import { type ConsoleRequest, may } from '../request.ts';
import { dataTable, factList } from '../tables.ts';

/** The page of everything that happened to one picture or video, without its words and pictures. */
export const storyPage: ConsolePage = {
  path: '/generations/:generation',
  right: 'people',
  title: 'console.generation',
  at: '/people',
  render: renderStory,
};

async function renderStory(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader, param } = asked;
  const story = await generationStory(parts, actor, param('generation'));
  if (!story) throw new ProductError({ code: 'not-found' });
  const { id, accountId, state, trace, shootId } = story;
  const facts = factList([
    [say(reader, 'console.generation'), html`<code>${id}</code>`],
    [
      say(reader, 'console.account'),
      pageLink(asked, `/people/${accountId}`, html`<code>${accountId}</code>`),
    ],
    [say(reader, 'console.state'), html`<code>${state}</code>`],
    [
      say(reader, 'console.shoot'),
      shootId && pageLink(asked, `/shoots/${shootId}`, html`<code>${shootId}</code>`),
    ],
    [say(reader, 'console.trace'), trace && html`<code>${trace}</code>`],
  ]);
  return html`${facts}${giveUp(asked, story)}<section aria-labelledby="steps"><h2 id="steps">${say(reader, 'console.story')}</h2>${steps(asked, story)}</section><section aria-labelledby="open"><h2 id="open">${say(reader, 'console.story.open')}</h2>${openTasks(asked, story)}</section>`;
}

function giveUp(asked: ConsoleRequest, story: GenerationStory): Html | string {
  const { reader } = asked;
  if (!may(asked, 'service') || !isInMaking(story)) return '';
  return html`<div class="acts">${actButton(asked, {
    path: `/generations/${story.id}/give-up`,
    label: say(reader, 'console.give-up'),
    style: 'danger',
  })}</div>`;
}

function steps({ reader }: ConsoleRequest, story: GenerationStory): Html {
  return html`<ol class="story">${story.steps.map(({ at, what, details }) => html`<li><b>${say(reader, 'console.story.step', { what: what.replaceAll('-', '_') })}</b> ${renderTime(at, 'relative', reader.locale)}${values(reader, details)}</li>`)}</ol>`;
}

function values({ locale }: Reader, details: Readonly<Record<string, StoryValue>>): Html | string {
  const told = Object.entries(details).filter(
    ([, value]) => value !== null && value !== '' && value !== false,
  );
  if (told.length === 0) return '';
  const shown = ([name, value]: (typeof told)[number]) =>
    name === 'until'
      ? renderTime(Number(value), 'relative', locale)
      : html`<code>${String(value)}</code>`;
  return html`<small>${told.map((one, at) => html`${at === 0 ? '' : ' · '}${one[0]} ${shown(one)}`)}</small>`;
}

function openTasks(asked: ConsoleRequest, { tasks }: GenerationStory): Html {
  const { reader } = asked;
  return dataTable({
    caption: say(reader, 'console.story.open'),
    columns: [
      { head: say(reader, 'console.task') },
      { head: say(reader, 'console.lane') },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.task.tries'), isNumber: true },
      { head: say(reader, 'console.task.error') },
    ],
    rows: tasks.map((task) => [
      html`<code>${task.kind}</code>`,
      may(asked, 'service')
        ? pageLink(
            asked,
            `/work/lanes/${encodeURIComponent(task.lane)}`,
            html`<code>${task.lane}</code>`,
          )
        : html`<code>${task.lane}</code>`,
      task.isRunning ? say(reader, 'console.task.runs') : html`<code>${task.status}</code>`,
      String(task.attempts),
      task.lastError === null ? '–' : html`<code>${task.lastError}</code>`,
    ]),
    none: say(reader, 'console.tasks.none'),
  });
}
