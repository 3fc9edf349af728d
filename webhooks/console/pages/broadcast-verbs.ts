import { z } from 'zod';
import {
  beginBroadcast,
  changeBroadcast,
  dropBroadcast,
  readyBroadcast,
  runBroadcast,
  stopBroadcast,
} from '../../../core/notices/campaigns/manage.ts';
import { paragraphsOf } from '../../../core/notices/campaigns/words.ts';
import { LOCALES } from '../../../core/texts/catalogue.ts';
import { say } from '../../pages/reader.ts';
import { checkLength } from '../cases/words.ts';
import { consoleVerb } from '../page.ts';
import { broadcastPage, campaignAsked, WORDS_FORM } from './broadcast.ts';
import { broadcastsPage } from './broadcasts.ts';

const ID = z.string().regex(/^[0-9A-Z]{26}$/);
const BROADCAST = z.object({ broadcast: ID });
const there = ({ broadcast }: { broadcast: string }): string => `/broadcasts/${broadcast}`;
const DONE = { right: 'service', page: broadcastPage } as const;
/** How it goes is seen on the page. */
const place = null;

/** What can be done with messages to many. */
export const BROADCAST_VERBS = [
  consoleVerb({
    right: 'service',
    page: broadcastsPage,
    path: '/broadcasts/begin',
    onTo: (of) => there(of),
    input: BROADCAST,
    run: ({ parts, actor }, { broadcast: campaignId }) =>
      beginBroadcast(parts, actor, { campaignId }),
    said: 'console.broadcast.begun',
  }),
  consoleVerb({
    ...DONE,
    ...WORDS_FORM,
    onTo: (of) => there(of),
    input: z.object({ broadcast: ID, locale: z.enum(LOCALES), words: z.string() }),
    run: async ({ parts, actor }, { broadcast: campaignId, locale, words }) => {
      const { characters } = parts.rules.notices.campaigns;
      checkLength(paragraphsOf(words).join('\n\n'), characters);
      return changeBroadcast(parts, actor, { campaignId, change: { locale, words } });
    },
    said: 'console.broadcast.saved',
  }),
  consoleVerb({
    ...DONE,
    path: '/broadcasts/:broadcast/audience',
    onTo: (of) => there(of),
    input: z.object({ broadcast: ID, audience: z.enum(['news', 'everyone']) }),
    run: ({ parts, actor }, { broadcast: campaignId, audience }) =>
      changeBroadcast(parts, actor, { campaignId, change: { audience } }),
    said: 'console.broadcast.saved',
  }),
  consoleVerb({
    ...DONE,
    path: '/broadcasts/:broadcast/ready',
    onTo: (of) => there(of),
    input: BROADCAST,
    run: ({ parts, actor }, { broadcast: campaignId }) =>
      readyBroadcast(parts, actor, { campaignId, place }),
    said: 'console.broadcast.counting',
  }),
  consoleVerb({
    ...DONE,
    path: '/broadcasts/:broadcast/run',
    onTo: (of) => there(of),
    input: BROADCAST,
    confirm: async (asked, of) => {
      const { reader } = asked;
      const { people, unreachable, audience, state } = await campaignAsked(asked, of.broadcast);
      if (state !== 'ready') return null;
      const words = [say(reader, 'campaign.sure', { people: people - unreachable, audience })];
      if (audience === 'everyone') words.push(say(reader, 'campaign.sure.everyone'));
      const label = say(reader, 'campaign.go');
      return { title: label, words, label, back: there(of) };
    },
    run: ({ parts, actor }, { broadcast: campaignId }) =>
      runBroadcast(parts, actor, { campaignId, place }),
    said: 'console.broadcast.runs',
  }),
  consoleVerb({
    ...DONE,
    path: '/broadcasts/:broadcast/stop',
    onTo: (of) => there(of),
    input: BROADCAST,
    run: ({ parts, actor }, { broadcast: campaignId }) =>
      stopBroadcast(parts, actor, { campaignId }),
    said: 'console.broadcast.stopped',
  }),
  consoleVerb({
    ...DONE,
    path: '/broadcasts/:broadcast/drop',
    input: BROADCAST,
    confirm: async ({ reader }, of) => {
      const label = say(reader, 'campaign.drop');
      return {
        title: label,
        words: [say(reader, 'console.broadcast.drop.sure')],
        label,
        back: there(of),
      };
    },
    run: ({ parts, actor }, { broadcast: campaignId }) =>
      dropBroadcast(parts, actor, { campaignId }),
    said: 'console.broadcast.dropped',
    onTo: () => '/broadcasts',
  }),
];
