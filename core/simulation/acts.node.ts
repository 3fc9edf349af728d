import { DESK_ACTS } from './acts/desk.node.ts';
import { LINK_ACTS } from './acts/linking.node.ts';
import { MAKING_ACTS } from './acts/making.node.ts';
import { OPERATOR_ACTS } from './acts/operator.node.ts';
import { PEOPLE_ACTS } from './acts/people.node.ts';
import { POT_ACTS } from './acts/pot.node.ts';
import { PROVIDER_ACTS } from './acts/provider.node.ts';
import { SERVICE_ACTS } from './acts/service.node.ts';
import type { Act } from './world.node.ts';

/** The weights of the acts in the random choice. `release` lets one waiting call continue. */
export const WEIGHTS = {
  release: 56,
  work: 16,
  spend: 8,
  'spend-twice': 2,
  use: 12,
  'pot-put': 4,
  'pot-take': 3,
  'pot-use': 9,
  end: 7,
  buy: 8,
  pay: 14,
  'pay-later': 2,
  clear: 2,
  bounce: 1,
  decline: 1,
  refund: 3,
  dispute: 2,
  decide: 2,
  deliver: 12,
  repeat: 4,
  lose: 1,
  arrive: 3,
  'give-back': 2,
  redeem: 2,
  hold: 1,
  'release-hold': 1,
  sweep: 2,
  price: 1,
  kill: 1,
  wait: 5,
} as const;
/** The weights where people link their accounts too. */
export const LINKING_WEIGHTS = { ...WEIGHTS, link: 4, part: 4 } as const;
/** The weights where operators act in the chat and in the console too. */
export const OPERATING_WEIGHTS = {
  ...WEIGHTS,
  grant: 4,
  'hold-by-hand': 1,
  'decide-hold': 2,
  'give-up': 2,
  park: 2,
  requeue: 3,
  'switch-engine': 1,
} as const;
/** The weights where people buy shoots and are in pictures together too. */
export const MAKING_WEIGHTS = {
  ...WEIGHTS,
  shoot: 8,
  'stop-shoot': 3,
  end: 24,
  'joint-ask': 6,
  'joint-yes': 10,
  'joint-begin': 8,
  'joint-back': 4,
} as const;
/** The name of an act. */
export type ActName =
  | keyof typeof LINKING_WEIGHTS
  | keyof typeof OPERATING_WEIGHTS
  | keyof typeof MAKING_WEIGHTS;

/** The acts of the simulation. An act without anything to do does nothing. */
export const ACTS: Readonly<Record<ActName, Act>> = {
  ...PEOPLE_ACTS,
  ...POT_ACTS,
  ...PROVIDER_ACTS,
  ...OPERATOR_ACTS,
  ...DESK_ACTS,
  ...SERVICE_ACTS,
  ...LINK_ACTS,
  ...MAKING_ACTS,
};
