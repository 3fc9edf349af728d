/**
 * Whose fault a provider's refusal is. Servers that speak like OpenAI's, and each company's own
 * endpoints, word the same causes differently and often give no code, so the words decide where status
 * and code do not.
 */
import type { FailureClass } from '../engine-error.ts';
import type { IssueCause } from '../issue.ts';

/** A refusal as a provider reports it. */
export type Refusal = {
  /** The HTTP status; undefined for a prediction that failed later. */
  status: number | undefined;
  /** Codes and words of the answer. */
  text: string;
};

/** The classes of statuses that are no refusal; every other failure lets another engine step in. */
const TIMED_OUT: ReadonlySet<number> = new Set([408, 504]);
/** Statuses that tell their cause, unless the words tell a closer one. */
const BY_STATUS: Readonly<Record<number, IssueCause>> = {
  401: 'account',
  402: 'billing',
  403: 'account',
  404: 'model',
  410: 'model',
  451: 'region',
};

/** Words of each cause, the closest first: a message about a payment names the model too. */
const BY_WORDS: readonly (readonly [IssueCause, RegExp])[] = [
  [
    'region',
    /unsupported_country|\b(country|region|location|territory)\b[^.]{0,60}\b(not|un)[ _-]?(supported|available|permitted)|\b(not|un)[ _-]?(supported|available|permitted)[^.]{0,60}\b(country|region|location|territory)\b/i,
  ],
  [
    'billing',
    /billing|insufficient[ _-]?(quota|balance|credit|fund)|(not enough|exceeded|out of|no remaining|low)[^.]{0,40}\b(quota|balance|credits?|funds)\b|\b(quota|balance|credits?|funds)\b[^.]{0,40}(exceeded|exhausted|insufficient|too low|not enough|used up)|payment (required|method)|top[ -]?up|overdue|arrears|spend(ing)? (limit|cap)/i,
  ],
  [
    'model',
    /(invalid|unknown|no such) (model|version)|\b(model|version)\b[^.]{0,120}\b(not found|(does|do|is|was)(n['’]t| not) (exist|found|available|supported|active|permitted)|not permitted|deprecated|retired|shut ?down|no longer|discontinued|not available|not supported)|model[ _-]not[ _-]found|is not found for API version/i,
  ],
  [
    'account',
    /api[ _-]?key|invalid[ _-]token|unauthori[sz]ed|unauthenticated|authentication|permission[ _-]denied|(not|have) (have )?(access|permission)|must be verified|verif(y|ication)[^.]{0,30}organi[sz]ation|(account|organi[sz]ation|project)\b[^.]{0,60}\b(disabled|deactivated|suspended|blocked|inactive|limited|not (active|allowed|permitted|verified|enabled))|service_disabled|terms of service|SERVICE_NOT_ACTIVATED/i,
  ],
];

/** A picture or a recording that no other engine could read either. */
const UNREADABLE =
  /(corrupt(ed)?|truncated|unreadable|cannot (be )?(read|decod|identif)|could ?n[o'’]?t (be )?(read|decod|identif)|unable to (read|decode|process)|fail(ed|ure) (to|in) (read|decod|load)|not a valid)[^.]{0,40}\b(image|picture|photo)\b|\b(image|picture|photo)s? (is|are|was) (corrupt|truncated|unreadable|not valid|invalid)|\b(image|picture|photo)\b[^.]{0,40}(cannot|could not) be (read|decoded)|invalid_image_file|image_parse_error|\baudio( file)? (might|may|could) be corrupt|(corrupt(ed)?|could not (be )?decode[d]?|cannot (be )?decode[d]?|unable to decode|failed to decode)[^.]{0,40}\baudio\b|\baudio\b[^.]{0,40}(corrupt|cannot be decoded|could not be decoded)/i;

/** Words about a parameter, with its name behind or before. */
const PARAMETER =
  /unknown_parameter|unsupported_(parameter|value)|invalid_(value|parameter)|invalidparameter|missingparameter|additional propert|(unknown|unsupported|unrecogni[sz]ed|unexpected|invalid|extra)[^.]{0,40}\b(parameter|argument|field|property|name|value|option|key|input)s?\b|\b(parameter|argument|field|property|value|option)s?\b[^.]{0,60}(not (supported|allowed|permitted|recogni[sz]ed|valid)|unsupported|unknown|invalid)|(not|un)[ _-]?supported|not allowed|must be (one of|an?|less|greater|between)|cannot find field/i;

/**
 * Classifies a refusal that is not about the content.
 * @param sent names of the parameters that were sent, of which the words may name the refused one
 * @returns `invalid` only where another engine would refuse too
 */
export function classifyRefusal(
  { status, text }: Refusal,
  sent: readonly string[] = [],
): { failure: FailureClass; cause: IssueCause | null; parameter: string | null } {
  const none = { cause: null, parameter: null };
  if (status !== undefined && TIMED_OUT.has(status)) return { failure: 'timed-out', ...none };
  // An outage has nothing to do with the request, whatever words come with it.
  if (status !== undefined && status >= 500) return { failure: 'unavailable', ...none };
  const worded = BY_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  if (status === 429 && worded !== 'billing') return { failure: 'unavailable', ...none };
  // The size that is too much for one is not too much for every engine.
  if (status === 413) return { failure: 'unavailable', ...none };
  const told = BY_STATUS[status ?? 0] ?? null;
  if (worded ?? told) return { failure: 'unavailable', cause: worded ?? told, parameter: null };
  if (UNREADABLE.test(text)) return { failure: 'invalid', ...none };
  const parameter = parameterIn(text, sent);
  if (parameter !== null && PARAMETER.test(text))
    return { failure: 'unavailable', cause: 'parameter', parameter };
  return { failure: 'unavailable', cause: 'request', parameter: null };
}

/** Finds the parameter that a refusal is about: the first in quotes, else the first by its name. */
function parameterIn(text: string, sent: readonly string[]): string | null {
  const first = (pattern: (name: string) => RegExp): string | null =>
    sent
      .map((name) => ({ name, at: text.search(pattern(name)) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)[0]?.name ?? null;
  return (
    first((name) => new RegExp(`["'\`]${name}["'\`]`, 'i')) ??
    first((name) => new RegExp(`\\b${name}\\b`, 'i'))
  );
}
