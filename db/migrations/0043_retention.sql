CREATE TABLE `disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`generation_id` text,
	`purpose` text NOT NULL,
	`company` text NOT NULL,
	`engine` text NOT NULL,
	`model` text NOT NULL,
	`sent` text NOT NULL,
	`remote_refs` text DEFAULT '[]' NOT NULL,
	`sent_at` integer NOT NULL,
	`deletion` text DEFAULT 'none' NOT NULL,
	`deletion_at` integer
);
--> statement-breakpoint
CREATE INDEX `disclosures_account` ON `disclosures` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_generation` ON `disclosures` (`generation_id`);--> statement-breakpoint
CREATE INDEX `disclosures_sent` ON `disclosures` (`sent_at`);--> statement-breakpoint
CREATE INDEX `disclosures_files` ON `disclosures` (`sent_at`) WHERE deletion = 'none' and remote_refs <> '[]';--> statement-breakpoint
CREATE INDEX `chats_seen` ON `chats` (`seen_at`);--> statement-breakpoint
CREATE INDEX `tasks_parked` ON `tasks` (`created_at`) WHERE status = 'parked';--> statement-breakpoint
CREATE INDEX `holds_released` ON `holds` (`decided_at`) WHERE decision = 'released';--> statement-breakpoint
CREATE INDEX `predictions_ended` ON `predictions` (`ended_at`) WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX `allowances_day` ON `allowances` (`day`);--> statement-breakpoint
CREATE INDEX `reviews_decided` ON `reviews` (`decided_at`) WHERE decision is not null;--> statement-breakpoint
CREATE INDEX `checkouts_unpaid` ON `checkouts` (`expires_at`) WHERE state in ('expired', 'failed');--> statement-breakpoint
CREATE INDEX `template_uses_folded` ON `template_uses` (`created_at`) WHERE folded_at is not null;--> statement-breakpoint
CREATE INDEX `cards_withdrawn` ON `cards` (`withdrawn_at`) WHERE withdrawn_at is not null;--> statement-breakpoint
CREATE INDEX `reports_settled` ON `reports` (`settled_at`) WHERE settled_at is not null;