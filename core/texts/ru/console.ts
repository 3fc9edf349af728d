import type { SameTexts } from '../catalogue-type.ts';
import type { consoleTexts as english } from '../en/console.ts';

/** The Russian texts of the console. */
export const consoleTexts: SameTexts<typeof english> = {
  'console.title': 'Консоль',
  'console.link': '<b>Консоль</b>',
  'console.open': 'Открыть консоль',
  'console.link.once':
    'Ссылка действует один раз, {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}, в том браузере, который её откроет. Не передавай её: кто откроет, войдёт под твоим именем.',
  'console.link.here': 'На машине, где работает сервис: <code>{url}</code>',
  'console.role': '{role, select, owner {Владелец} support {Поддержка} other {Модератор}}',
  'console.rooms': 'Разделы консоли',
  'console.older': 'Раньше',
  'console.invalid': 'В форме чего-то не хватает или что-то не так. Ничего не изменено.',
  'console.refused.forbidden': 'Твоя роль этого не позволяет.',
  'console.refused.not-found': 'Такого нет или уже нет.',
  'console.refused.done-before': 'Кто-то успел раньше: это уже решено. Ничего не изменено.',
  'console.sign-in':
    'Отправь боту /console в своём чате с ним. Операторам он отвечает ссылкой, которая действует один раз.',
  'console.sessions': 'Сеансы',
  'console.sessions.about': 'Браузеры, в которых выполнен вход в консоль.',
  'console.sessions.unknown': 'Браузер',
  'console.sessions.this': 'этот',
  'console.sessions.since': 'Вход',
  'console.sessions.seen': 'последнее использование',
  'console.sessions.end': 'Завершить',
  'console.sessions.all': 'Завершить все',
  'console.sessions.ended': 'Сеанс завершён.',
  'console.acts': 'Журнал действий',
  'console.acts.about':
    'Всё, что сделали операторы: в чате, в командной строке и здесь. Изменить это никто не может.',
  'console.acts.when': 'Когда',
  'console.acts.who': 'Кто',
  'console.acts.what': 'Что',
  'console.acts.on': 'С чем',
  'console.acts.account': 'аккаунт',
  'console.entered':
    '<b>Кто-то вошёл в консоль под твоим именем</b>{device, select, none {} other {: {device}}}. Если это не ты, заверши сейчас все сеансы и защити этот аккаунт.',
  'console.entered.end': 'Завершить все сеансы',
  'console.ended': 'Все сеансы консоли завершены, неиспользованные ссылки тоже не действуют.',
  'console.today': 'Сегодня',
  'console.engines': 'Движки',
  'console.engines.about':
    'Кто делает картинки, в том порядке, в котором их спрашивают. Выключенный движок не получает ничего нового, во всех процессах за секунды; то, что он уже делает, доводится до конца.',
  'console.engines.company':
    '{company, select, none {На этой машине: фотографии не получает никто} other {Фотографии получает {company}}}',
  'console.engines.state':
    '{state, select, off {выключен} open {пауза после сбоев} trying {пробуется снова} other {работает}}',
  'console.engines.off-since': 'Выключен',
  'console.engines.price': 'Картинка стоит примерно {price}',
  'console.engines.price-second': 'Секунда видео стоит примерно {price}',
  'console.engines.in-flight':
    '{count, plural, one {Делается # запуск} few {Делается # запуска} many {Делается # запусков} other {Делается # запуска}}',
  'console.engines.ends': '{model}: последний день {day}',
  'console.engines.no-runs': 'За последние 24 часа запусков не было',
  'console.engines.runs':
    '{runs, plural, one {# запуск} few {# запуска} many {# запусков} other {# запуска}} за 24 часа, успешно {share} %',
  'console.engines.seconds': 'Половина за {half} с, 95 % за {most} с',
  'console.engines.likeness':
    'Сходство сохранено в {share} % последних картинок с людьми ({judged, number})',
  'console.engines.failed': 'Сбои {cause}: {count}',
  'console.engines.issues': 'Нужно твоё внимание',
  'console.engines.off': 'Выключить {name}',
  'console.engines.on': 'Включить {name}',
  'console.engines.sooner': 'Спрашивать {name} раньше',
  'console.engines.later': 'Спрашивать {name} позже',
  'console.engines.order.settings': 'Вернуть порядок из настроек',
  'console.engines.switched': 'Переключено. Все процессы подхватят за секунды.',
  'console.engines.ordered': 'Порядок изменён. Все процессы подхватят за секунды.',
  'console.engines.spend': 'Сколько компании стоят сегодня (UTC)',
  'console.engines.company.head': 'Компания',
  'console.engines.spent': 'Потрачено',
  'console.engines.ceiling': 'Предел',
  'console.engines.all': 'Все вместе',
  'console.engines.no-ceiling': 'нет',
  'console.settings': 'Настройки',
  'console.settings.about':
    'Что включено и чем включить остальное. Настройки читаются при запуске сервиса: измени их там, откуда он берёт окружение, и запусти его снова.',
  'console.settings.what': 'Что',
  'console.settings.state': 'Состояние',
  'console.settings.how': 'Как',
  'console.settings.is': '{on, select, true {включено} other {выключено}}',
  'console.settings.build':
    '{name, select, version {Версия} node {Node} platform {Платформа} migration {Последняя миграция} started {Запуск} other {{name}}}',
};
