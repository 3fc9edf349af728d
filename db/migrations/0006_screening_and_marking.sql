CREATE TABLE `fingerprints` (
	`id` text PRIMARY KEY NOT NULL,
	`coarse` text NOT NULL,
	`fine` text NOT NULL,
	`band0` integer NOT NULL,
	`band1` integer NOT NULL,
	`band2` integer NOT NULL,
	`band3` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `fingerprints_band0` ON `fingerprints` (`band0`);--> statement-breakpoint
CREATE INDEX `fingerprints_band1` ON `fingerprints` (`band1`);--> statement-breakpoint
CREATE INDEX `fingerprints_band2` ON `fingerprints` (`band2`);--> statement-breakpoint
CREATE INDEX `fingerprints_band3` ON `fingerprints` (`band3`);--> statement-breakpoint
CREATE INDEX `fingerprints_created` ON `fingerprints` (`created_at`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`generation_id` text NOT NULL,
	`account_id` text NOT NULL,
	`cause` text NOT NULL,
	`category` text,
	`fingerprint` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_generation` ON `reviews` (`generation_id`);--> statement-breakpoint
CREATE INDEX `reviews_account` ON `reviews` (`account_id`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `reviews_open` ON `reviews` (`created_at`) WHERE decision is null;--> statement-breakpoint
CREATE TABLE `screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`verdict` text NOT NULL,
	`category` text,
	`scores` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `screenings_account` ON `screenings` (`account_id`);--> statement-breakpoint
CREATE INDEX `screenings_subject` ON `screenings` (`subject_id`);--> statement-breakpoint
CREATE INDEX `screenings_created` ON `screenings` (`created_at`);
--> statement-breakpoint
CREATE TRIGGER `reviews_one_decision` BEFORE UPDATE OF `decision` ON `reviews`
WHEN OLD.`decision` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'review was decided');
END;
--> statement-breakpoint
CREATE TRIGGER `generations_held` BEFORE UPDATE OF `state` ON `generations`
WHEN OLD.`state` = 'held' AND (NEW.`state` IN ('queued', 'running') OR (NEW.`state` = 'delivering'
	AND NOT EXISTS (SELECT 1 FROM `reviews` WHERE `generation_id` = OLD.`id` AND `decision` = 'allowed')))
BEGIN
	SELECT RAISE(ABORT, 'generation has ended');
END;
