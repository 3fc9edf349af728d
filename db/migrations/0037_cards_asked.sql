ALTER TABLE `cards` ADD `asked_at` integer;
