import type { SameTexts } from '../catalogue-type.ts';
import type { sharing as english } from '../en/sharing.ts';

/** The Russian texts about shared results. */
export const sharing: SameTexts<typeof english> = {
  // sharing with others
  'command.shared': 'Чем ты делишься с другими',
  'generation.share': 'Поделиться',
  'share.title': '<b>{title}</b>',
  'share.private': 'Пока это видно только тебе.',
  'share.what':
    'По ссылке это увидят все, у кого она есть, самое позднее до {until}. Отозвать её можно в любой момент.',
  'share.no-pages':
    'У этого сервиса нет публичного адреса, поэтому ссылок здесь нет. Сохрани картинку и отправь её самостоятельно.',
  'share.barred': 'На это пожаловались, поэтому поделиться этим нельзя.',
  'share.keeps-nothing':
    'У тебя ничего не хранится, поэтому ссылке нечего показать. Это меняется в /settings.',
  'share.make': 'Создать ссылку',
  'share.here': 'Опубликовать в этом канале',
  'share.there': 'Опубликовать в канале, где это началось',
  'share.posted': 'Скоро появится в канале. Отозвать можно через /shared.',
  'share.link': 'Это увидят все, у кого есть ссылка: {link}',
  'share.until':
    'Ссылка перестанет работать вместе с результатом ({until}) или когда ты её отзовёшь.',
  'share.name': 'Рядом указано имя: {name}.',
  'share.nameless': 'Твоё имя не указано.',
  'share.name.show': 'Показать моё имя',
  'share.name.hide': 'Скрыть моё имя',
  'share.template.show': 'Указать шаблон',
  'share.template.hide': 'Не указывать шаблон',
  'share.open': 'Открыть страницу',
  'share.send': 'Отправить в чат',
  'share.end': 'Отозвать',
  'share.ended': 'Отозвано: там этого больше никто не видит.',
  'share.ended.stays':
    'Здесь этого больше нет в списке, но в чате, куда это отправлено, оно остаётся: удалить его там можешь ты.',
  'share.failed': 'Не получилось выложить твой результат в канал.',
  'share.ended-before': 'Этим уже никто не делится.',
  'share.template.link': 'По этой ссылке откроется шаблон: {link}',
  'share.no-template-link':
    'У этого сервиса нет публичного адреса, поэтому ссылок здесь нет. Другие найдут шаблон по названию.',
  'shared.button': 'Чем я делюсь',
  'shared.title': '<b>Чем ты делишься</b>',
  'shared.empty':
    'Ты ничем не делишься. Всё сделанное видно только тебе, пока под ним не нажата кнопка «Поделиться».',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {ссылка} inline {отправлено в чат} other {сообщение}} · до {until}{state, select, hidden { · скрыто: жалобу проверяют} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Отозвать {number}',
};
