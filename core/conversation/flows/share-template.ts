import type { Button } from '../../chat/reply.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import { type Text, t } from '../../texts/text.ts';
import { local, templateById } from '../look-up.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';

/** Shows how a template can be shared: by its page, by a link that opens it in a chat, or by its card. */
export function shareTemplate(turn: MemberTurn, id: string): Outcome {
  const template = templateById(turn, id);
  if (!template) return outcome(turn, [remark(turn, t('templates.gone'))]);
  const { publicUrl, surfaces } = turn.shop;
  const surface = surfaces.get(turn.event.surface);
  const page = publicUrl === null ? null : `${publicUrl}/t/${id}`;
  const link = page ?? surface?.startLink?.(`t_${id}`) ?? null;
  const toChat = link === null ? null : (surface?.shareLink?.(link) ?? null);
  const text: Text[] = [
    t('share.title', { title: local(turn, template.title) }),
    link === null ? t('share.no-template-link') : t('share.template.link', { link }),
  ];
  const buttons: Button[][] = [
    ...(toChat === null ? [] : [[primary({ label: t('share.send'), url: toChat })]]),
    [{ label: t('share.inline'), inline: `t_${id}` }],
    ...('guild' in turn.event && turn.event.guild
      ? [[button(t('share.here'), 'share-card', id)]]
      : []),
    ...(page === null ? [] : [[{ label: t('share.open'), url: page }]]),
    [button(t('nav.back'), 'template', id)],
  ];
  return outcome(turn, [send(text, { buttons })]);
}
