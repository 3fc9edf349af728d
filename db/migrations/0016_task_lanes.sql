DROP INDEX `tasks_due`;--> statement-breakpoint
ALTER TABLE `tasks` ADD `account_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `turn` integer;--> statement-breakpoint
CREATE INDEX `tasks_not_due` ON `tasks` (`lane`,`run_at`) WHERE turn is null and status = 'open';--> statement-breakpoint
CREATE INDEX `tasks_turn` ON `tasks` (`lane`,`turn`) WHERE turn is not null;--> statement-breakpoint
CREATE INDEX `tasks_account` ON `tasks` (`account_id`,`lane`,`lease_id`,`turn`) WHERE account_id is not null;