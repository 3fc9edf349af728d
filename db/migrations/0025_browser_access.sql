CREATE TABLE `browser_access` (
	`user_id` text PRIMARY KEY NOT NULL,
	`epoch` integer DEFAULT 0 NOT NULL,
	`recovery_hash` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `browser_access_recovery` ON `browser_access` (`recovery_hash`);