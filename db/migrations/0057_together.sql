CREATE TABLE `blocked_askers` (
	`account_id` text NOT NULL,
	`asker_account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `asker_account_id`)
);
--> statement-breakpoint
CREATE INDEX `blocked_askers_asker` ON `blocked_askers` (`asker_account_id`);--> statement-breakpoint
CREATE TABLE `joint_people` (
	`id` text PRIMARY KEY NOT NULL,
	`joint_id` text NOT NULL,
	`account_id` text,
	`state` text NOT NULL,
	`agreed_version` integer,
	`digest` text,
	`companies` text,
	`locale` text,
	`text` text,
	`agreed_at` integer,
	`withdrawn_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `joint_people_person` ON `joint_people` (`joint_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `joint_people_account` ON `joint_people` (`account_id`,`id`) WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX `joint_people_unagreed` ON `joint_people` (`created_at`) WHERE agreed_at is null;--> statement-breakpoint
CREATE TABLE `joint_pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`state` text NOT NULL,
	`digest` text NOT NULL,
	`words` text,
	`companies` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`generation_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `joint_pictures_draft` ON `joint_pictures` (`draft_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `joint_pictures_generation` ON `joint_pictures` (`generation_id`);--> statement-breakpoint
CREATE INDEX `joint_pictures_account` ON `joint_pictures` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `joint_pictures_open` ON `joint_pictures` (`expires_at`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `joint_pictures_ended` ON `joint_pictures` (`ended_at`) WHERE ended_at is not null;--> statement-breakpoint
ALTER TABLE `accounts` ADD `joint_asks` integer DEFAULT true NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `joint_pictures_not_merged` BEFORE INSERT ON `joint_pictures`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `joint_people_not_merged` BEFORE INSERT ON `joint_people`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `blocked_askers_not_merged` BEFORE INSERT ON `blocked_askers`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `joint_people_taken_not_merged` BEFORE UPDATE OF `account_id` ON `joint_people`
WHEN OLD.`account_id` IS NULL AND EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
