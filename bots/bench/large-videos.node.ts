import { type Child, startChild, WATCHED } from './child.node.ts';
import type { Figure, Scenario } from './figure.ts';
import type { VideosRequest, VideosSeen } from './large-videos.process.node.ts';
import type { ProvidersAddresses, ProvidersRequest } from './providers/requests.ts';

/** About 50 MB, and about 3 MB. */
const FRAMES = { large: 35, small: 2 };
const VIDEOS = 3;

/**
 * Measures the memory of the service while videos of 50 MB pass from the provider through the store
 * to the chat.
 */
export const largeVideos: Scenario = { name: 'large-videos', run };

async function run(): Promise<Figure[]> {
  const standIns = await startChild(
    new URL('./providers/stand-ins.process.node.ts', import.meta.url),
  );
  const children: Child[] = [standIns];
  try {
    const tell = (wish: ProvidersRequest) => standIns.ask(wish);
    const at = (await tell({ want: 'addresses' })) as ProvidersAddresses;
    const service = await startChild(
      new URL('./large-videos.process.node.ts', import.meta.url),
      WATCHED,
    );
    children.unshift(service);
    const ask = async (wish: VideosRequest) => (await service.ask(wish)) as VideosSeen;
    await ask({ want: 'open', at });
    // What is loaded with the first video is no memory that a large one takes.
    await tell({ want: 'video', frames: FRAMES.small });
    await ask({ want: 'make', videos: 1, collecting: false });
    const bytes = (await tell({ want: 'video', frames: FRAMES.large })) as number;
    const seen = await ask({ want: 'make', videos: VIDEOS, collecting: false });
    const held = await ask({ want: 'make', videos: 1, collecting: true });
    return [
      {
        name: `memory above idle, ${VIDEOS} videos one after another, highest`,
        measured: seen.peak.residentMegabytes,
        unit: 'MB',
        limit: { below: 20 },
      },
      {
        name: 'of it held by objects and buffers, garbage cleared away',
        measured: held.peak.heldMegabytes,
        unit: 'MB',
        limit: { below: 20 },
      },
      { name: 'a video', measured: bytes / 1024 / 1024, unit: 'MB' },
      {
        name: 'from the provider to the chat, each',
        measured: seen.seconds / VIDEOS,
        unit: 's',
      },
      {
        name: 'videos that did not arrive',
        measured: seen.missing + held.missing,
        unit: '',
        limit: { atMost: 0 },
      },
    ];
  } finally {
    for (const child of children) await child.end();
  }
}
