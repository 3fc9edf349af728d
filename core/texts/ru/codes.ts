import type { SameTexts } from '../catalogue-type.ts';
import type { codes as english } from '../en/codes.ts';

/** The Russian texts about codes, invitations and rewards. */
export const codes: SameTexts<typeof english> = {
  // codes, invitations, held accounts
  'command.code': 'Ввести подарочный код или приглашение',
  'command.code.word': 'Код',
  'command.invite': 'Пригласить друга: кредиты вам обоим',
  'low.notice':
    'Осталось: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'code.button': 'У меня есть код',
  'code.ask': 'Какой у тебя код? Напиши его мне.',
  'code.good':
    'Код принят: на баланс добавлено <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'code.use': 'Использовать код {word}',
  'code.unknown':
    'Я не знаю такого кода. Проверь, как он написан; регистр, пробелы и дефисы не важны.',
  'code.ended': 'Срок этого кода истёк. Ничего не изменилось.',
  'code.used-up': 'Этот код уже использован столько раз, сколько было можно. Ничего не изменилось.',
  'code.already': 'Этот код уже тобой использован. Он действует один раз на человека.',
  'code.too-many': 'Слишком много неверных кодов. Попробовать снова можно {until}.',
  'code.list':
    '{count, plural, =0 {Кодов пока нет.} one {<b># код</b>} few {<b># кода</b>} many {<b># кодов</b>} other {<b># кода</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {подарок} other {акция}} · {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} · использован {used} из {limit} · {state, select, off {завершён} dated {до {until}} other {бессрочно}}',
  'code.made': 'Создан:',
  'code.off': 'Код <code>{word}</code> завершён: им больше никто не воспользуется.',
  'code.none-such': 'Кода <code>{word}</code> нет.',
  'code.taken': 'Код <code>{word}</code> уже есть.',
  'code.usage':
    'Создать: <code>/codes new КРЕДИТЫ РАЗ (ДО в виде 2026-12-31) (СЛОВО) (gift|promotion)</code>\nЗавершить: <code>/codes off СЛОВО</code>',
  'invite.title': '<b>Пригласи кого-нибудь</b>',
  'invite.gets':
    'После первой покупки ты получишь <b>{inviter, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>, а приглашённый — <b>{invited, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. Если эти деньги вернут, кредиты тоже вернутся.',
  'invite.link': 'Твоя ссылка: {link}',
  'invite.word': 'Твой код: <code>{word}</code>. Новый человек пишет <code>/code {word}</code>.',
  'invite.share': 'Поделиться ссылкой',
  'invite.counts': 'Пришли по твоему приглашению: {came}. Принесли кредиты: {rewarded}.',
  'invite.limit':
    'За 30 дней кредиты приносит не больше {most, plural, one {# приглашения} few {# приглашений} many {# приглашений} other {# приглашения}}, и только приглашения новых людей.',
  'invite.noted':
    'Тебя пригласили: после первой покупки вы оба получите кредиты ({credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} тебе).',
  'invite.not-new':
    'Это приглашение, а они для тех, кто здесь впервые. Пригласить других можно через /invite.',
  'invite.own': 'Это твоё собственное приглашение: отдай его кому-нибудь другому.',
  'invite.used':
    'Приглашение уже использовано: на человека засчитывается одно. Пригласить других можно через /invite.',
  'invite.reward':
    '{side, select, inviter {Приглашённый тобой человек что-то купил: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> тебе.} other {Благодаря приглашению ты получаешь <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> за первую покупку.}}',
  'stats.today': '<b>Сегодня</b>',
  'stats.yesterday': '<b>Вчера</b>',
  'stats.people': 'Новых людей: {joined, number}, что-то заказали: {active, number}.',
  'stats.made': 'Картинок: {images, number}, видео: {videos, number}, неудач: {failed, number}.',
  'stats.paid': 'Оплачено: <b>{money}</b>',
  'stats.refunded': 'Возвращено: {money}',
  'stats.costs': 'Компании стоят примерно {money}.',
  'stats.waits': '<b>Ждёт тебя</b>',
  'stats.calm': 'Тебя ничего не ждёт.',
  'stats.wait':
    '{kind, select, claims {Заявления о сходстве} reports {Жалобы} reviews {Результаты на проверку} submissions {Шаблоны на решение} appeals {Обжалования} holds {Приостановленные аккаунты} refunds {Просьбы о возврате} updates {Неотправленные ответы} other {Задачи, не удавшиеся слишком много раз}}: {count, number}, самое старое — {since}',
  'find.usage':
    'Напиши <code>/find</code> и что ищешь: <code>telegram:123</code>, аккаунт, <code>@handle</code>, платёж, транзакцию, генерацию или след.',
  'find.none': 'Ничего с таким именем нет. Адреса почты запечатаны и никого не находят.',
  'find.line':
    '{what, select, payment {Платёж <code>{id}</code>, аккаунт} generation {Генерация <code>{id}</code>, аккаунт} other {Аккаунт}} <code>{account}</code>',
  'find.payment': 'Открыть платёж',
  'grant.usage':
    'Напиши <code>/grant АККАУНТ КРЕДИТЫ ПРИЧИНА</code>, с одной из причин: {reasons}. Минус списывает кредиты.',
  'grant.ask':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} аккаунту <code>{account}</code>, {why, select, apology {в знак извинения} promotion {в подарок} test {на пробу} other {в порядке исправления}}? Владельцу об этом скажут.',
  'grant.after':
    'Баланс станет: {balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'grant.yes': 'Да, сделать',
  'grant.done':
    'Готово: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} аккаунту <code>{account}</code>, {why, select, apology {в знак извинения} promotion {в подарок} test {на пробу} other {в порядке исправления}}.',
  'grant.counted': 'Это уже сделано и считается один раз.',
  'engine.list': '<b>Движки</b> за последние 24 часа:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {выключен} open {на время оставлен в покое} half_open {проверяется снова} other {работает}}, удачных запусков {good, number} из {runs, number}.',
  'engine.likeness':
    '<b>{name}</b>: сходство сохранено в {share} % последних картинок с людьми ({judged, number}).',
  'engine.turn': '{to, select, off {Выключить} other {Включить}}: {name}',
  'engine.ask':
    '{to, select, off {Выключить <b>{name}</b>? Что его ждёт, перейдёт другому движку, или цена вернётся.} other {Снова включить <b>{name}</b>?}}',
  'grant.given':
    '<b>От нас тебе: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>, {why, select, apology {в знак извинения} promotion {в подарок} test {на пробу} other {в порядке исправления}}.',
  'grant.taken':
    '<b>Списано: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>{why, select, correction {, в порядке исправления} other {}}. Как с нами связаться, скажет /paysupport.',
  'grant.refused.amount':
    'Укажи целое число кредитов, кроме 0, не больше {most, number} за раз; с минусом они списываются.',
  'grant.refused.balance':
    'Списать можно не больше, чем есть: {most, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'invite.taken-back':
    'Покупку по приглашению вернули, поэтому списано: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'invite.given-again':
    'Покупка по приглашению всё же действительна: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> снова на балансе.',
  // rewards of authors
  'rewards.earned':
    'Твои шаблоны принесли тебе <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}} другими людьми.',
  'rewards.line':
    '{title}: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}, +{credits}',
  'rewards.rest':
    'Другие шаблоны: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}, +{credits}',
  'rewards.off': 'Больше не сообщать',
  'rewards.button': 'Награды',
  'rewards.taken-back':
    '{why, select, ring {Награды сняты: аккаунты, которые их принесли, связаны между собой или пользуются шаблонами только ради наград} other {Деньги за часть использований твоих шаблонов вернули, поэтому их награды тоже сняты}}: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>, {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}.',
  'rewards.contest': 'Если это ошибка, /paysupport подскажет, кому написать.',
  'rewards.ring':
    '<b>Круг из {accounts, plural, one {# аккаунта} few {# аккаунтов} many {# аккаунтов} other {# аккаунта}} ничего не зарабатывает</b>: {cause, select, circle {они пользуются шаблонами друг друга} other {они новые и пользуются шаблонами одного автора}}. Принесённое ими снято. Круг <code>{ring}</code>.',
  'rewards.title': '<b>Твои награды</b>',
  'rewards.totals': 'Сегодня: {today} · за неделю: {week} · всего: {all}',
  'rewards.test-money': 'Использования, оплаченные тестовыми кредитами, ничего не приносят.',
  'rewards.none':
    'Наград пока нет. Когда кто-то другой делает что-то по твоему шаблону, ты получаешь {image, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за картинку и {video, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за видео.',
  'rewards.picture':
    'Заработанные кредиты за {weeks, plural, one {последнюю неделю} few {последние # недели} many {последние # недель} other {последние # недели}}, последняя в конце: {numbers}. Всего {all}.',
  'rewards.told':
    'О первой награде дня я сообщаю сразу, об остальных в {time} ({zone}). Сообщения: {state}.',
  'rewards.chart.weeks': 'Кредиты по неделям',
  'rewards.chart.templates': 'По шаблонам',
  'rewards.chart.today': 'сегодня',
  'rewards.chart.week': 'за неделю',
  'rewards.chart.all': 'всего',
  'credits.template-reward': 'твоим шаблоном воспользовались',
  'credits.template-reward-back': 'награда снята',
  'command.rewards': 'Что приносят твои шаблоны',
  'settings.rewards': 'Сообщения о наградах: {state}',
  'settings.do.rewards': '{on, select, true {Не сообщать о наградах} other {Сообщать о наградах}}',
  'settings.news': 'Новости сервиса: {state}',
  'settings.do.news': '{on, select, true {Без новостей} other {Получать новости}}',
  'news.ask':
    'Рассказывать тебе иногда, что здесь нового: шаблоны, функции, предложения? Это сообщения в этом чате, почта для них не используется, и под каждым есть кнопка, которая их прекращает. Больше от ответа ничего не зависит.',
  'news.yes': 'Да, рассказывай',
  'news.no': 'Нет, спасибо',
  'settings.zone': 'Часовой пояс: {zone}',
  'settings.zone.service': '{zone} (не выбран)',
  'settings.do.zone': 'Часовой пояс',
  'settings.ask.zone':
    'Где ты живёшь? Выбери или напиши большой город латиницей, например Moscow, или на сколько твои часы впереди UTC, например +3. От этого зависит, когда начинается твой день и когда вечер.',
  'settings.quiet': 'Тихие часы: {hours}',
  'settings.quiet.none': 'нет',
  'settings.do.quiet': 'Тихие часы',
  'settings.ask.quiet':
    'Когда напоминания, сводки и новости должны подождать? Ответы, результаты, деньги и безопасность всегда приходят сразу.',
  'settings.ask.quiet.own': 'Или напиши свои часы, например 22-8. Чтобы их не было, отправь «-».',
  'settings.quiet.never': 'Никогда не ждать',
  'settings.quiet.unknown': 'Нужны два часа суток, например 22-8.',
  'settings.zone.unknown':
    'Не знаю такого места. Напиши ближайший большой город латиницей, например Moscow, или разницу с UTC, например +3.',
  'templates.gone.why':
    '{why, select, removed {Автор убрал «{title}»} hidden {На этот шаблон пожаловались, он ждёт проверки} taken {Этот шаблон снят с показа} author {«{title}» больше не предлагается: аккаунт автора закрыт} other {«{title}» сейчас сделать нельзя}}. Ничего не списано. То, что уже сделано, остаётся.',
  'templates.gone.similar': 'Вот похожие:',
};
