CREATE TABLE `engine_controls` (
	`engine` text PRIMARY KEY NOT NULL,
	`off_at` integer,
	`place` integer
);
--> statement-breakpoint
CREATE TABLE `figure_days` (
	`zone` text NOT NULL,
	`day` text NOT NULL,
	`figures` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`zone`, `day`)
);
--> statement-breakpoint
CREATE TABLE `payment_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`cents` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_returns_created` ON `payment_returns` (`created_at`);--> statement-breakpoint
CREATE INDEX `payment_returns_payment` ON `payment_returns` (`payment_id`);--> statement-breakpoint
CREATE INDEX `accounts_created` ON `accounts` (`created_at`);--> statement-breakpoint
CREATE INDEX `generations_created` ON `generations` (`created_at`,`account_id`);--> statement-breakpoint
CREATE INDEX `generations_ended` ON `generations` (`ended_at`,`state`,`kind`,`failure`) WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX `generations_trace` ON `generations` (`trace`) WHERE trace is not null;--> statement-breakpoint
CREATE INDEX `predictions_engine_ended` ON `predictions` (`engine`,`ended_at`) WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX `movements_created` ON `movements` (`created_at`);--> statement-breakpoint
CREATE INDEX `payment_refunds_state` ON `payment_refunds` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `payments_provider` ON `payments` (`provider`,`id`);--> statement-breakpoint
CREATE INDEX `payments_returned` ON `payments` (`id`) WHERE status <> 'paid' or refunded_cents > 0;--> statement-breakpoint
-- What went back before now is counted on the day on which operators gave it back, else on that of its payment.
INSERT INTO `payment_returns` (`id`, `payment_id`, `cents`, `created_at`)
	SELECT `id`, `id`, `refunded_cents`, coalesce((SELECT max(`ended_at`) FROM `payment_refunds`
		WHERE `payment_id` = `payments`.`id` AND `state` = 'done'), `created_at`)
	FROM `payments` WHERE `refunded_cents` > 0;
