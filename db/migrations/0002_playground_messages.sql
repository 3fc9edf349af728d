CREATE TABLE `playground_messages` (
	`chat_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`chat_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `playground_messages_revision` ON `playground_messages` (`chat_id`,`revision`);--> statement-breakpoint
CREATE INDEX `playground_messages_created` ON `playground_messages` (`created_at`);--> statement-breakpoint
CREATE TABLE `playground_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`chat_id` text NOT NULL,
	`object_key` text NOT NULL,
	`wrapped_key` text NOT NULL,
	`name` text,
	`content_type` text NOT NULL,
	`byte_length` integer NOT NULL,
	`event_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `playground_uploads_chat` ON `playground_uploads` (`chat_id`);--> statement-breakpoint
CREATE INDEX `playground_uploads_expiry` ON `playground_uploads` (`expires_at`);