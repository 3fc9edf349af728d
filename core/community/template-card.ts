import type { Reply } from '../chat/reply.ts';
import { button, primary, send } from '../chat/reply-builders.ts';
import { localText, type Template, type TemplateAuthor } from '../templates/template.ts';
import type { Locale } from '../texts/catalogue.ts';
import { type Text, t, verbatim } from '../texts/text.ts';
import { tidy } from '../texts/tidy.ts';

/**
 * Builds a template's card: the message by which others find it in a channel or group.
 * @param locale the language of the people there, for the template's own words
 * @param price in credits, for somebody without free pictures or Pro; null where nothing can make it
 */
export function templateCard(
  template: Template,
  { locale, price }: { locale: Locale; price: number | null },
): Reply {
  const title = verbatim(localText(template.title, locale));
  return send(
    [
      t('template.title', { title, kind: template.kind }),
      verbatim(localText(template.description, locale)),
      ...byLine(template.author),
      price === null ? t('template.unavailable') : t('template.price', { credits: price }),
    ],
    {
      media: [
        {
          kind: 'image',
          source: { of: 'cover', id: template.id },
          alt: t('templates.cover', { title }),
        },
      ],
      buttons: [
        [primary(button(t('template.use'), 'template', template.id))],
        [button(t('report.button'), 'report-template', template.id)],
      ],
    },
  );
}

/** Gives the line that names a template's author; none for an official template. */
export function byLine(author: TemplateAuthor | null): Text[] {
  if (author === null) return [];
  const name = tidy(author.name ?? '');
  return [name === '' ? t('template.by-someone') : t('template.by', { name })];
}
