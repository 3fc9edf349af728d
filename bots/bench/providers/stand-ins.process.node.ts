/** The providers' stand-ins and the Bot API's, in a process of their own. */
import { atlasProvider } from '../../../core/engines/testing/atlas.node.ts';
import { geminiAnswer, geminiProvider } from '../../../core/engines/testing/gemini.node.ts';
import { openaiProvider } from '../../../core/engines/testing/openai.node.ts';
import { replicateProvider } from '../../../core/engines/testing/replicate.node.ts';
import {
  type Answer,
  type Provider,
  startStandIn,
} from '../../../core/engines/testing/stand-in.node.ts';
import { startTelegramStandIn } from '../../telegram/testing/stand-in.node.ts';
import { answer } from '../child.node.ts';
import { noisyPicture, noisyVideo } from './noise.node.ts';
import type { ProvidersAddresses, ProvidersRequest } from './requests.ts';

/** A provider that checks as it does, and answers with what was made before. */
const quick = (provider: Provider, success: () => Promise<Answer>): Provider => ({
  check: (asked) => provider.check(asked),
  success,
});

let openaiAnswer: Answer = { status: 200, body: '' };
let geminiMade: Answer = openaiAnswer;
let together = 1;
let waiting: (() => void)[] = [];

async function onceTogether(): Promise<Answer> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (waiting.length < together) return;
    for (const go of waiting) go();
    waiting = [];
  });
  return openaiAnswer;
}

const openai = await startStandIn(quick(openaiProvider(), onceTogether));
const gemini = await startStandIn(quick(geminiProvider, async () => geminiMade));
let origins = { replicate: '', atlas: '' };
const replicate = replicateProvider(() => origins.replicate, Date.now);
const atlas = await atlasProvider(() => origins.atlas, Date.now);
const servers = { replicate: await startStandIn(replicate), atlas: await startStandIn(atlas) };
origins = { replicate: servers.replicate.url, atlas: servers.atlas.url };
const telegram = await startTelegramStandIn({ now: () => 0 });
telegram.user({ id: 1_000 }).chat.started = true;

async function handle(wish: ProvidersRequest): Promise<unknown> {
  for (const server of [openai, gemini, servers.replicate, servers.atlas]) server.asked.length = 0;
  switch (wish.want) {
    case 'addresses':
      return {
        openai: openai.url,
        gemini: gemini.url,
        ...origins,
        telegram: { apiRoot: telegram.apiRoot, token: telegram.token },
      } satisfies ProvidersAddresses;
    case 'picture':
      return makePicture(wish.bytes);
    case 'video': {
      const body = await noisyVideo(wish.frames);
      atlas.predictions.begin({
        file: { status: 200, headers: { 'content-type': 'video/mp4' }, body },
      });
      return body.byteLength;
    }
    case 'together':
      together = wish.answers;
      return null;
    case 'hold':
      replicate.predictions.begin({ ...replicate.predictions.course, polls: Infinity });
      return null;
    case 'end':
      return Promise.all(replicate.predictions.all.map((one) => replicate.tell(one)));
    case 'refusals':
      return [openai, gemini, servers.replicate, servers.atlas].flatMap(
        ({ violations }) => violations,
      );
  }
}

async function makePicture(bytes: number): Promise<number> {
  const body = await noisyPicture(bytes);
  const base64 = Buffer.from(body).toString('base64');
  openaiAnswer = { status: 200, body: JSON.stringify({ data: [{ b64_json: base64 }] }) };
  const parts = [{ inlineData: { mimeType: 'image/png', data: base64 } }];
  geminiMade = geminiAnswer({ finishReason: 'STOP', parts });
  const file = { status: 200, headers: { 'content-type': 'image/png' }, body };
  replicate.predictions.begin({ file });
  atlas.predictions.begin({ file: { ...file, headers: { 'content-type': 'video/mp4' } } });
  return body.byteLength;
}

answer(handle, async () => {
  for (const server of [openai, gemini, servers.replicate, servers.atlas]) await server.close();
  await telegram.close();
});
