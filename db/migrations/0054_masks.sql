ALTER TABLE `uploads` ADD `is_mask` integer DEFAULT false NOT NULL;
