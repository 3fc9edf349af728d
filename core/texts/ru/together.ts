import type { SameTexts } from '../catalogue-type.ts';
import type { together as english } from '../en/together.ts';

/** The Russian texts about pictures of several people, and pets. */
export const together: SameTexts<typeof english> = {
  // pictures of several people, and pets
  'command.together': 'Снимок с другими',
  'command.together.code': 'Код приглашения',
  'command.together.person': 'Кого спросить на этом сервере',
  'pet.with': 'С моим питомцем',
  'pet.without': 'Без питомца',
  'pet.ask': 'Пришли фото питомца: чёткое, с головой целиком. Лица на нём не ищутся.',
  'pet.along': '🐾 С твоим питомцем',
  'together.somebody': 'Кто-то',
  'together.number': 'человек {n}',
  'together.with': 'Вместе: {names}',
  'together.do.begin': 'Вместе с другими',
  'together.do.show': 'Кто участвует',
  'together.do.look': 'Посмотреть',
  'together.do.invite': 'Пригласить одного человека',
  'together.do.make':
    '{count, plural, one {Дальше с # человеком} few {Дальше с # людьми} many {Дальше с # людьми} other {Дальше с # людьми}}',
  'together.do.without': 'Без: {name}',
  'together.do.refresh': 'Обновить',
  'together.do.drop': 'Отказаться',
  'together.do.agree': 'Я участвую',
  'together.do.refuse': 'Нет, спасибо',
  'together.do.block': 'Больше не спрашивать',
  'together.do.back': 'Забрать согласие',
  'together.do.remove': 'Убрать для всех',
  'together.do.back-yes': 'Да, забрать',
  'together.do.asks':
    '{on, select, true {Никому не спрашивать меня} other {Разрешить спрашивать меня}}',
  'together.do.unblock': 'Снова разрешить всем',
  'together.card': '<b>{title}</b>, вместе с другими',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {участвует} refused {не хочет} out {не участвует} unready {согласие есть, но сейчас не получится} other {пока без ответа}}',
  'together.card-how':
    'Каждого спрашивают в его собственном чате, и каждому нужен свой профиль лица. Кроме тебя на снимке {most, plural, one {может быть ещё # человек} few {могут быть ещё # человека} many {могут быть ещё # человек} other {могут быть ещё # человека}}. Можно продолжить без тех, кто не ответил. До начала ничего не списывается.',
  'together.card-until': 'Ответить можно до: {until}.',
  'together.card-over':
    '{state, select, started {Уже началось: больше никого спросить нельзя.} other {Это завершено: больше никого спросить нельзя.}}',
  'together.full':
    'Больше {most, plural, one {# человека} few {# человек} many {# человек} other {# человек}} нельзя. Сначала убери кого-нибудь.',
  'together.named':
    'Если этот человек пользуется ботом и его можно спросить, вопрос уже в его чате. Если нет, передай ему это:',
  'together.invitation': 'Приглашение для одного человека:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Браузер}}: {url}',
  'together.invitation-code': 'Или в чате с этим ботом: <code>/together {invitation}</code>',
  'together.invitation-once':
    'Оно достанется тому, кто откроет первым: больше никому не передавай. Там видно твоё имя, а фото — никогда.',
  'together.invited': 'Тебя зовут на общий снимок. Посмотри, о чём спрашивают, прежде чем решать.',
  'together.no-invitation':
    '{why, select, own {Это твоё собственное приглашение: передай его другому.} over {Это приглашение больше не действует.} other {Это приглашение никуда не ведёт: им уже воспользовались, или его не было.}}',
  'together.ask.title': '{name} зовёт тебя на общий снимок: <b>{title}</b>',
  'together.ask.others': 'Ещё спрашивают: {names}',
  'together.ask.photos':
    'Если согласишься, три фото из твоего профиля пойдут на один этот снимок, и получит их: {who}. Больше их никто не увидит.',
  'together.ask.what':
    'Снимок получат все, кто на нём. {name} может сохранить и переслать его, но не сможет здесь его изменить или сделать из него что-то другое. Ни на что больше твоё согласие не распространяется.',
  'together.ask.back':
    'До начала согласие можно забрать. И потом ты сможешь убрать снимок отсюда для всех. Тебе это ничего не стоит.',
  'together.ask.until': 'Ответить можно до: {until}.',
  'together.ask.anew': 'С тех пор кое-что изменилось: посмотри, пожалуйста, ещё раз.',
  'together.profile-first':
    'Чтобы попасть на снимок вместе с {name}, сначала нужен свой профиль лица. Потом ты вернёшься к вопросу.',
  'together.agreed':
    'Ты согласился быть на снимке <b>{title}</b> вместе с {name}. Сообщу, когда он будет готов.',
  'together.in': 'Ты на снимке <b>{title}</b> вместе с {name}.',
  'together.closed': 'Здесь больше не на что отвечать.',
  'together.refused': 'Ты не участвуешь. Больше {name} ничего не узнает.',
  'together.blocked':
    'Ты не участвуешь, и {name} больше не сможет тебя спросить. С помощью /together можно снова разрешить всем.',
  'together.reported':
    'Ты не участвуешь, {name} больше не сможет тебя спросить, а человек это проверит.',
  'together.back.open': 'Забрать согласие? Тогда снимок сделают без тебя.',
  'together.back.started':
    'Забрать согласие? Что ещё делается — остановится; готовый снимок уберётся отсюда для всех, кто на нём, и они узнают, что это был ты. До того, что кто-то сохранил у себя, мне не дотянуться.',
  'together.back.done': 'Твоё согласие забрано.',
  'together.back.removed':
    'Твоё согласие забрано: снимок убран для всех или вовсе не будет закончен.',
  'together.begin-first':
    'Начни с шаблона или картинки по словам и нажми «Вместе с другими» до запуска. Потом здесь можно выбрать человека.',
  'together.dropped': 'Отменено. Тем, кого спрашивали, сообщили.',
  'together.changed':
    'Уже не все согласны с этим в таком виде. Ничего не списано: посмотри, кто участвует.',
  'together.only':
    'Все на этом снимке согласились только на него: сделать из него здесь что-то ещё или опубликовать нельзя.',
  'together.reason-changed': 'Один из людей на снимке больше не согласен.',
  'together.arrived': 'Вот <b>{title}</b>: {name} и ты.',
  'together.arrived-back': 'Он теперь у всех, кто на нём. Ты можешь убрать его отсюда для всех.',
  'together.gone': 'Этот снимок убран для всех.',
  'together.list':
    'Снимки с другими: кроме тебя до {most, plural, one {# человека} few {# человек} many {# человек} other {# человек}}. Начни с шаблона или картинки по словам и нажми «Вместе с другими».',
  'together.list-none': 'Сейчас никого не спрашивают.',
  'together.list-blocked':
    '{count, plural, one {# человек больше не может} few {# человека больше не могут} many {# человек больше не могут} other {# человека больше не могут}} тебя спрашивать.',
  'together.may-ask':
    '{on, select, true {Люди с твоих серверов могут звать тебя на снимок.} other {Никто не может тебя звать; приглашение, которое откроешь сам, работает.}}',
  'together.line.asking': 'Спрашиваешь ты: {title}',
  'together.line.asked':
    '{state, select, asked {Спрашивает {name}} agreed {Согласие: {name}} other {На снимке: {name}}}',
  'together.unblocked': 'Теперь тебя снова могут спрашивать все.',
  'together.told.asked':
    '{name} зовёт тебя на общий снимок: <b>{title}</b>. Посмотри, прежде чем решать.',
  'together.told.anew':
    'К снимку <b>{title}</b> ({name}) присоединился ещё кто-то, и твоё согласие больше не действует. Посмотришь ещё раз?',
  'together.told.answered':
    '{name} {answer, select, agreed {участвует в снимке} withdrawn {больше не участвует в снимке} other {не хочет участвовать в снимке}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {Снимок <b>{title}</b> ({name}) делать не будут: тебя больше не спрашивают.} without {{name} продолжает <b>{title}</b> без тебя.} other {Из снимка <b>{title}</b> ({name}) ничего не вышло. Твоих фото ни у кого нет.}}',
  'together.told.expired':
    'Время для <b>{title}</b> с другими вышло: снимок не начат, ничего не списано.',
  'together.told.removed':
    '{name} убирает <b>{title}</b>: снимка здесь больше нет ни у кого, кто на нём.',
  'together.told.reported':
    'Кто-то пожаловался на приглашение на снимок. Снимок: <code>{jointId}</code>. Кто спрашивает: <code>/account {accountId}</code>',
};
