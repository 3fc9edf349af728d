CREATE TABLE `star_transactions` (
	`id` text NOT NULL,
	`direction` text NOT NULL,
	`stars` integer NOT NULL,
	`payload` text,
	`period_seconds` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`id`, `direction`)
);
--> statement-breakpoint
CREATE INDEX `star_transactions_payload` ON `star_transactions` (`payload`);--> statement-breakpoint
CREATE INDEX `star_transactions_created` ON `star_transactions` (`created_at`);