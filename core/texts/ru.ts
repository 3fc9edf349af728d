import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const ru: Catalogue = {
  ...en,
  // discord
  'discord.face-title': 'Три фото вашего лица',
  'discord.face-front': 'Анфас: смотрите прямо в камеру',
  'discord.face-left': 'Один бок: слегка поверните голову',
  'discord.face-right': 'Другой бок',
  'discord.face-hint': 'Одно лицо, хороший свет, резкость. JPEG, PNG, WebP или HEIC.',
  'discord.photo-open': 'Отправить фото',
  'discord.photo-title': 'Отправить фото',
  'discord.photo-label': 'Фото',
  'discord.photo-hint': 'JPEG, PNG, WebP или HEIC.',
  'discord.text-open': 'Написать ответ',
  'discord.text-title': 'Ваш ответ',
  'discord.text-label': 'Ответ',
  'discord.option-front': 'Фото анфас',
  'discord.option-left': 'Фото с головой, повёрнутой в одну сторону',
  'discord.option-right': 'Фото с головой, повёрнутой в другую сторону',
  'discord.too-large':
    'Файл занимает {size} МБ — больше, чем Discord позволяет здесь отправить ({limit} МБ). Он остаётся в истории.',
  'discord.not-kept': 'Это больше не хранится.',
  'discord.try-again': 'Это до меня не дошло. Попробуйте ещё раз через минуту.',
};
