import { localEngine } from '../../core/engines/local/engine.node.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import type { TemplateDefinition } from '../../core/templates/template.ts';
import { type Analyser, openVision } from '../../core/vision/vision.node.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { person, requestOf } from './service.node.ts';

const IMAGE_EDGE_PX = 1024;
const VIDEO_EDGE_PX = 1280;
const VIDEO_SECONDS = 4;
const IMAGE_RUNS = 3;
const FACE_ROUNDS = 4;
const SLOTS = ['front', 'left', 'right'] as const;

/** Measures a picture, a video and a face check, with every official template. */
export const localEngineSpeed: Scenario = { name: 'local-engine', run };

async function run(): Promise<Figure[]> {
  const vision = openVision();
  const engine = localEngine({ vision });
  const templates = (await loadTemplates()).filter(({ recipe }) => recipe !== null);
  try {
    const faces = await faceChecks(vision);
    const make = async (template: TemplateDefinition, edgePx: number) => {
      const request = {
        ...(await requestOf(template, edgePx)),
        durationSeconds: lengthOf(template),
      };
      const signal = new AbortController().signal;
      return (
        (await timed(() => engine.submit(request, { signal, onProgress: () => undefined }))) / 1000
      );
    };
    const kinds = Map.groupBy(templates, ({ kind }) => kind);
    const images = kinds.get('image') ?? [];
    const [first] = images;
    const cold = first ? await make(first, IMAGE_EDGE_PX) : Number.NaN;
    const pictures = await each(images, IMAGE_RUNS, (template) => make(template, IMAGE_EDGE_PX));
    const videos = await each(kinds.get('video') ?? [], 1, (template) =>
      make(template, VIDEO_EDGE_PX),
    );
    return [
      ...faces,
      { name: 'local image at 1024 px, cold', measured: cold, unit: 's' },
      ...figuresOf('local image at 1024 px', pictures, 1.5),
      ...figuresOf('4 s of 720p video', videos, 12),
    ];
  } finally {
    await engine.close();
    await vision.close();
  }
}

const lengthOf = ({ kind }: TemplateDefinition): number => (kind === 'video' ? VIDEO_SECONDS : 0);

type Timing = { id: string; seconds: number };

async function each(
  templates: readonly TemplateDefinition[],
  runs: number,
  make: (template: TemplateDefinition) => Promise<number>,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const template of templates) {
    const seconds: number[] = [];
    for (let i = 0; i < runs; i += 1) seconds.push(await make(template));
    timings.push({ id: template.id, seconds: median(seconds) });
  }
  return timings;
}

/** The slowest template counts; the middle one is told beside it. */
function figuresOf(name: string, timings: readonly Timing[], limitSeconds: number): Figure[] {
  const sorted = timings.toSorted((a, b) => b.seconds - a.seconds);
  const [slowest] = sorted;
  if (!slowest) throw new Error(`nothing made for ${name}`);
  const over = sorted.filter(({ seconds }) => seconds >= limitSeconds).slice(1);
  return [
    ...[slowest, ...over].map(({ id, seconds }) => ({
      name: `${name}, ${id}`,
      measured: seconds,
      unit: 's',
      limit: { below: limitSeconds },
    })),
    {
      name: `${name}, median of ${timings.length} templates`,
      measured: median(sorted.map(({ seconds }) => seconds)),
      unit: 's',
      limit: { below: limitSeconds },
    },
  ];
}

/** A photo is read, cleaned and checked against the ones before it, as in a profile. */
async function faceChecks(vision: Vision & Analyser): Promise<Figure[]> {
  const photos = await Promise.all(SLOTS.map((slot) => person(`mira_${slot}`)));
  const others: number[][] = [];
  const check = async (bytes: Uint8Array) => {
    const picture = await vision.clean(bytes);
    const found = await vision.checkFace({ picture, wanted: SLOTS, others });
    if (!found.ok) throw new Error(`face check refused: ${found.problem}`);
    if (others.length < SLOTS.length - 1) others.push(found.reading.descriptor);
  };
  const seconds: number[] = [];
  for (let round = 0; round < FACE_ROUNDS; round += 1)
    for (const bytes of photos) seconds.push((await timed(() => check(bytes))) / 1000);
  const [cold = Number.NaN, ...warm] = seconds;
  return [
    { name: 'face check, slowest', measured: Math.max(...warm), unit: 's', limit: { below: 1 } },
    { name: 'face check, median', measured: median(warm), unit: 's', limit: { below: 1 } },
    { name: 'face check, cold (models are loaded first)', measured: cold, unit: 's' },
  ];
}
