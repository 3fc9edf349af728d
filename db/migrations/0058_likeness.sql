CREATE TABLE `engine_likeness` (
	`engine` text PRIMARY KEY NOT NULL,
	`judged` integer NOT NULL,
	`kept` integer NOT NULL,
	`judged_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `generations` ADD `likeness` text;--> statement-breakpoint
CREATE INDEX `generations_gifts` ON `generations` (`account_id`,`refunded_at`) WHERE likeness = 'off' and refunded_at is not null;--> statement-breakpoint
ALTER TABLE `predictions` ADD `likeness` text;--> statement-breakpoint
ALTER TABLE `template_versions` ADD `asks_likeness` integer DEFAULT true NOT NULL;--> statement-breakpoint
-- A webhook and a look may settle the same run at once, and another engine may be at work by then.
CREATE TRIGGER `predictions_succeed_once` BEFORE UPDATE OF `status` ON `predictions`
WHEN OLD.`status` = 'succeeded' AND NEW.`status` = 'succeeded'
BEGIN
	SELECT RAISE(ABORT, 'prediction has succeeded');
END;
