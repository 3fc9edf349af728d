/** The whole product in a process of its own, that makes a video and checks three faces when asked. */
import { FACE_SLOTS } from '../../core/operations/row.ts';
import { keepHeapSmall, letGoOfStart } from '../process/heap.node.ts';
import { answer } from './child.node.ts';

// As bots/main.ts starts it.
keepHeapSmall();
const { openService, person, requestOf, videoTemplate } = await import('./service.node.ts');

const { service, stop } = await openService();
letGoOfStart();

answer(async () => {
  const { engines, vision } = service.ctx;
  const [engine] = engines;
  if (!engine) throw new Error('no engine to make a video with');
  const request = await requestOf(await videoTemplate(), 1280);
  const signal = new AbortController().signal;
  const checks = FACE_SLOTS.map(async (slot) => {
    const picture = await vision.clean(await person(`kofi_${slot}`));
    return (await vision.checkFace({ picture, wanted: FACE_SLOTS, others: [] })).ok;
  });
  await Promise.all([engine.submit(request, { signal, onProgress: () => undefined }), ...checks]);
}, stop);
