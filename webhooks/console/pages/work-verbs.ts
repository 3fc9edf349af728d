import { z } from 'zod';
import { giveUpGeneration } from '../../../core/generations/give-up.ts';
import { parkTask, requeueTask } from '../../../core/lookups/tasks.ts';
import { say } from '../../pages/reader.ts';
import { consoleVerb } from '../page.ts';
import { storyPage } from './story.ts';
import { workPage } from './work.ts';

const id = z.string().min(1).max(200);
const task = z.object({ task: id, lane: id });

/** What can be done with tasks, and with what is being made. */
export const WORK_VERBS = [
  consoleVerb({
    path: '/work/tasks/:task/requeue',
    right: 'service',
    page: workPage,
    input: task,
    run: ({ parts, actor }, { task: taskId }) => requeueTask(parts, actor, { taskId }),
    said: 'console.task.requeued',
    onTo: () => '/work',
  }),
  consoleVerb({
    path: '/work/tasks/:task/park',
    right: 'service',
    page: workPage,
    input: task,
    run: ({ parts, actor }, { task: taskId }) => parkTask(parts, actor, { taskId }),
    said: 'console.task.parked',
    onTo: ({ lane }) => `/work/lanes/${encodeURIComponent(lane)}`,
  }),
  consoleVerb({
    path: '/generations/:generation/give-up',
    right: 'service',
    page: storyPage,
    input: z.object({ generation: id }),
    confirm: async ({ reader }, { generation }) => ({
      title: say(reader, 'console.give-up'),
      words: [say(reader, 'console.give-up.sure')],
      label: say(reader, 'console.give-up'),
      back: `/generations/${generation}`,
    }),
    run: ({ parts, actor }, { generation: generationId }) =>
      giveUpGeneration(parts, actor, { generationId }),
    said: 'console.give-up.done',
    onTo: ({ generation }) => `/generations/${generation}`,
  }),
];
