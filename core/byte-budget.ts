/** The bounds of a byte budget; `Kind` names what is bounded besides the sum, such as `address`. */
export type ByteBudgetOptions<Kind extends string> = {
  /** Bytes that all may hold at once. */
  most: number;
  /** Bytes that one of a kind, such as one address, may hold at once. */
  mostOf: Record<Kind, number>;
  /** Claims that may wait for others to give back. */
  waiting: number;
  /** The longest wait of a claim, in milliseconds. */
  waitMs: number;
};

/** What bodies may hold at once: in sum, and each of those that they come from. */
export type ByteBudget<Kind extends string> = {
  /**
   * Claims bytes, and waits until they are free. Claims get their turn in the order in which they
   * came, except that one whose own share is taken up holds up nobody else.
   * @param of whose bytes they are, by kind
   * @returns what gives them back, once; null where too many wait, or where it took too long
   */
  claim(bytes: number, of: Record<Kind, string>): Promise<(() => void) | null>;
  /** Bytes that are held now. */
  readonly held: number;
};

type Claim = { bytes: number; keys: string[]; mosts: number[]; grant: () => void };

/** Opens a budget of which nothing is taken. A claim above a bound counts as the whole bound. */
export function openByteBudget<Kind extends string>({
  most,
  mostOf,
  waiting,
  waitMs,
}: ByteBudgetOptions<Kind>): ByteBudget<Kind> {
  const taken = new Map<string, number>();
  const queue: Claim[] = [];
  let held = 0;

  const add = ({ bytes, keys, mosts }: Claim, sign: 1 | -1): void => {
    held += sign * Math.min(bytes, most);
    for (const [i, key] of keys.entries()) {
      const now = (taken.get(key) ?? 0) + sign * Math.min(bytes, mosts[i] ?? 0);
      if (now > 0) taken.set(key, now);
      else taken.delete(key);
    }
  };
  const fitsOwn = ({ bytes, keys, mosts }: Claim): boolean =>
    keys.every((key, i) => {
      const bound = mosts[i] ?? 0;
      return (taken.get(key) ?? 0) + Math.min(bytes, bound) <= bound;
    });
  const fitsAll = ({ bytes }: Claim): boolean => held + Math.min(bytes, most) <= most;

  function serve(): void {
    for (const claim of [...queue]) {
      if (!fitsOwn(claim)) continue;
      // A large claim at the front is not overtaken for ever by small ones behind it.
      if (!fitsAll(claim)) return;
      queue.splice(queue.indexOf(claim), 1);
      claim.grant();
    }
  }

  return {
    get held() {
      return held;
    },
    claim(bytes, of) {
      const kinds = Object.entries(of) as [Kind, string][];
      return new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const claim: Claim = {
          bytes,
          keys: kinds.map(([kind, key]) => `${kind} ${key}`),
          mosts: kinds.map(([kind]) => mostOf[kind]),
          grant: () => {
            clearTimeout(timer);
            add(claim, 1);
            let isHeld = true;
            resolve(() => {
              if (!isHeld) return;
              isHeld = false;
              add(claim, -1);
              serve();
            });
          },
        };
        queue.push(claim);
        serve();
        if (!queue.includes(claim)) return;
        const giveUp = () => {
          queue.splice(queue.indexOf(claim), 1);
          resolve(null);
          serve();
        };
        if (queue.length > waiting) giveUp();
        else timer = setTimeout(giveUp, waitMs);
      });
    },
  };
}
