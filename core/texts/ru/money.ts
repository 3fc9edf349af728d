import type { SameTexts } from '../catalogue-type.ts';
import type { money as english } from '../en/money.ts';

/** The Russian texts about credits, payments, Pro and refunds. */
export const money: SameTexts<typeof english> = {
  // money
  'buy.title':
    'У тебя <b>{balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. Кредиты не сгорают.',
  'buy.pack':
    '<b>{name}</b> · кредитов: {credits, number} · {price}\nДо {images, plural, one {# картинки} other {# картинок}}{videos, plural, =0 {} one { или # видео} other { или # видео}}',
  'buy.note': 'Оплата идёт вне этого чата; номера карт сюда не попадают.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': 'Как ты хочешь оплатить <b>{name}</b> (кредитов: {credits, number})?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Карта} sandbox {Тест} paypal {PayPal} stars {Telegram Stars} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Звёзды оплачиваются прямо здесь, в чате.} discord {Собственные кнопки Discord оплачиваются через Discord; кредиты придут сами.} other {}}',
  'buy.opening': 'Открываю страницу оплаты: <b>{name}</b>…',
  'buy.closed': 'Сейчас ничего не продаётся.',
  'credits.test-money':
    'Из них {credits, plural, one {# — тестовый} few {# — тестовые} other {# — тестовые}}: ими можно платить только за то, что этот сервер делает сам.',
  'credits.balance':
    'У тебя <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'credits.free': 'Бесплатных картинок на сегодня: {left} из {limit}.',
  'credits.nothing': 'Движений пока нет.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'покупка',
  'credits.spend': 'сделано',
  'credits.refund': 'возврат',
  'credits.refund-of': 'возврат: {title}',
  'credits.clawback': 'снято после возврата платежа',
  'credits.grant': 'подарок',
  'credits.granted':
    '{why, select, apology {наши извинения} promotion {подарок} test {на пробу} other {исправление}}',
  'credits.reward': 'награда',
  'credits.carry': 'с удалённого тобой аккаунта',
  'credits.pot': 'копилка сервера',
  'credits.link': 'аккаунты связаны или разделены',
  'credits.expiry': 'истекло',
  'credits.buy': 'Получить ещё кредиты',
  // payments
  'pay.buy': 'Купить кредиты',
  'pay.ready':
    '<b>{pack}</b>: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за {price}',
  'pay.until': 'Оплата на защищённой странице вне этого чата. Ссылка закончится {until}.',
  'pay.sandbox': 'Это тестовая оплата: деньги не списываются.',
  'pay.button': 'Оплатить {price}',
  'pay.not-opened': 'Страница оплаты не открылась. Ничего не списано. Попробуй позже.',
  'pay.processing':
    'Банк ещё обрабатывает оплату: <b>{pack}</b>. Кредиты придут, когда она пройдёт, я сообщу здесь.',
  'pay.expired': 'Ссылка на оплату закончилась: <b>{pack}</b>. Ничего не списано.',
  'pay.failed': 'Оплата не прошла: <b>{pack}</b>. Ничего не списано.',
  'pay.paid': '<b>{pack}</b>, {price}: оплачено.',
  'pay.confirmed':
    'Оплата подтверждена: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} на твоём балансе. Они не сгорают.',
  'pay.balance':
    'Твой баланс: <b>{balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'pay.taken-back':
    'Платёж был возвращён, поэтому {credits, plural, one {снят # кредит} few {сняты # кредита} many {снято # кредитов} other {снято # кредита}}.',
  'pay.given-again':
    'Платёж всё-таки в силе, поэтому {credits, plural, one {вернулся # кредит} few {вернулись # кредита} many {вернулось # кредитов} other {вернулось # кредита}}.',
  'pay.page-done': 'Спасибо! Чат сообщит, как только оплата подтвердится.',
  'pay.page-left': 'Ничего не списано. Кнопка в чате ещё действует, если передумаешь.',
  'pay.page-back': 'Можешь закрыть эту страницу и вернуться в чат.',
  'pay.go-on': 'Дальше',
  'pay.others': 'Другие пакеты',
  'pay.ledger': 'Посмотреть движения',
  // stars
  'stars.until': 'Оплата звёздами прямо здесь, в Telegram. Кнопка действует до: {until}.',
  'stars.month': '30 дней {name}. Продлевается само, пока ты его не завершишь.',
  'stars.refused.unknown': 'Этот счёт здесь не известен. Получи новый командой /buy.',
  'stars.refused.other': 'Этот счёт выписан другому человеку. Получи свой командой /buy.',
  'stars.refused.suspended': 'Твой аккаунт заблокирован, поэтому покупки невозможны.',
  'stars.refused.held': 'Покупки твоего аккаунта проверяются. Попробуй позже.',
  'stars.refused.paid': 'Этот счёт уже оплачен. Чтобы купить ещё, получи новый командой /buy.',
  'stars.refused.expired': 'Срок этого счёта истёк. Получи новый командой /buy.',
  'stars.refused.changed': 'Это предложение изменилось. Актуальные смотри по команде /buy.',
  'stars.refused.pro': 'У тебя уже есть Pro: повторная оплата ничего не даст.',
  'stars.refused.busy':
    'Сейчас не удалось проверить платёж. Ничего не списано: попробуй ещё раз через минуту.',
  // paysupport
  'command.paysupport': 'Помощь с оплатой',
  'paysupport.title': '<b>Помощь с оплатой</b>',
  'paysupport.how':
    'Платёж сделан, а кредитов ещё нет? Каждый платёж ищется снова и снова: подожди две минуты и загляни в /credits. За то, что не удалось создать, кредиты возвращаются сами.',
  'paysupport.contact':
    'По остальным вопросам, в том числе о возврате, напиши: <b>{contact}</b>, и укажи платёж.',
  'paysupport.no-contact':
    'По остальным вопросам, в том числе о возврате, обращайся к владельцу этого бота.',
  'paysupport.telegram': 'Поддержка самого Telegram не может помочь с покупками в этом боте.',
  'paysupport.stars':
    'Pro, оплаченный звёздами, продлевается сам; завершить его можно в Telegram: Настройки, Мои звёзды.',
  'paysupport.none': 'Оплат пока не было.',
  'paysupport.receipts-only': 'Твои платежи: каждый открывает свой чек.',
  'paysupport.receipts':
    'Твои платежи: каждый открывает свой чек, из которого можно попросить о возврате.',
  'stars.resume':
    'Теперь его можно снова включить в Telegram: Настройки, Мои звёзды. Если этого не сделать, оно закончится вместе со своим месяцем.',
  'paysupport.credits': 'Мои кредиты',
  // Pro
  'command.pro': 'Pro: больше бесплатных картинок, дешевле видео',
  'pro.title': '<b>{name}</b>, помесячно:',
  'pro.gives':
    '• скидка {discount} % на кредиты за видео, в том числе по чужим шаблонам\n• {images} бесплатных картинок в день вместо {free}\n• результаты хранятся {days} дней',
  'pro.note':
    'Подписка продлевается каждый месяц, пока ты её не отменишь{where, select, here {; это можно сделать здесь в любое время.} there {. Отменяется она в настройках Discord, в разделе «Подписки».} other {. Оформленная здесь отменяется здесь в любое время, купленная в Discord — в настройках Discord, в разделе «Подписки».}}',
  'pro.subscribe': 'Подключить {name} · {price} в месяц',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Карта} sandbox {Тест} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': 'Сейчас {name} здесь не продаётся.',
  'pro.active': '<b>{name}</b> работает. Продление {until} за {price}.',
  'pro.ending': '<b>{name}</b> работает до {until} и затем закончится. Больше ничего не спишется.',
  'pro.grace':
    'Оплата <b>{name}</b> не прошла, мы попробуем ещё раз. Подписка работает до {until}.',
  'pro.over': 'Оплата <b>{name}</b> не прошла, поэтому пока подписка не работает.',
  'pro.elsewhere':
    '{provider, select, discord {Она куплена в Discord: отмени её в настройках Discord, в разделе «Подписки».} stars {Отменить можно и в настройках Telegram, в разделе «Мои звёзды».} other {}}',
  'pro.cancel': 'Отменить {name}',
  'pro.cancel.ask':
    'Отменить <b>{name}</b>? Подписка работает до {until}, потом закончится, и больше ничего не спишется.',
  'pro.cancel.yes': 'Да, отменить',
  'pro.resume': 'Оставить {name}',
  'pro.card': 'Карта и счета',
  'pro.working': 'Минутку…',
  'pro.portal':
    'На этой странице можно сменить карту и найти счета. Ссылка действует несколько минут.',
  'pro.portal.open': 'Открыть страницу',
  'pro.portal.none':
    'Здесь такой страницы нет. Способ оплаты меняется там, где оформлена подписка.',
  'pro.not-changed': 'Изменить не получилось. Посмотри, как обстоят дела, и попробуй ещё раз.',
  'pro.button': 'О подписке {name}',
  'pro.ready': '<b>{name}</b>: {price} в месяц, пока ты не отменишь',
  'pro.processing':
    'Банк ещё обрабатывает оплату <b>{name}</b>. Подписка начнётся, когда она пройдёт, и ты узнаешь об этом здесь.',
  'pro.paid': '<b>{name}</b>, {price} в месяц: оплачено.',
  'pro.began':
    '<b>{name}</b> работает до {until} и затем продлится сама. Скидка {discount} % на видео, в том числе по чужим шаблонам, и {images} бесплатных картинок в день.',
  'pro.twice':
    'Теперь у тебя подписка <b>{name}</b> дважды, и деньги списываются за обе. Отмени ненужную; лишний месяц можно попросить вернуть в разделе кредитов.',
  'pro.renewed': '<b>{name}</b> продлена: оплачено {price}. Работает до {until}.',
  'pro.card-failed':
    'Оплата {price} за <b>{name}</b> не прошла. Мы попробуем ещё раз; проверьте карту. {name} работает до {until}.',
  'pro.ends': '<b>{name}</b> отменена. Работает до {until}; больше ничего не спишется.',
  'pro.resumed': '<b>{name}</b> продолжается. Продление {until} за {price}.',
  'pro.ended': '<b>{name}</b> закончилась. Твои кредиты и результаты остаются.',
  'pro.given-back':
    'Оплата <b>{name}</b> возвращена, поэтому подписка закончилась. Больше ничего не спишется.',
  'pro.given-again': 'Оплата <b>{name}</b> всё же действительна: подписка работает до {until}.',
  'delete.all.pro': '<b>{name}</b> закончится сразу, и больше ничего не спишется.',
  // receipts and refunds
  'credits.below':
    'Твой баланс на <b>{missing, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> ниже нуля, потому что платёж был возвращён. Тратить кредиты снова можно, когда он выровняется; бесплатные картинки доступны и сейчас.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'За что это? Выбери строку',
  'credits.pro': '{name}, один месяц',
  'credits.purchase-of': 'покупка: {name}',
  'credits.clawback-back': 'вернулось: платёж всё же действителен',
  'credits.code': 'код {code}',
  'credits.referral': 'за приглашение',
  'credits.statement': 'Файлом (CSV)',
  'credits.statement.name': 'Выписка по кредитам (CSV)',
  'credits.statement.here': 'Всё, что происходило с твоими кредитами, для любой таблицы.',
  'entry.made':
    '{kind, select, video {Видео} other {Картинка}} от {at}: {state, select, delivered {доставлено} failed {не получилось} cancelled {отменено} rejected {отклонено} held {проверяется} other {в пути}}.',
  'entry.cost':
    'Цена: {credits, plural, =0 {бесплатно} one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'entry.gone': 'Результат больше не хранится.',
  'receipt.title': '<b>Чек: {product}</b>',
  'receipt.pack':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}, бессрочно',
  'receipt.pro': 'Один месяц',
  'receipt.paid':
    '<b>{price}</b>, оплачено {at} {provider, select, stripe {картой или иначе через Stripe} sandbox {в тестовой кассе} paypal {через PayPal} stars {звёздами Telegram} discord {в Discord} other {через {seller}}}',
  'receipt.transaction': 'Транзакция: <code>{transaction}</code>',
  'receipt.email': 'E-mail для счёта: {email}',
  'receipt.state':
    'Состояние: {state, select, refunded {возвращено} disputed {оспорено в банке} other {оплачено}}',
  'receipt.refunded': 'Уже возвращено: {money}',
  'receipt.refunding': 'Возвращается: {money}',
  'receipt.request':
    'Запрошен возврат: {decision, select, approved {одобрен} declined {отклонён} other {ждёт ответа}}',
  'receipt.link': 'Чек провайдера',
  'receipt.ledger': 'Назад к движениям',
  'refund.ask': 'Попросить возврат',
  'refund.about': '<b>Возврат за {product}</b>',
  'refund.unused':
    'Не использовано: {unused, number} из {bought, plural, one {# кредита} few {# кредитов} many {# кредитов} other {# кредита}}. Что пришло раньше, считается потраченным раньше.',
  'refund.share': 'Это {money}, округлено в твою пользу; эти кредиты затем снимаются.',
  'refund.month': 'Месяц возвращается целиком: {money}.',
  'refund.ends-pro': 'С возвратом подписка сразу закончится.',
  'refund.decides': 'Решает человек, ответ придёт сюда. Попросить можно один раз за платёж.',
  'refund.ask-yes': 'Да, попросить',
  'refund.asked': 'Запрос отправлен. Ответ придёт сюда.',
  'refund.not-again': 'Этот платёж нельзя вернуть, или ты уже просил.',
  'refund.declined': 'Платёж за <b>{product}</b> не возвращается. Кредиты остаются как есть.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> за {product} возвращается на твой баланс звёзд в Telegram.} other {<b>{money}</b> за {product} возвращается туда, откуда был платёж. Банк покажет это через несколько дней.}}',
  'refund.credits':
    'За это {credits, plural, one {снят # кредит} few {сняты # кредита} many {снято # кредитов} other {снято # кредита}}.',
  'refund.asked-operator': '<b>Кто-то просит возврат.</b>',
  'refund.open': 'Посмотреть платёж',
  'refund.done': 'Возвращено: {amount} за {product}, <code>{transaction}</code>.',
  'refund.refused':
    'Провайдер не вернул {amount} за {product}, <code>{transaction}</code>. Кредиты не сняты.',
  'refund.why':
    'Ответ: {failure}. Посмотри в кабинете провайдера; потом здесь можно попробовать снова.',
  'refund.part': 'Вернуть за неиспользованное, {money}',
  'refund.all': 'Вернуть всё, {money}',
  'refund.no': 'Отказать',
  'refund.started': '{money} возвращается. Сообщу, когда провайдер это сделает.',
  'refund.said-no': 'Отказано. Покупатель узнает.',
  'payments.title': '<b>Платежи</b>',
  'payments.waiting':
    '{count, plural, one {# человек ждёт} few {# человека ждут} many {# человек ждут} other {# человека ждут}} ответа о возврате.',
  'payments.none': 'Пока никто ничего не платил.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · возвращён} disputed { · оспорен} other {}}',
  'payments.account':
    'Аккаунт <code>{account}</code>: {status, select, active {активен} limited {ограничен} suspended {заблокирован} other {удалён}}, {balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'payments.refund':
    '{at}: {money}, {by}: {state, select, done {возвращено} refused {отклонено} other {в пути}} {failure}',
  'payments.for-nobody':
    'Оплачено после удаления аккаунта: {amount} за {product}, <code>{transaction}</code>. Воспользоваться этим некому: верни деньги.',
  'payments.goes-on':
    'Подписка {name} аккаунта <code>{account}</code> должна закончиться, но в {provider} её может отменить только владелец: <code>{subscription}</code>. До тех пор деньги там списываются.',
  'payments.back': 'Все платежи',
  'statement.date': 'дата',
  'statement.what': 'что',
  'statement.credits': 'кредиты',
  'statement.balance': 'баланс',
  'statement.price': 'цена',
  'statement.currency': 'валюта',
  'statement.transaction': 'транзакция',
  'statement.id': 'id',
  'statement.earlier': 'ранее',
};
