/** A size of a shoot: how many looks, and how much less each costs than one by itself, in percent. */
export type ShootSize = { looks: number; discountPercent: number };

/** Rules about many pictures that are bought as one. */
export type ShootRules = {
  /** The sizes on offer, as far as a theme has the pictures, smallest first. */
  sizes: readonly ShootSize[];
  /** How many looks of a shoot are begun at once, so that none takes the engines from others. */
  atOnce: number;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_SHOOT_RULES: ShootRules = {
  sizes: [
    { looks: 10, discountPercent: 10 },
    { looks: 20, discountPercent: 20 },
    { looks: 40, discountPercent: 30 },
  ],
  atOnce: 4,
};
