ALTER TABLE `departures` ADD `spent_credits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `departures` ADD `wrong_codes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `departures` ADD `suspended` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `departures` ADD `held_cause` text;--> statement-breakpoint
ALTER TABLE `departures` ADD `held_evidence` text;--> statement-breakpoint
ALTER TABLE `departures` ADD `account_id` text;--> statement-breakpoint
ALTER TABLE `departures` ADD `left_at` integer DEFAULT 0 NOT NULL;