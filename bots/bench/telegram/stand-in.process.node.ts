/** The Bot API server of the throughput benchmark, in a process of its own. */

import { startTelegramStandIn } from '../../telegram/testing/stand-in.node.ts';
import { TelegramUser } from '../../telegram/testing/user.node.ts';
import { answer } from '../child.node.ts';
import type { StandInRequest } from './requests.ts';

// A clock that stands still keeps presses answerable however long a run takes.
const server = await startTelegramStandIn({ now: () => 0 });

async function handle(wish: StandInRequest): Promise<unknown> {
  const { world } = server;
  switch (wish.want) {
    case 'address':
      return { apiRoot: server.apiRoot, token: server.token };
    case 'chats':
      for (const id of wish.ids) {
        const { chat } = new TelegramUser(world, { id, firstName: 'Mira' });
        chat.started = true;
      }
      return null;
    case 'messages':
      return wish.ids.map((id) => world.chats.get(id)?.last?.id ?? 0);
    case 'queries':
      return wish.ids.map((id) => world.openQuery(world.writable(id)));
    case 'progress':
      return { shown: world.revision, cpuMs: cpuMs() };
    case 'verdict':
      return { unanswered: world.unanswered, refusals: server.refusals };
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

answer(handle, () => server.close());
