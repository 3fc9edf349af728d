import { html } from 'hono/html';
import { lanes } from '../../../core/figures/waiting.ts';
import { laneTasks, parkedTasks } from '../../../core/lookups/tasks.ts';
import { type OpenAsks, openAsks } from '../../../core/together/open-asks.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import type { TaskLine } from '../../../db/task-desk.ts';
import { say } from '../../pages/reader.ts';
import { actButton, olderLink, pageLink } from '../elements.ts';
import { agoTime, countText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable } from '../tables.ts';
import { searchForm } from './people.ts';

/** The page of the queue: its lanes, what is parked, and the way to one picture's story. */
export const workPage: ConsolePage = {
  path: '/work',
  right: 'service',
  title: 'console.work',
  label: 'console.work',
  render: renderWork,
};

async function renderWork(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const [depths, parked, asks] = await Promise.all([
    lanes(parts, actor),
    parkedTasks(parts, actor, { before: asked.query('before') }),
    openAsks(parts, actor),
  ]);
  const now = parts.now();
  const table = dataTable({
    caption: say(reader, 'console.lanes'),
    columns: [
      { head: say(reader, 'console.lane') },
      { head: say(reader, 'console.lane.running'), isNumber: true },
      { head: say(reader, 'console.lane.due'), isNumber: true },
      { head: say(reader, 'console.lane.oldest') },
    ],
    rows: depths.map(({ lane, running, due, oldestAt }) => [
      pageLink(asked, `/work/lanes/${encodeURIComponent(lane)}`, html`<code>${lane}</code>`),
      countText(reader, running),
      countText(reader, due),
      oldestAt === null ? '–' : agoTime(reader, oldestAt, now),
    ]),
    none: say(reader, 'console.lanes.none'),
  });
  return html`<section aria-labelledby="lanes"><h2 id="lanes">${say(reader, 'console.lanes')}</h2>${table}</section><section aria-labelledby="parked"><h2 id="parked">${say(reader, 'console.parked')}</h2><p>${say(reader, 'console.parked.about')}</p>${taskTable(asked, say(reader, 'console.parked'), parked.lines)}${olderLink(asked, { path: '/work', before: parked.next })}</section>${asksSection(asked, asks)}<section aria-labelledby="story"><h2 id="story">${say(reader, 'console.story')}</h2><p>${say(reader, 'console.story.find')}</p>${searchForm(asked)}</section>`;
}

/** Pictures with others that wait for answers: how many and since when, and nothing of whom. */
function asksSection({ reader, parts }: ConsoleRequest, { count, lines }: OpenAsks): Html {
  const table = dataTable({
    caption: say(reader, 'console.asks'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.asks.until') },
      { head: say(reader, 'console.asks.asked'), isNumber: true },
      { head: say(reader, 'console.asks.agreed'), isNumber: true },
    ],
    rows: lines.map(({ since, until, asked, agreed }) => [
      agoTime(reader, since, parts.now()),
      renderTime(until, 'relative', reader.locale),
      countText(reader, asked),
      countText(reader, agreed),
    ]),
    none: say(reader, 'console.asks.none'),
  });
  return html`<section aria-labelledby="asks"><h2 id="asks">${say(reader, 'console.asks')}</h2><p>${say(reader, 'console.asks.about', { count })}</p>${table}</section>`;
}

/** The page of what runs and waits in a lane. */
export const lanePage: ConsolePage = {
  path: '/work/lanes/:lane',
  right: 'service',
  title: 'console.lane',
  at: '/work',
  render: async (asked) => {
    const { parts, actor, param } = asked;
    const lane = param('lane');
    const lines = await laneTasks(parts, actor, { lane });
    return html`<p>${pageLink(asked, '/work', say(asked.reader, 'console.work'))} / <code>${lane}</code></p>${taskTable(asked, lane, lines)}`;
  },
};

/** Kinds of tasks whose subject is a generation. */
const ABOUT_GENERATIONS = new Set(['advance-generation', 'cancel-generation', 'show-queue']);

/** Renders tasks, with what can be done about them. */
export function taskTable(
  asked: ConsoleRequest,
  caption: string,
  lines: readonly TaskLine[],
): Html {
  const { reader, parts } = asked;
  const now = parts.now();
  return dataTable({
    caption,
    columns: [
      { head: say(reader, 'console.task') },
      { head: say(reader, 'console.acts.on') },
      { head: say(reader, 'console.task.tries'), isNumber: true },
      { head: say(reader, 'console.task.error') },
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.action') },
    ],
    rows: lines.map((task) => [
      html`<code>${task.kind}</code>`,
      html`${aboutOf(asked, task)}${task.accountId === null ? '' : html` ${pageLink(asked, `/people/${task.accountId}`, say(reader, 'console.acts.account'))}`}`,
      countText(reader, task.attempts),
      task.lastError === null ? '–' : html`<code>${task.lastError}</code>`,
      agoTime(reader, task.createdAt, now),
      taskButton(asked, task),
    ]),
    none: say(reader, 'console.tasks.none'),
  });
}

function aboutOf(asked: ConsoleRequest, { kind, subject }: TaskLine): Html {
  const code = html`<code>${subject}</code>`;
  return ABOUT_GENERATIONS.has(kind) ? pageLink(asked, `/generations/${subject}`, code) : code;
}

function taskButton(
  asked: ConsoleRequest,
  { id, status, isRunning, lane }: TaskLine,
): Html | string {
  const { reader } = asked;
  if (isRunning) return say(reader, 'console.task.runs');
  const isParked = status === 'parked';
  return actButton(asked, {
    path: `/work/tasks/${encodeURIComponent(id)}/${isParked ? 'requeue' : 'park'}`,
    label: say(reader, isParked ? 'console.task.requeue' : 'console.task.park'),
    values: { lane },
  });
}
