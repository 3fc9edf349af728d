CREATE TABLE `process_leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `processes` (
	`id` text PRIMARY KEY NOT NULL,
	`roles` text NOT NULL,
	`lanes` text NOT NULL,
	`started_at` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `inbox` ADD `sender` text;--> statement-breakpoint
ALTER TABLE `inbox` ADD `chat_id` text;--> statement-breakpoint
CREATE INDEX `inbox_chat` ON `inbox` (`source`,`chat_id`) WHERE chat_id is not null;