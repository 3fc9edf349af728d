ALTER TABLE `checkouts` ADD `trace` text;--> statement-breakpoint
ALTER TABLE `generations` ADD `trace` text;