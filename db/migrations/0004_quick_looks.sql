CREATE INDEX `generations_open_account` ON `generations` (`account_id`,`id`) WHERE state in ('queued', 'running', 'delivering');--> statement-breakpoint
CREATE INDEX `results_unannounced` ON `results` (`expires_at`) WHERE noticed_at is null;--> statement-breakpoint
CREATE INDEX `tasks_lease` ON `tasks` (`lease_id`) WHERE lease_id is not null;