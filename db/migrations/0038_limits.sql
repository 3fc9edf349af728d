CREATE TABLE `account_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`step` text NOT NULL,
	`reason` text NOT NULL,
	`until` integer,
	`source` text,
	`decided_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_steps_account` ON `account_steps` (`account_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_steps_open` ON `account_steps` (`account_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `account_steps_until` ON `account_steps` (`until`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `provider_days` (
	`company` text NOT NULL,
	`day` text NOT NULL,
	`spent_micros` integer DEFAULT 0 NOT NULL,
	`limit_micros` integer NOT NULL,
	PRIMARY KEY(`company`, `day`),
	CONSTRAINT "provider_budget" CHECK("provider_days"."spent_micros" <= "provider_days"."limit_micros")
);
--> statement-breakpoint
CREATE TABLE `step_appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`step_id` text NOT NULL,
	`account_id` text NOT NULL,
	`words` text NOT NULL,
	`decision` text,
	`answer` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `step_appeals_step` ON `step_appeals` (`step_id`);--> statement-breakpoint
CREATE INDEX `step_appeals_account` ON `step_appeals` (`account_id`);--> statement-breakpoint
CREATE INDEX `step_appeals_open` ON `step_appeals` (`created_at`) WHERE decision is null;--> statement-breakpoint
CREATE TABLE `token_buckets` (
	`owner` text NOT NULL,
	`operation` text NOT NULL,
	`full_at` integer NOT NULL,
	`limit_at` integer NOT NULL,
	`told_until` integer,
	PRIMARY KEY(`owner`, `operation`),
	CONSTRAINT "token_bucket" CHECK("token_buckets"."full_at" <= "token_buckets"."limit_at")
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `token_buckets_full` ON `token_buckets` (`full_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `limited_until` integer;--> statement-breakpoint
ALTER TABLE `departures` ADD `step` text;--> statement-breakpoint
ALTER TABLE `departures` ADD `step_reason` text;--> statement-breakpoint
ALTER TABLE `departures` ADD `step_until` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `company` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `cost_micros` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE TRIGGER `account_steps_end_once` BEFORE UPDATE OF `ended_at` ON `account_steps`
WHEN OLD.`ended_at` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'step has ended');
END;
--> statement-breakpoint
CREATE TRIGGER `step_appeals_decided_once` BEFORE UPDATE OF `decision` ON `step_appeals`
WHEN OLD.`decision` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'appeal was decided');
END;
--> statement-breakpoint
INSERT INTO `account_steps` (`id`, `account_id`, `step`, `reason`, `decided_by`, `created_at`)
SELECT `id`, `id`, 'suspended', 'operator', 'service', `created_at` FROM `accounts` WHERE `status` = 'suspended';
