import type { SameTexts } from '../catalogue-type.ts';
import type { consoleCases as english } from '../en/console-cases.ts';

/** The Russian texts of the console's pages of cases, templates and messages to many. */
export const consoleCases: SameTexts<typeof english> = {
  'console.cases': 'Проверка',
  'console.cases.kind':
    '{kind, select, review {Результаты} submission {Шаблоны} report {Жалобы} claim {Свой образ} other {Обжалования}}',
  'console.cases.review': 'Результаты на проверке',
  'console.cases.submission': 'Шаблоны на одобрение',
  'console.cases.report': 'Жалобы',
  'console.cases.claim': 'Заявления о своём образе',
  'console.cases.appeal': 'Обжалования мер',
  'console.cases.none': 'Здесь ничего не ждёт.',
  'console.cases.more': 'Ещё',
  'console.cases.what': 'Что',
  'console.cases.about': 'Подробности',
  'console.cases.cause':
    '{cause, select, held {задержано проверкой} other {владелец обжалует отказ}}',
  'console.cases.makes': '{kind, select, video {делает видео} other {делает картинку}}',
  'console.cases.reports':
    '{count, plural, one {# жалоба} few {# жалобы} many {# жалоб} other {# жалобы}}',
  'console.cases.named':
    '{count, plural, =0 {из названного ничего не найдено} one {названа # вещь} few {названы # вещи} many {названо # вещей} other {названо # вещи}}',
  'console.cases.step':
    '{step, select, warned {предупреждение} limited {ограничение} suspended {блокировка} other {аккаунт закрыт}}',
  'console.cases.left':
    '{hours, plural, =0 {время вышло} one {остался # час} few {осталось # часа} many {осталось # часов} other {осталось # часа}}',
  'console.case.review': 'Результат на проверке',
  'console.case.submission': 'Шаблон на одобрение',
  'console.case.report': 'Что видят другие',
  'console.case.claim': 'Заявление о своём образе',
  'console.case.appeal': 'Обжалование меры',
  'console.case.pictures': 'Изображения',
  'console.case.pictures.about':
    'Их увидишь только ты, в течение {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}. То, что ты смотришь, попадёт в журнал действий.',
  'console.case.pictures.none': 'Не сохранено ничего, что можно показать.',
  'console.case.pictures.until':
    'Они видны тебе до этого времени: {until}. Потом их нужно открыть снова.',
  'console.case.show': 'Показать изображения',
  'console.case.opened': 'Некоторое время изображения видны тебе. Это записано в журнале.',
  'console.case.medium':
    '{of, select, upload {Что прислали} result {Что получилось} alike {Похоже: {id}} other {Обложка}}',
  'console.case.decided': 'Решено; кого это касается, тому сообщат.',
  'console.case.sure':
    '{decision, select, allowed {Задержанное будет доставлено, или его всё же можно сделать. Отменить это нельзя.} kept {Отказ остаётся в силе, задержанный результат удаляется. Отменить это нельзя.} suspended {Будет отказ, и аккаунт ничего не сделает, пока его кто-нибудь не откроет.} other {Всё названное снимается вместе со всем, что это показывает. Обложки удаляются навсегда.}}',
  'console.case.words': 'Запрошено',
  'console.case.scores': 'Оценки',
  'console.case.held': 'Кроме того, он задержан и не может тратить.',
  'console.case.own-words': 'Своими словами',
  'console.case.against': 'Против чего',
  'console.case.decision': 'Решение',
  'console.case.answer': 'Ответ',
  'console.case.answer.hint': 'Человек прочтёт твои слова как есть.',
  'console.case.answer.send': 'Ответить',
  'console.case.is': 'Вид',
  'console.case.makes':
    '{kind, select, video {видео} other {картинка}}, {change, select, true {изменение предлагаемого шаблона} other {новый}}',
  'console.case.description': 'Описание',
  'console.case.prompt': 'Промпт',
  'console.case.slots': 'Поля',
  'console.case.seen': 'Кто видит',
  'console.case.visible':
    '{who, select, public {все} server {серверы Discord} link {у кого есть ссылка} other {только автор}}',
  'console.case.price': 'Цена в кредитах',
  'console.case.licence': 'Лицензия',
  'console.case.ask': 'Что изменить',
  'console.case.refuse': 'Отказать',
  'console.case.subject':
    '{what, select, template {Шаблон} joint {Снимок нескольких людей} other {Общий результат}}',
  'console.case.reasons': 'Жалобы',
  'console.case.kept-before': 'Раньше',
  'console.case.takedown': 'Снято',
  'console.case.takedown.cause':
    '{cause, select, report {по жалобам} likeness {по заявлению о своём образе} copy {копия {reference}} other {оператором}}',
  'console.case.number': 'Номер',
  'console.case.left': 'Осталось',
  'console.case.target': 'Что названо',
  'console.case.named': 'Найдено',
  'console.case.contact': 'Куда ответить',
  'console.case.claim.state': '{state, select, upheld {удовлетворено} other {отклонено}}',
  'console.keys': 'Клавиши',
  'console.keys.about':
    'Работают, пока фокус не в поле. О том, что нельзя отменить, спросят ещё раз.',
  'console.keys.close': 'Закрыть',
  'console.keys.list': 'Назад к списку',
  'console.keys.key':
    '{key, select, j {Следующее в списке; Enter открывает} k {Предыдущее в списке} o {Показать изображения} a {Разрешить, одобрить, оставить} r {Оставить отказ} s {Заблокировать аккаунт или открыть снова} t {Снять, удовлетворить} z {Отменить снятие} u {Назад к списку} other {Эта справка}}',
  'console.templates': 'Шаблоны',
  'console.templates.people': 'Шаблоны людей',
  'console.templates.official': 'Официальные шаблоны',
  'console.template.state':
    '{state, select, offered {предлагается} shown {виден} waiting {ждёт текстов} left_out {пропущен} draft {черновик} hidden {скрыт} taken_down {снят} withheld {убран} withdrawn {отозван владельцем} ended {закончен} removed {удалён} other {больше нет}}',
  'console.template.uses': 'Использован',
  'console.template.author': 'Чей',
  'console.template.withhold': 'Убрать',
  'console.template.bring-back': 'Вернуть',
  'console.template.done': 'Готово. Так останется и после перезапуска.',
  'console.broadcasts': 'Сообщения',
  'console.broadcasts.about':
    'Новости для тех, кто их разрешил, или то, что о сервисе должны знать все.',
  'console.broadcast': 'Сообщение многим',
  'console.broadcast.for': 'Для кого',
  'console.broadcast.people': 'Людей',
  'console.broadcast.told': 'Сообщено',
  'console.broadcast.left': 'Ещё не сообщено',
  'console.broadcast.unreachable': 'Недоступны',
  'console.broadcast.skipped': 'Ушли или не хотят',
  'console.broadcast.refused': 'Отклонено платформой',
  'console.broadcast.unsure': 'Неизвестно',
  'console.broadcast.state':
    '{state, select, draft {черновик} counting {люди подсчитываются} ready {готово} running {рассылается} stopped {остановлено} dropped {отброшено} other {закончено}}',
  'console.broadcast.audience': '{audience, select, news {кто разрешил новости} other {все}}',
  'console.broadcast.kind':
    '{kind, select, terms {Изменение условий} privacy {Изменение политики конфиденциальности} other {Сообщение многим}}',
  'console.broadcast.empty': 'Пока без текста',
  'console.broadcast.write': 'Напиши хотя бы на одном языке.',
  'console.broadcast.again': 'Посмотреть, как идёт',
  'console.broadcast.by-itself': 'Об этом сервис сообщает сам.',
  'console.broadcast.over': 'Делать больше нечего.',
  'console.broadcast.languages': 'Тексты по языкам',
  'console.broadcast.words': 'Язык: {language}',
  'console.broadcast.words.hint':
    'Не больше {most, number} знаков. Пустая строка начинает абзац. Если оставить пустым, язык убирается.',
  'console.broadcast.save': 'Сохранить',
  'console.broadcast.begun': 'Начато. Напиши хотя бы на одном языке.',
  'console.broadcast.saved': 'Сохранено.',
  'console.broadcast.counting': 'Люди подсчитываются. Текст больше не меняется.',
  'console.broadcast.runs': 'Рассылается.',
  'console.broadcast.stopped': 'Остановлено. Кому ещё не сообщили, тем не сообщат до продолжения.',
  'console.broadcast.dropped': 'Отброшено. Никому не сообщили.',
  'console.broadcast.drop.sure': 'Тексты будут удалены, и никому ничего не сообщат.',
};
