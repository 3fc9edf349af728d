import type { Button, Media, Reply } from '../../chat/reply.ts';
import { button } from '../../chat/reply-builders.ts';
import type { Template } from '../../templates/template.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { local, titleOf } from '../look-up.ts';
import type { Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';

/** Builds a message with the covers of templates and a choice of them. */
export function templateList(
  turn: Turn,
  templates: readonly Template[],
  text: Text[],
  below: Button[][],
): Reply {
  return show(turn, text, {
    media: templates.map((template) => cover(turn, template)),
    choice: {
      placeholder: t('templates.choose'),
      options: templates.map((template) => ({
        label: t(template.kind === 'video' ? 'templates.video' : 'templates.image', {
          title: titleOf(turn, template),
        }),
        description: verbatim(local(turn, template.description)),
        action: button(t('templates.choose'), 'template', template.id).action,
      })),
    },
    buttons: below.filter((row) => row.length > 0),
  });
}

/** Gives the cover of a template. */
export function cover(turn: Turn, template: Template): Media {
  return {
    kind: 'image',
    source: { of: 'cover', id: template.id },
    alt: t('templates.cover', { title: titleOf(turn, template) }),
  };
}
