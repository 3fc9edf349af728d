ALTER TABLE `playground_uploads` ADD `received_at` integer;--> statement-breakpoint
UPDATE `playground_uploads` SET `received_at` = `created_at`;
