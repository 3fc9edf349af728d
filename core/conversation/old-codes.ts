/**
 * Buttons made until November 2026 named what they do by its place in a list. These are the lists of then: they
 * never change. A template's place among those offered for a photo meant what the operator offered on that
 * day, which nobody knows any more: such a button gets a fresh list.
 */

import type { Aspect } from '../engines/engine.ts';
import type { FreeOperation } from '../operations/lists.ts';

const PLACE = /^[0-9]{1,4}$/;

const ASPECTS: readonly Aspect[] = ['1:1', '3:4', '4:5', '9:16', '16:9'];
const CHOICES: Partial<Record<FreeOperation, readonly string[]>> = {
  ring: ['gold', 'silver', 'rose', 'stone'],
  scene: ['marble', 'wood', 'beach', 'studio'],
};

/** Whether an argument of a button's code is a place in a list. */
export const isPlace = (argument: string): boolean => PLACE.test(argument);

/** The proportions that a place stood for; null for none. */
export const aspectAt = (place: string): Aspect | null => ASPECTS[Number(place)] ?? null;

/** The answer that a place stood for: an operation's, or a template's one suggestion; null for none. */
export function choiceAt(operation: FreeOperation | null, place: string): string | null {
  const choices = operation === null ? ['default'] : (CHOICES[operation] ?? []);
  return choices[Number(place)] ?? null;
}
