CREATE TABLE `shoots` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`theme_id` text NOT NULL,
	`title` text NOT NULL,
	`size` integer NOT NULL,
	`price_credits` integer NOT NULL,
	`surface` text NOT NULL,
	`chat_id` text NOT NULL,
	`address` text NOT NULL,
	`trace` text,
	`created_at` integer NOT NULL,
	`stopped_at` integer,
	`expires_at` integer,
	`ended_at` integer,
	`delivered_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shoots_draft` ON `shoots` (`draft_id`);--> statement-breakpoint
CREATE INDEX `shoots_account` ON `shoots` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `shoots_open` ON `shoots` (`account_id`) WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE `generations` ADD `shoot_id` text;--> statement-breakpoint
ALTER TABLE `generations` ADD `shoot_position` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `generations_look` ON `generations` (`shoot_id`,`shoot_position`) WHERE shoot_id is not null;--> statement-breakpoint
-- An account begins one at a time. Accounts that become one may bring one each.
CREATE TRIGGER `shoots_one_at_a_time` BEFORE INSERT ON `shoots`
WHEN EXISTS (SELECT 1 FROM `shoots` WHERE `account_id` = NEW.`account_id` AND ended_at is null)
BEGIN
	SELECT RAISE(ABORT, 'another shoot is under way');
END;
--> statement-breakpoint
-- What has ended is neither stopped nor ended again, and what is kept until when was said.
CREATE TRIGGER `shoots_end_once` BEFORE UPDATE OF `stopped_at`, `expires_at`, `ended_at` ON `shoots`
WHEN OLD.`ended_at` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'shoot has ended');
END;
--> statement-breakpoint
CREATE TRIGGER `shoots_not_merged` BEFORE INSERT ON `shoots`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
