import type { Event } from '../chat/event.ts';
import type { Form, FormName } from '../chat/form.ts';
import type { Context } from '../context.ts';
import type { Locale } from '../texts/catalogue.ts';
import { localeOf } from '../texts/locale.ts';
import { isMember } from './dispatch.ts';
import { faceForm } from './flows/forms/face-form.ts';
import { operationForm } from './flows/forms/operation-form.ts';
import { readOpened } from './opening.ts';
import { turnOf } from './turn-of.ts';

/**
 * Builds a form for a person, with the choices that they have now.
 * @param event what they did to open it; nothing of it is stored
 * @returns the form with the person's language; null where the questions have to be asked one by one, such
 *   as of somebody who has not accepted the terms
 */
export async function formFor(
  ctx: Context,
  event: Event,
  name: FormName,
): Promise<{ form: Form; locale: Locale } | null> {
  if (name === 'face-photos') return { form: faceForm, locale: localeOf(event.languageTag) };
  const turn = turnOf(ctx, event, await readOpened(ctx, event), null);
  if (!isMember(turn) || turn.account.status === 'suspended') return null;
  const form = operationForm(turn, name);
  return form && { form, locale: turn.locale };
}
