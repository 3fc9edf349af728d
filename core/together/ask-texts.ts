import { processors } from '../policies/texts.ts';
import { type Text, t, verbatim } from '../texts/text.ts';
import type { AskCard } from './queries.ts';

const named = (who: string | null): Text => (who === null ? t('together.somebody') : verbatim(who));

/**
 * Returns the question whether somebody wants to be in a picture: who asks for what, who else is in it, who
 * gets the photos, and what can be done with it. What is agreed to is recorded as it was read.
 */
export function askTexts(card: AskCard): Text[] {
  const { asker, words, others, companies, expiresAt } = card;
  const values = { name: named(asker), title: words.title };
  return [
    t('together.ask.title', values),
    ...words.lines.map((line) => t('confirm.slot', line)),
    ...(others.length > 0
      ? [
          t('together.ask.others', {
            names: others.map((one) => one ?? '?').join(', '),
          }),
        ]
      : []),
    t('together.ask.photos', { who: processors(companies.join(', ') || null) }),
    t('together.ask.what', values),
    t('together.ask.back', values),
    t('together.ask.until', { until: { at: expiresAt, form: 'relative' } }),
  ];
}
