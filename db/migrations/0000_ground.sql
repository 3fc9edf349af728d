CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`name` text,
	`email` text,
	`adult_at` integer,
	`refused_at` integer,
	`terms_version` text,
	`terms_at` integer,
	`wrapped_key` text,
	`skip_confirm` integer DEFAULT false NOT NULL,
	`keep_nothing` integer DEFAULT false NOT NULL,
	`expiry_notices` integer DEFAULT true NOT NULL,
	`paid_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `allowances` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`used` integer NOT NULL,
	`limit_count` integer NOT NULL,
	PRIMARY KEY(`account_id`, `day`),
	CONSTRAINT "allowance_limit" CHECK("allowances"."used" >= 0 and "allowances"."used" <= "allowances"."limit_count")
);
--> statement-breakpoint
CREATE TABLE `balances` (
	`account_id` text PRIMARY KEY NOT NULL,
	`credits` integer DEFAULT 0 NOT NULL,
	`floor_credits` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "balance_floor" CHECK("balances"."credits" >= "balances"."floor_credits")
);
--> statement-breakpoint
CREATE TABLE `chats` (
	`surface` text NOT NULL,
	`chat_id` text NOT NULL,
	`user_id` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`surface`, `chat_id`)
);
--> statement-breakpoint
CREATE INDEX `chats_user` ON `chats` (`surface`,`user_id`);--> statement-breakpoint
CREATE TABLE `checkouts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider` text NOT NULL,
	`product` text NOT NULL,
	`credits` integer NOT NULL,
	`amount_cents` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`provider_id` text,
	`url` text,
	`surface` text NOT NULL,
	`chat_id` text NOT NULL,
	`address` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`asked_at` integer,
	`paid_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checkouts_provider` ON `checkouts` (`provider`,`provider_id`);--> statement-breakpoint
CREATE INDEX `checkouts_account` ON `checkouts` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `checkouts_open` ON `checkouts` (`created_at`) WHERE state in ('opening', 'open', 'processing');--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`purpose` text NOT NULL,
	`version` text NOT NULL,
	`locale` text NOT NULL,
	`companies` text NOT NULL,
	`granted_at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE INDEX `consents_account` ON `consents` (`account_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `doomed_objects` (
	`object_key` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`movement_id` text NOT NULL,
	`side` text NOT NULL,
	`account_id` text,
	`credits` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entries_account` ON `entries` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `entries_movement` ON `entries` (`movement_id`);--> statement-breakpoint
CREATE TABLE `face_photos` (
	`account_id` text NOT NULL,
	`slot` text NOT NULL,
	`object_key` text NOT NULL,
	`descriptor_key` text NOT NULL,
	`width_px` integer NOT NULL,
	`height_px` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`noticed_at` integer,
	PRIMARY KEY(`account_id`, `slot`)
);
--> statement-breakpoint
CREATE INDEX `face_photos_expiry` ON `face_photos` (`expires_at`);--> statement-breakpoint
CREATE TABLE `generations` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`operation` text NOT NULL,
	`kind` text NOT NULL,
	`template_id` text,
	`request` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`engine` text NOT NULL,
	`price_credits` integer NOT NULL,
	`free_day` text,
	`refunded_at` integer,
	`failure` text,
	`cancel_asked_at` integer,
	`surface` text NOT NULL,
	`chat_id` text NOT NULL,
	`address` text NOT NULL,
	`delivered_at` integer,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `generations_draft` ON `generations` (`draft_id`);--> statement-breakpoint
CREATE INDEX `generations_account` ON `generations` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `generations_open` ON `generations` (`created_at`) WHERE state in ('queued', 'running', 'delivering');--> statement-breakpoint
CREATE INDEX `generations_timing` ON `generations` (`engine`,`operation`,`template_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `identities` (
	`surface` text NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`blocked_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`surface`, `user_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identities_account` ON `identities` (`account_id`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`pending` text,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`source`, `event_id`)
);
--> statement-breakpoint
CREATE INDEX `inbox_pending` ON `inbox` (`received_at`) WHERE pending is not null;--> statement-breakpoint
CREATE INDEX `inbox_received` ON `inbox` (`received_at`);--> statement-breakpoint
CREATE TABLE `movements` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`reason` text NOT NULL,
	`reference` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `movements_key` ON `movements` (`key`);--> statement-breakpoint
CREATE INDEX `movements_reference` ON `movements` (`reference`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`checkout_id` text NOT NULL,
	`provider` text NOT NULL,
	`transaction_id` text NOT NULL,
	`status` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`refunded_cents` integer DEFAULT 0 NOT NULL,
	`currency` text NOT NULL,
	`billing_email` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`checkout_id`) REFERENCES `checkouts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_transaction` ON `payments` (`provider`,`transaction_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `payments_checkout` ON `payments` (`checkout_id`);--> statement-breakpoint
CREATE TABLE `predictions` (
	`id` text PRIMARY KEY NOT NULL,
	`generation_id` text NOT NULL,
	`engine` text NOT NULL,
	`provider_id` text,
	`status` text NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `predictions_generation` ON `predictions` (`generation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `predictions_provider` ON `predictions` (`engine`,`provider_id`);--> statement-breakpoint
CREATE TABLE `results` (
	`id` text PRIMARY KEY NOT NULL,
	`generation_id` text NOT NULL,
	`account_id` text NOT NULL,
	`position` integer NOT NULL,
	`object_key` text NOT NULL,
	`content_type` text NOT NULL,
	`byte_length` integer NOT NULL,
	`width_px` integer NOT NULL,
	`height_px` integer NOT NULL,
	`duration_seconds` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`noticed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `results_position` ON `results` (`generation_id`,`position`);--> statement-breakpoint
CREATE INDEX `results_account` ON `results` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `results_expiry` ON `results` (`expires_at`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`lane` text NOT NULL,
	`payload` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`run_at` integer NOT NULL,
	`lease_id` text,
	`wakes` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_subject` ON `tasks` (`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `tasks_due` ON `tasks` (`lane`,`status`,`run_at`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`object_key` text NOT NULL,
	`content_type` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `uploads_account` ON `uploads` (`account_id`);--> statement-breakpoint
CREATE INDEX `uploads_expiry` ON `uploads` (`expires_at`);