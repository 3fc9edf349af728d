CREATE TABLE `export_files` (
	`id` text PRIMARY KEY NOT NULL,
	`export_id` text NOT NULL,
	`account_id` text NOT NULL,
	`position` integer NOT NULL,
	`object_key` text NOT NULL,
	`byte_length` integer,
	`sent_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `export_files_position` ON `export_files` (`export_id`,`position`);--> statement-breakpoint
CREATE INDEX `export_files_account` ON `export_files` (`account_id`);--> statement-breakpoint
CREATE TABLE `exports` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`ending` text,
	`surface` text NOT NULL,
	`chat_id` text NOT NULL,
	`address` text NOT NULL,
	`file_bytes` integer,
	`left_out` integer DEFAULT 0 NOT NULL,
	`link_number` integer DEFAULT 0 NOT NULL,
	`linked_at` integer,
	`link_used_at` integer,
	`created_at` integer NOT NULL,
	`ready_at` integer,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exports_day` ON `exports` (`account_id`,`day`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `exports_making` ON `exports` (`account_id`) WHERE state = 'making';--> statement-breakpoint
CREATE INDEX `exports_account` ON `exports` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `exports_expiry` ON `exports` (`expires_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `closing_at` integer;
--> statement-breakpoint
-- Who deletes a photo of their face takes it out of every archive that has it.
CREATE TRIGGER `exports_end_with_face_photos` AFTER DELETE ON `face_photos`
BEGIN
	INSERT OR IGNORE INTO `doomed_objects` (`object_key`, `created_at`)
		SELECT `object_key`, `created_at` FROM `export_files` WHERE `account_id` = OLD.`account_id`;
	DELETE FROM `export_files` WHERE `account_id` = OLD.`account_id`;
	UPDATE `exports` SET `state` = 'ended', `ending` = 'deleted'
		WHERE `account_id` = OLD.`account_id` AND `state` <> 'ended';
END;
--> statement-breakpoint
-- Whose account is about to be deleted neither has anything made nor buys.
CREATE TRIGGER `generations_not_while_closing` BEFORE INSERT ON `generations`
WHEN EXISTS (SELECT 1 FROM `accounts` WHERE `id` = NEW.`account_id` AND `closing_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is closing');
END;
--> statement-breakpoint
CREATE TRIGGER `checkouts_not_while_closing` BEFORE INSERT ON `checkouts`
WHEN NEW.`state` = 'opening'
	AND EXISTS (SELECT 1 FROM `accounts` WHERE `id` = NEW.`account_id` AND `closing_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is closing');
END;
--> statement-breakpoint
CREATE TRIGGER `entries_not_while_closing` BEFORE INSERT ON `entries`
WHEN NEW.`side` = 'user' AND NEW.`credits` < 0
	AND EXISTS (SELECT 1 FROM `movements` WHERE `id` = NEW.`movement_id` AND `reason` = 'pot')
	AND EXISTS (SELECT 1 FROM `accounts` WHERE `id` = NEW.`account_id` AND `closing_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is closing');
END;
