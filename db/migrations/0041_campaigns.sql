CREATE TABLE `announcements` (
	`account_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`state` text NOT NULL,
	`surface` text,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `campaign_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `announcements_waiting` ON `announcements` (`campaign_id`,`surface`,`due_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `announcements_claimed` ON `announcements` (`campaign_id`,`at`) WHERE state = 'claimed';--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`state` text NOT NULL,
	`words` text DEFAULT '{}' NOT NULL,
	`policy_version` text,
	`applies_at` integer,
	`prepared_up_to` text DEFAULT '' NOT NULL,
	`prepared_at` integer,
	`people` integer DEFAULT 0 NOT NULL,
	`told` integer DEFAULT 0 NOT NULL,
	`unreachable` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`unsure` integer DEFAULT 0 NOT NULL,
	`created_by` text NOT NULL,
	`progress_at` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_running` ON `campaigns` (`kind`) WHERE state = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_policy` ON `campaigns` (`kind`,`policy_version`) WHERE policy_version is not null;--> statement-breakpoint
CREATE INDEX `campaigns_created` ON `campaigns` (`created_at`);--> statement-breakpoint
CREATE TABLE `platform_pace` (
	`surface` text NOT NULL,
	`scope` text NOT NULL,
	`booked_until` real NOT NULL,
	PRIMARY KEY(`surface`, `scope`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `platform_pace_booked` ON `platform_pace` (`booked_until`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `quiet_hours` text;--> statement-breakpoint
-- How far a campaign has come is counted where a person's announcement changes, whoever changes it.
CREATE TRIGGER `campaign_counts` AFTER UPDATE OF `state` ON `announcements`
WHEN OLD.`state` <> NEW.`state`
BEGIN
	UPDATE `campaigns` SET
		`told` = `told` + (NEW.`state` = 'told') - (OLD.`state` = 'told'),
		`unreachable` = `unreachable` + (NEW.`state` = 'unreachable') - (OLD.`state` = 'unreachable'),
		`refused` = `refused` + (NEW.`state` = 'refused') - (OLD.`state` = 'refused'),
		`skipped` = `skipped` + (NEW.`state` = 'skipped') - (OLD.`state` = 'skipped'),
		`unsure` = `unsure` + (NEW.`state` = 'unsure') - (OLD.`state` = 'unsure')
	WHERE `id` = NEW.`campaign_id`;
END;--> statement-breakpoint
-- Who leaves while it runs is one whom it does not reach any more.
CREATE TRIGGER `campaign_left` AFTER DELETE ON `announcements`
WHEN OLD.`state` IN ('waiting', 'claimed')
BEGIN
	UPDATE `campaigns` SET `skipped` = `skipped` + 1 WHERE `id` = OLD.`campaign_id`;
END;
