CREATE TABLE `acts` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`verb` text NOT NULL,
	`subject` text NOT NULL,
	`account_id` text,
	`details` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `acts_account` ON `acts` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `acts_subject` ON `acts` (`subject`,`id`);--> statement-breakpoint
CREATE TRIGGER `acts_no_update` BEFORE UPDATE ON `acts`
BEGIN
	SELECT RAISE(ABORT, 'acts are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `acts_no_delete` BEFORE DELETE ON `acts`
BEGIN
	SELECT RAISE(ABORT, 'acts are append-only');
END;
