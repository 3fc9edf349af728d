import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const tr: Catalogue = {
  ...en,
  // discord
  'discord.face-title': 'Yüzünün üç fotoğrafı',
  'discord.face-front': 'Önden: doğrudan kameraya bak',
  'discord.face-left': 'Bir yan: başını biraz çevir',
  'discord.face-right': 'Diğer yan',
  'discord.face-hint': 'Tek yüz, iyi ışık, net. JPEG, PNG, WebP veya HEIC.',
  'discord.photo-open': 'Fotoğraf gönder',
  'discord.photo-title': 'Fotoğraf gönder',
  'discord.photo-label': 'Fotoğraf',
  'discord.photo-hint': 'JPEG, PNG, WebP veya HEIC.',
  'discord.text-open': 'Yanıt yaz',
  'discord.text-title': 'Yanıtın',
  'discord.text-label': 'Yanıt',
  'discord.option-front': 'Önden fotoğraf',
  'discord.option-left': 'Başın bir yana dönük fotoğraf',
  'discord.option-right': 'Başın diğer yana dönük fotoğraf',
  'discord.too-large':
    'Dosya {size} MB; Discord’un burada göndermeme izin verdiğinden ({limit} MB) büyük. Geçmişinde duruyor.',
  'discord.not-kept': 'Bu artık saklanmıyor.',
  'discord.try-again': 'Bu bana ulaşmadı. Lütfen bir dakika sonra tekrar dene.',
};
