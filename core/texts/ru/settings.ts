import type { SameTexts } from '../catalogue-type.ts';
import type { settingTexts as english } from '../en/settings.ts';

/** The Russian texts of the settings. */
export const settingTexts: SameTexts<typeof english> = {
  // settings
  'settings.access': 'Сеансы и код восстановления этого браузера: «Доступ», под командами.',
  'settings.title': '<b>Настройки</b>',
  'settings.language': 'Язык: {language}',
  'settings.name': 'Имя: {name}',
  'settings.email': 'Почта: {email}',
  'settings.confirm': 'Спрашивать перед каждым запуском: {state}',
  'settings.notices': 'Напоминания (удаление результатов, низкий баланс): {state}',
  'settings.keep': 'Ничего не хранить (результаты удаляются после доставки): {state}',
  'settings.none': 'нет',
  'settings.on': 'вкл.',
  'settings.off': 'выкл.',
  'settings.languages': 'На каком языке говорить?',
  'settings.do.language': 'Язык',
  'settings.do.name': 'Имя',
  'settings.do.email': 'Почта',
  'settings.do.confirm':
    '{on, select, true {Запускать без вопросов} other {Спрашивать перед запуском}}',
  'settings.do.notices': '{on, select, true {Без напоминаний} other {Напоминать}}',
  'settings.do.keep': '{on, select, true {Хранить результаты} other {Ничего не хранить}}',
  'settings.do.privacy': 'Конфиденциальность',
  'settings.do.link': 'Связанные аккаунты',
  'link.title':
    'Твой аккаунт на нескольких платформах: один баланс, один профиль лица, одна история.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Браузер}} · с {since}',
  'link.how':
    'Чтобы добавить платформу, получи код здесь и пришли его мне там, или наоборот. Ничего не связывается, пока ты не согласишься с обеих сторон.',
  'link.until': 'Время ответить: {until}.',
  'link.undo-until': 'Это можно отменить: не позже чем {until}.',
  'link.code': 'Твой код: {code}',
  'link.code.how': 'На другой платформе пришли мне /link {code}.',
  'link.code.until':
    'Он действует один раз и {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}. Новый код его заменит.',
  'link.code.secret': 'Никому его не давай: он только для тебя.',
  'link.enter': 'Пришли мне код, полученный на другой платформе.',
  'link.plan':
    'Ты связываешь этот аккаунт с аккаунтом {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}.',
  'link.plan.of':
    'Ты связываешь этот аккаунт с аккаунтом «{name}» {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}.',
  'link.warn':
    'Соглашайся, только если оба твои: у кого другой аккаунт, тот увидит твои результаты и сможет тратить твои кредиты.',
  'link.plan.stays':
    'Остаётся аккаунт {stays, select, telegram {из Telegram} discord {из Discord} other {из браузера}} со своими настройками. Всё {goes, select, telegram {из Telegram} discord {из Discord} other {из браузера}} переходит в него.',
  'link.plan.credits':
    'Кредиты: {one, number} и {other, number} станут {sum, number}. Потраченное сегодня считается вместе.',
  'link.plan.face':
    'Профиль лица: остаются фото {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}. Другие удаляются сразу и не вернутся.',
  'link.plan.face-one': 'Профиль лица: остаётся тот, что есть.',
  'link.plan.history':
    'История: всего {results, plural, one {# результат} few {# результата} many {# результатов} other {# результата}} и {templates, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}. Чаты остаются на месте.',
  'link.plan.handle': 'Страница автора: @{stays} остаётся, а @{goes} ведёт на неё.',
  'link.plan.then': 'Если согласишься, спросят и другую сторону.',
  'link.plan.now': 'Если согласишься, они будут связаны сразу. Сутки это можно отменить.',
  'link.both-pro': 'Идут две подписки: считается лучшая. Заверши одну в /pro.',
  'link.asked':
    'Теперь согласись и {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}: я написал тебе туда.',
  'link.done': 'Твои аккаунты связаны.',
  'link.declined': 'Ничего не связано.',
  'link.undo.ask':
    'Отменить связь? Оба аккаунта получат назад то, что принесли, если оно ещё есть. Сделанное с тех пор остаётся у того аккаунта, который остался.',
  'link.undo.credits':
    'Потраченные кредиты не вернутся; остаток делится так, как был принесён. Удалённые фото лица не вернутся.',
  'link.undo.done': 'Связь отменена. У каждой платформы снова свой аккаунт.',
  'link.leave.ask':
    'Убрать {surface, select, telegram {Telegram} discord {Discord} other {браузер}} из этого аккаунта? Кредиты, результаты и всё остальное останутся у аккаунта.',
  'link.leave.new': 'Там можно продолжить с новым, пустым аккаунтом.',
  'link.leave.forget': 'Или это забывается: кто напишет там, начнёт заново.',
  'link.leave.done':
    '{surface, select, telegram {Telegram больше не связан.} discord {Discord больше не связан.} other {Браузер больше не связан.}}',
  'link.do.new': 'Получить код',
  'link.do.enter': 'У меня есть код',
  'link.do.undo': 'Отменить связь',
  'link.do.leave':
    'Убрать {surface, select, telegram {Telegram} discord {Discord} other {браузер}}',
  'link.do.go': 'Открыть {surface, select, telegram {Telegram} discord {Discord} other {браузер}}',
  'link.do.stays':
    'Оставить аккаунт {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}',
  'link.do.face':
    'Оставить фото {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}',
  'link.do.agree': 'Да, связать',
  'link.do.refuse': 'Нет, не надо',
  'link.do.view': 'Что произойдёт?',
  'link.do.open': 'Связанные аккаунты',
  'link.do.undo-yes': 'Да, отменить',
  'link.do.leave-new': 'Убрать, с новым аккаунтом',
  'link.do.leave-forget': 'Убрать и забыть',
  'link.notice.asked':
    'Кто-то {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}} ввёл твой код и хочет присоединиться к этому аккаунту.',
  'link.notice.asked-by':
    'Кто-то, кого {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}} зовут «{name}», ввёл твой код и хочет присоединиться к этому аккаунту.',
  'link.notice.refused':
    'Связь отклонена {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}. Ничего не связано.',
  'link.notice.linked':
    'Твои аккаунты {one, select, telegram {в Telegram} discord {в Discord} other {в браузере}} и {other, select, telegram {в Telegram} discord {в Discord} other {в браузере}} теперь связаны. Если это был не ты, сразу отмени.',
  'link.notice.parted': 'Связь между твоими аккаунтами отменена. У каждого снова свой баланс.',
  'link.notice.left':
    '{surface, select, telegram {Telegram убран из твоего аккаунта.} discord {Discord убран из твоего аккаунта.} other {Браузер убран из твоего аккаунта.}}',
  'link.notice.alone':
    'Этот чат убран из аккаунта, с которым был связан, и получил новый, пустой. /delete забудет и его.',
  'link.refused.unknown':
    'Этот код не действует или больше не действует. Получи новый на другой платформе: /link.',
  'link.refused.own': 'Это код этого же аккаунта. Пришли его мне на другой платформе.',
  'link.refused.many': 'Вместе платформ будет слишком много. Сначала убери одну.',
  'link.refused.standing':
    'Аккаунт, который заблокирован, ограничен, задержан или скоро будет удалён, нельзя ни связать, ни разделить. Как он стоит, скажет /privacy.',
  'link.refused.expired': 'Время вышло. Получи новый код: /link.',
  'link.refused.last': 'Это единственная платформа аккаунта. Уйти совсем можно через /delete.',
  'link.refused.debt': 'Баланс ниже нуля. Убрать можно, когда он выровняется: /credits.',
  'link.refused.subscription': 'К этой платформе относится подписка. Сначала заверши её: /pro.',
  'link.refused.undo-first':
    'За последние сутки аккаунты были связаны. Отмени это через /link или подожди.',
  'link.refused.too-many': 'Слишком много кодов. Попробуй снова {until}.',
  'settings.ask.name': 'Как тебя называть?',
  'settings.ask.email': 'Какую почту записать?',
  'settings.ask.none': 'Отправь «{none}», чтобы не указывать.',
  'settings.bad.name': 'В имени от 1 до {most} символов. Попробуй ещё раз.',
  'settings.bad.email': 'Это не похоже на адрес почты. Попробуй ещё раз.',
};
