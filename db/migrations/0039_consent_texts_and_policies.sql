CREATE TABLE `policies` (
	`kind` text NOT NULL,
	`version` text NOT NULL,
	`texts` text NOT NULL,
	`hash` text NOT NULL,
	`announced_at` integer NOT NULL,
	`effective_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `version`)
);
--> statement-breakpoint
CREATE INDEX `policies_effective` ON `policies` (`kind`,`effective_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `product_news` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `consents` ADD `text` text;--> statement-breakpoint
ALTER TABLE `consents` ADD `how` text DEFAULT 'asked' NOT NULL;