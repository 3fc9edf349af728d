const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether pictures of a face profile look like their owner, and what follows where they do not. */
export type LikenessRules = {
  /** Whether it is looked at. */
  isChecked: boolean;
  /** The similarity, 0..1, from which the likeness is called good. */
  goodFrom: number;
  /** The similarity below which a picture does not look like its owner. */
  offBelow: number;
  /** Most pictures that an account is given for nothing on a day (UTC) since they do not look like it. */
  giftsADay: number;
  /** How often a picture is looked at where models do not answer, before it goes out unjudged. */
  tries: number;
  /** How the router learns which engine keeps likeness. */
  engines: {
    /** Judged pictures of an engine that count; older ones fade. */
    counted: number;
    /** Fewer say nothing. */
    atLeast: number;
    /** After that time without a judged picture an engine is tried again, in milliseconds. */
    forgottenMs: number;
    /** How old what a process knows may be, in milliseconds. */
    knownForMs: number;
  };
};

/** The rules that hold unless an operator passes others in. docs/likeness.md has the measured error rates. */
export const DEFAULT_LIKENESS_RULES: LikenessRules = {
  isChecked: true,
  goodFrom: 0.6,
  offBelow: 0.45,
  giftsADay: 3,
  tries: 2,
  engines: { counted: 200, atLeast: 20, forgottenMs: 30 * DAY, knownForMs: MINUTE },
};
