CREATE TABLE `web_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`audience` text NOT NULL,
	`surface` text NOT NULL,
	`user_id` text NOT NULL,
	`chat_id` text NOT NULL,
	`link_hash` text,
	`session_hash` text,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`signed_in_at` integer,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `web_sessions_link` ON `web_sessions` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `web_sessions_session` ON `web_sessions` (`session_hash`);--> statement-breakpoint
CREATE INDEX `web_sessions_person` ON `web_sessions` (`surface`,`user_id`,`audience`);--> statement-breakpoint
CREATE INDEX `web_sessions_expiry` ON `web_sessions` (`expires_at`);
