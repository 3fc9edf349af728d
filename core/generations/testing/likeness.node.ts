import type { Engine, EngineOutput } from '../../engines/engine.ts';
import { EngineError } from '../../engines/engine-error.ts';
import { outputOf } from '../../engines/remote/picture-size.ts';
import { flatPicture } from '../../engines/testing/requests.node.ts';
import { giveFaceConsent } from '../../faces/face-consent.ts';
import { putFacePhoto } from '../../faces/face-photos.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { type TestContext, testContext } from '../../testing/context.ts';
import type { Person } from '../../verbs/actor.ts';
import { perform } from '../../verbs/verb.ts';
import { type Customer, openCustomer } from './order.node.ts';

/** What the customers of these tests begin with, in credits. */
export const CREDITS = 100;

/** A service whose engines `a`, `b` and `c` make pictures that look as much like their owner as a test says. */
export type LikenessWorld = {
  ctx: TestContext;
  customer: Customer;
  me: Person;
  /** The similarity of what each engine makes; null where no face is in it. */
  similar: Record<string, number | null>;
  /** What an engine does instead of making a picture. */
  instead: Record<string, () => Promise<never>>;
  /** The engines that were asked, in order. */
  calls: string[];
  /** How often a picture was looked at, and what happens before. */
  looks: number;
  beforeLook: () => Promise<void>;
  /** The similarity of the photo that the customer has sent. */
  photo: number | null;
  /** Orders a picture with the face profile. */
  order(engine?: string, fallbacks?: string[]): Promise<string>;
};

/** Opens such a service, with a customer who has a face profile. */
export async function openLikenessWorld(): Promise<LikenessWorld> {
  const pictures = new Map<string, EngineOutput>();
  const photo = await flatPicture();
  for (const id of ['a', 'b', 'c'])
    pictures.set(id, { ...outputOf(photo.bytes), bytes: marked(id) });
  const engine = (id: string): Engine => ({
    id,
    name: id.toUpperCase(),
    company: null,
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 1,
    typicalSeconds: () => 1,
    submit: async () => {
      world.calls.push(id);
      await world.instead[id]?.();
      const made = pictures.get(id);
      if (!made) throw new EngineError('unavailable', 'none');
      return { status: 'finished', outputs: [made] };
    },
  });
  const ctx = await testContext({ engines: ['a', 'b', 'c'].map(engine) });
  const customer = await openCustomer(ctx, CREDITS);
  const { accountId } = customer;
  const me: Person = { is: 'person', surface: 'playground', userId: 'u', accountId };
  const world: LikenessWorld = {
    ctx,
    customer,
    me,
    similar: { a: 0.9, b: 0.9, c: 0.9 },
    instead: {},
    calls: [],
    looks: 0,
    beforeLook: async () => undefined,
    photo: 0.9,
    order: (first = 'a', fallbacks = ['b', 'c']) =>
      customer.order(first, fallbacks, { operation: 'imagine', kind: 'image', withFace: true }),
  };
  ctx.vision.likeness = async ({ bytes }) => {
    world.looks += 1;
    await world.beforeLook();
    return bytes.length === 1 ? (world.similar[nameOf(bytes)] ?? null) : world.photo;
  };
  await haveFace(world);
  return world;
}

/** The bytes of a picture that tell who made it. */
const marked = (id: string): Uint8Array => new TextEncoder().encode(id);

/** Tells who made a picture of {@link marked} bytes. */
export const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function haveFace({ ctx, customer, me }: LikenessWorld): Promise<void> {
  const { accountId } = customer;
  await perform(ctx, await giveFaceConsent(ctx, me, { accountId, companies: '', locale: 'en' }));
  const [account] = await ctx.db.query.query.accounts.findMany();
  const key = { owner: accountId, wrappedKey: account?.wrappedKey ?? '' };
  const { bytes, contentType } = await flatPicture();
  const descriptor = new TextEncoder().encode('[0.1,0.2]');
  for (const slot of FACE_SLOTS) {
    const of = { objectKey: `faces/${slot}`, descriptorKey: `faces/${slot}.d` };
    await ctx.vault.put(key, of.objectKey, bytes, contentType);
    await ctx.vault.put(key, of.descriptorKey, descriptor, 'application/json');
    const face = { slot, ...of, widthPx: 8, heightPx: 8 };
    await perform(ctx, await putFacePhoto(ctx, me, { accountId, photo: face }));
  }
}
